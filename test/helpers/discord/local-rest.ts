import type { IncomingMessage, ServerResponse } from 'node:http';
import { ZodError, z } from 'zod';
import { type Body, readBody } from './read-body.js';
import { type RestReply, refused } from './rest-reply.js';

/** A request that found its route. */
export interface RestRequest {
  /** The values of `:name` in the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
}

/** One thing that the REST interface does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages` */
  readonly path: string;
  /** Where the token is in the address and none is sent. */
  readonly withoutToken?: true;
  readonly answer: (request: RestRequest) => RestReply;
}

/** What the REST interface is made of. */
export interface RestOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  /** Called for every request that Discord would refuse. */
  readonly problem: (text: string) => void;
  /** What a test answers in Discord's place, for a request such as `POST /channels/1/messages`; no problem of the bot's. */
  readonly interfere?: (what: string) => RestReply | undefined;
  /** The bytes of a message's file at a path outside the interface. */
  readonly fileAt?: (path: string) => Uint8Array | undefined;
}

/** Handles HTTP requests as Discord's REST interface does, version 10 under /api. */
export function createRest({ token, routes, problem, interfere, fileAt }: RestOptions) {
  const compiled = routes.map((route) => ({ ...route, pattern: patternOf(route.path) }));

  async function answer(request: IncomingMessage): Promise<RestReply & { readonly isDeliberate?: true }> {
    const url = new URL(request.url ?? '/', 'http://local');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const route = compiled.find((it) => it.method === request.method && it.pattern.test(path));
    const body = await readBody(request);
    const instead = interfere?.(`${request.method} ${path}`);
    if (instead !== undefined) return { ...instead, isDeliberate: true };
    if (!url.pathname.startsWith('/api/v10/') || route === undefined) return refused(404, 0, '404: Not Found');
    if (!/^DiscordBot \(/.test(request.headers['user-agent'] ?? ''))
      return refused(403, 40333, 'no user agent of a bot');
    const isKnown = request.headers.authorization === `Bot ${token}`;
    if (route.withoutToken ? request.headers.authorization !== undefined : !isKnown) {
      return refused(401, 0, '401: Unauthorized');
    }
    const params = route.pattern.exec(path)?.groups ?? {};
    return route.answer({ params, query: url.searchParams, body });
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const what = `${request.method} ${request.url?.replace(/interaction-token-\d+/, 'TOKEN')}`;
    const file = fileAt?.(decodeURIComponent(request.url ?? ''));
    if (file !== undefined) {
      response.end(file);
      return;
    }
    answer(request)
      .catch((error: unknown): RestReply & { readonly isDeliberate?: true } => {
        if (error instanceof ZodError) return refused(400, 50035, 'Invalid Form Body', z.flattenError(error));
        return refused(400, 50109, String(error));
      })
      .then(({ status, body, headers, isDeliberate }) => {
        if (status >= 400 && isDeliberate !== true) problem(`${what}: ${status} ${JSON.stringify(body)}`);
        response.writeHead(status, { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}
