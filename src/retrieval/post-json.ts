import { setTimeout as wait } from 'node:timers/promises';
import { RollcallError } from '../errors.js';

/** A request to a model's server. */
export interface JsonRequest {
  readonly url: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a server is asked. */
export interface PostOptions {
  /** Node's own by default. */
  readonly fetch?: typeof fetch;
  /** How long one try may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number;
  /** How often it is tried in all; 4 by default. */
  readonly tries?: number;
  /** The pause before the second try, in milliseconds, doubled before each further one; 500 by default. */
  readonly pause?: number;
}

/** The longest that a server may ask us to wait, in milliseconds. */
const LONGEST_PAUSE = 30_000;

type Attempt =
  | { readonly kind: 'answered'; readonly json: unknown }
  | { readonly kind: 'refused'; readonly why: string; readonly again: boolean; readonly after?: number };

/**
 * Sends JSON and gives the JSON that comes back. What may pass is tried again: no connection, a time-out, 408, 429
 * (after as long as the server says), 5xx; any other refusal ends at once.
 * @throws RollcallError `model-unreachable` that names the address and the reason; never the key
 */
export async function postJson(request: JsonRequest, options: PostOptions = {}): Promise<unknown> {
  const { tries = 4, pause = 500 } = options;
  for (let attempt = 1; ; attempt++) {
    const result = await tryOnce(request, options);
    if (result.kind === 'answered') return result.json;
    if (!result.again || attempt >= tries) {
      const often = attempt === 1 ? '' : ` (tried ${attempt} times)`;
      const message = `${request.url} ${result.why}${often}; check its address, its key and that it runs`;
      throw new RollcallError('model-unreachable', message, { data: { url: request.url, tries: attempt } });
    }
    await wait(Math.min(result.after ?? pause * 2 ** (attempt - 1), LONGEST_PAUSE));
  }
}

async function tryOnce({ url, body, headers }: JsonRequest, options: PostOptions): Promise<Attempt> {
  const { fetch: send = fetch, timeout = 30_000 } = options;
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    return response.ok ? readAnswer(text) : refusal(response, text);
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    const why = timedOut ? `did not answer within ${timeout} ms` : `cannot be reached (${reasonOf(error)})`;
    return { kind: 'refused', why, again: true };
  }
}

function readAnswer(text: string): Attempt {
  try {
    return { kind: 'answered', json: JSON.parse(text) };
  } catch {
    return { kind: 'refused', why: `answered what is no JSON (${excerpt(text)})`, again: false };
  }
}

function refusal({ status, headers }: Response, text: string): Attempt {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return {
    kind: 'refused',
    why: `answered ${status}${text === '' ? '' : ` (${excerpt(text)})`}`,
    again: status === 408 || status === 429 || status >= 500,
    ...(Number.isFinite(seconds) && { after: seconds * 1000 }),
  };
}

function excerpt(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // What fetch itself says is only that it failed; the cause says why.
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
