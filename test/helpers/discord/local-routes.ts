import type { LocalCommands } from './local-commands.js';
import type { LocalInteractions } from './local-interactions.js';
import type { LocalMessages } from './local-messages.js';
import type { Route } from './local-rest.js';
import { ok } from './rest-reply.js';
import { WORLD } from './world.js';

/** What the routes lead to. */
export interface Parts {
  readonly commands: LocalCommands;
  readonly interactions: LocalInteractions;
  readonly messages: LocalMessages;
  readonly port: number;
  readonly shards: number;
}

/** The part of Discord's REST interface that a bot of ours may use; anything else is refused. */
export function routesOf({ commands, interactions, messages, port, shards }: Parts): Route[] {
  const webhook = '/webhooks/:application/:token';
  const inChannel = '/channels/:channel/messages';
  return [
    { method: 'GET', path: '/gateway/bot', answer: () => ok(gatewayInfo(port, shards)) },
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
    { method: 'POST', path: inChannel, answer: messages.post },
    { method: 'GET', path: `${inChannel}/:message`, answer: messages.get },
    { method: 'PATCH', path: `${inChannel}/:message`, answer: messages.edit },
    { method: 'DELETE', path: `${inChannel}/:message`, answer: messages.remove },
    { method: 'POST', path: '/channels/:channel/typing', answer: messages.typing },
    { method: 'POST', path: '/users/@me/channels', answer: () => ok(directChannel()) },
  ];
}

function directChannel(): unknown {
  return { id: WORLD.directChannel, type: 1, recipients: [WORLD.person], last_message_id: null };
}

function gatewayInfo(port: number, shards: number): unknown {
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  return { url: `ws://127.0.0.1:${port}`, shards, session_start_limit: limit };
}
