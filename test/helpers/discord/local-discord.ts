import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CommandRegistration, createCommands } from './local-commands.js';
import { type LocalGateway, serveGateway } from './local-gateway.js';
import { createInteractions } from './local-interactions.js';
import { createMessages } from './local-messages.js';
import { createRest } from './local-rest.js';
import { routesOf } from './local-routes.js';
import { createPeople, type People } from './people.js';
import type { Received } from './received.js';
import type { RestReply } from './rest-reply.js';
import { createSnowflakes } from './snowflakes.js';
import { guildData, type Permission, WORLD } from './world.js';

/** What a local Discord is started with. */
export interface LocalDiscordOptions {
  /** The one token that it knows. */
  readonly token?: string;
  /** The language of the one server; `en-US` by default. */
  readonly guildLocale?: string;
  /** Milliseconds between heartbeats; 200 by default. */
  readonly heartbeat?: number;
  /** How many gateway connections it asks for; 1 by default. */
  readonly shards?: number;
}

/** A Discord of one server, some people and one bot on the loopback interface. */
export interface LocalDiscord extends People {
  /** What `DISCORD_REST_URL` is set to. */
  readonly restUrl: string;
  readonly token: string;
  readonly gateway: LocalGateway;
  readonly registrations: readonly CommandRegistration[];
  /** Every message that the bot wrote into a channel by itself, in order; replies to commands are not among them. */
  readonly posted: readonly Received[];
  /** The ids of the bot's messages that the bot removed. */
  readonly removed: readonly string[];
  /** How many times the bot showed that it is typing. */
  readonly typed: () => number;
  /** Takes a permission away from the bot; before it is started, or it does not learn of it. */
  readonly deny: (permission: Permission) => void;
  /** Answers the next requests that fit (`POST /channels/1/messages`) in Discord's place, one reply each. */
  readonly interfere: (request: RegExp, replies: readonly RestReply[]) => void;
  /** Ends the validity of all interactions' tokens, as fifteen minutes do. */
  readonly expireTokens: () => void;
  /** Everything that the bot did against Discord's rules or limits; empty where all is well. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Starts a local Discord: its REST interface and its gateway, strict about limits, deadlines and mentions. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { token = 'local-discord-token', guildLocale = 'en-US', heartbeat = 200, shards = 1 } = options;
  const problems: string[] = [];
  const problem = (text: string) => void problems.push(text);
  const denied = new Set<Permission>();
  const interferences: { readonly request: RegExp; readonly replies: RestReply[] }[] = [];
  const files = new Map<string, Uint8Array>();
  const newId = createSnowflakes();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fileAddress = (id: string, name: string) => `http://127.0.0.1:${port}/attachments/${id}/${name}`;
  const commands = createCommands(newId);
  const messages = createMessages(newId, denied, fileAddress);
  const onMessage = (message: Received) => {
    messages.adopt(message);
    for (const file of message.files) files.set(`/attachments/${message.id}/${file.name}`, file.bytes);
  };
  const interactions = createInteractions({ newId, fileAddress, onMessage });
  const application = { id: WORLD.application, flags: 0 };
  const ready = () => ({ v: 10, user: WORLD.bot, guilds: [{ id: WORLD.guild, unavailable: true }], application });
  const guilds = () => [guildData(guildLocale, denied)];
  const gateway = serveGateway({ server, token, heartbeat, ready, guilds, problem });
  const routes = routesOf({ commands, interactions, messages, port, shards });
  const interfere = (what: string) =>
    interferences.find((it) => it.request.test(what) && it.replies.length > 0)?.replies.shift();
  server.on('request', createRest({ token, routes, problem, interfere, fileAt: (path) => files.get(path) }));
  return {
    ...createPeople({ gateway, interactions, messages, commands, newId, guildLocale, fileAddress }),
    restUrl: `http://127.0.0.1:${port}/api`,
    token,
    gateway,
    registrations: commands.registrations,
    posted: messages.posted,
    removed: messages.removed,
    typed: messages.typed,
    deny: (permission) => void denied.add(permission),
    interfere: (request, replies) => void interferences.push({ request, replies: [...replies] }),
    expireTokens: interactions.expire,
    problems,
    close: () => {
      gateway.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
