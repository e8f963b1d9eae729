import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { type Identify, identify } from './wire.js';

/** What the gateway needs to know of its world. */
export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
  /** The READY event's data, without what belongs to the session. */
  readonly ready: () => Record<string, unknown>;
  /** The servers' data, sent one by one after READY. */
  readonly guilds: () => readonly Record<string, unknown>[];
  /** Called where a client breaks the protocol. */
  readonly problem: (text: string) => void;
}

/** Discord's gateway. */
export interface LocalGateway {
  /** Every IDENTIFY received, in order. */
  readonly identified: readonly Identify[];
  /** How many times a connection was taken up again by RESUME. */
  readonly resumed: () => number;
  /** How many heartbeats arrived. */
  readonly heartbeats: () => number;
  /** Sends an event to the client; kept for a client that resumes. */
  dispatch(event: string, data: unknown): void;
  /** Cuts every connection without a word. */
  drop(): void;
  /** Closes every connection with a code of Discord's. */
  closeWith(code: number): void;
  close(): void;
}

interface Dispatched {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

const payload = z.object({ op: z.number(), d: z.unknown() });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });
const SESSION = 'local-session';

/** Serves the gateway's protocol on a HTTP server's upgrade requests. */
export function serveGateway(options: GatewayOptions): LocalGateway {
  const sockets = new WebSocketServer({ server: options.server });
  const identified: Identify[] = [];
  const log: Dispatched[] = [];
  const live = new Set<WebSocket>();
  let resumed = 0;
  let heartbeats = 0;

  const send = (socket: WebSocket, data: object) => socket.send(JSON.stringify(data));
  const dispatch = (t: string, d: unknown) => {
    const event: Dispatched = { op: 0, t, s: log.length + 1, d };
    log.push(event);
    for (const socket of live) send(socket, event);
  };

  function begin(socket: WebSocket, data: unknown, address: string): void {
    const hello = identify.parse(data);
    identified.push(hello);
    if (hello.token !== options.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    live.add(socket);
    const session = { session_id: SESSION, resume_gateway_url: address, shard: hello.shard };
    dispatch('READY', { ...options.ready(), ...session });
    for (const guild of options.guilds()) dispatch('GUILD_CREATE', guild);
  }

  function goOn(socket: WebSocket, data: unknown): void {
    const { token, session_id, seq } = resume.parse(data);
    if (token !== options.token || session_id !== SESSION) {
      send(socket, { op: 9, d: false });
      return;
    }
    for (const event of log.slice(seq)) send(socket, event);
    resumed += 1;
    live.add(socket);
    dispatch('RESUMED', {});
  }

  sockets.on('connection', (socket, request: IncomingMessage) => {
    const query = new URL(request.url ?? '/', 'ws://local').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') options.problem(`gateway query ${query}`);
    socket.on('close', () => live.delete(socket));
    socket.on('message', (raw) => {
      try {
        const { op, d } = payload.parse(JSON.parse(String(raw)));
        if (op === 1) {
          heartbeats += 1;
          send(socket, { op: 11 });
        } else if (op === 2) begin(socket, d, `ws://${request.headers.host}`);
        else if (op === 6) goOn(socket, d);
        else options.problem(`gateway opcode ${op}`);
      } catch (error) {
        options.problem(`gateway: ${error}`);
        socket.close(4002, 'Error while decoding payload.');
      }
    });
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeat } });
  });

  return {
    identified,
    resumed: () => resumed,
    heartbeats: () => heartbeats,
    dispatch,
    drop: () => {
      for (const socket of live) socket.terminate();
    },
    closeWith: (code) => {
      for (const socket of live) socket.close(code);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
