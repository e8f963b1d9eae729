import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CommandRegistration, createCommands, type LocalCommands } from './local-commands.js';
import { type LocalGateway, serveGateway } from './local-gateway.js';
import { createInteractions, type LocalInteractions } from './local-interactions.js';
import { createMessages, type LocalMessages, type Permission } from './local-messages.js';
import { createRest, type Route } from './local-rest.js';
import { createPeople, type People } from './people.js';
import type { Received } from './received.js';
import { ok } from './rest-reply.js';
import { createSnowflakes } from './snowflakes.js';
import { guildData, WORLD } from './world.js';

/** What a local Discord is started with. */
export interface LocalDiscordOptions {
  /** The one token that it knows. */
  readonly token?: string;
  /** The language of the one server; `en-US` by default. */
  readonly guildLocale?: string;
  /** Milliseconds between heartbeats; 200 by default. */
  readonly heartbeat?: number;
}

/** A Discord of one server, one person and one bot on the loopback interface. */
export interface LocalDiscord extends People {
  /** What `DISCORD_REST_URL` is set to. */
  readonly restUrl: string;
  readonly token: string;
  readonly gateway: LocalGateway;
  readonly registrations: readonly CommandRegistration[];
  /** Every message that the bot wrote into a channel by itself, in order; replies to commands are not among them. */
  readonly posted: readonly Received[];
  /** How many times the bot showed that it is typing. */
  readonly typed: () => number;
  /** Takes a permission away from the bot. */
  readonly deny: (permission: Permission) => void;
  /** Everything that the bot did against Discord's rules or limits; empty where all is well. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Starts a local Discord: its REST interface and its gateway, strict about limits, deadlines and mentions. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { token = 'local-discord-token', guildLocale = 'en-US', heartbeat = 200 } = options;
  const problems: string[] = [];
  const problem = (text: string) => void problems.push(text);
  const newId = createSnowflakes();
  const commands = createCommands(newId);
  const interactions = createInteractions(newId);
  const messages = createMessages(newId);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const application = { id: WORLD.application, flags: 0 };
  const ready = () => ({ v: 10, user: WORLD.bot, guilds: [{ id: WORLD.guild, unavailable: true }], application });
  const guilds = () => [guildData(guildLocale)];
  const gateway = serveGateway({ server, token, heartbeat, ready, guilds, problem });
  const routes = routesOf({ commands, interactions, messages, port });
  server.on('request', createRest({ token, routes, problem }));
  return {
    ...createPeople({ gateway, interactions, messages, commands, newId, guildLocale }),
    restUrl: `http://127.0.0.1:${port}/api`,
    token,
    gateway,
    registrations: commands.registrations,
    posted: messages.posted,
    typed: messages.typed,
    deny: messages.deny,
    problems,
    close: () => {
      gateway.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Parts {
  readonly commands: LocalCommands;
  readonly interactions: LocalInteractions;
  readonly messages: LocalMessages;
  readonly port: number;
}

function routesOf({ commands, interactions, messages, port }: Parts): Route[] {
  const webhook = '/webhooks/:application/:token';
  return [
    { method: 'GET', path: '/gateway/bot', answer: () => ok(gatewayInfo(port)) },
    ...['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap((path): Route[] => [
      { method: 'GET', path, answer: commands.list },
      { method: 'PUT', path, answer: commands.replace },
    ]),
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      withoutToken: true,
      answer: ({ params, body }) => interactions.callback(params['id'] ?? '', params['token'] ?? '', body),
    },
    {
      method: 'POST',
      path: webhook,
      withoutToken: true,
      answer: ({ params, body }) => interactions.followUp(params['token'] ?? '', body),
    },
    {
      method: 'PATCH',
      path: `${webhook}/messages/@original`,
      withoutToken: true,
      answer: ({ params, body }) => interactions.edit(params['token'] ?? '', body),
    },
    { method: 'POST', path: '/channels/:channel/messages', answer: messages.post },
    { method: 'POST', path: '/channels/:channel/typing', answer: messages.typing },
  ];
}

function gatewayInfo(port: number): unknown {
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  return { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit };
}
