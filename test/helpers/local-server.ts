import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request that the server got. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** How the server answers the request of that number, counted from 0; it may also leave it without an answer. */
export type Reply = (request: ReceivedRequest, response: ServerResponse, number: number) => void;

/** Starts a server on this machine for one test; it is closed when the test ends. */
export async function startLocalServer(reply: Reply) {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const body: unknown = JSON.parse(await text(incoming));
    const request = { path: incoming.url ?? '', headers: incoming.headers, body };
    reply(request, response, received.push(request) - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, received };
}

/** Answers with JSON. */
export function replyJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
