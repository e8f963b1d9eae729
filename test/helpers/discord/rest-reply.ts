/** What the REST interface answers with. */
export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A success with a body. */
export function ok(body: unknown): RestReply {
  return { status: 200, body };
}

/** A success without a body. */
export const noContent: RestReply = { status: 204 };

/** A refusal in Discord's form: a HTTP status, and Discord's own code and message. */
export function refused(status: number, code: number, message: string, errors?: unknown): RestReply {
  return { status, body: { message, code, ...(errors !== undefined && { errors }) } };
}

/** Too many requests on one route: to be tried again after some seconds. */
export function limited(seconds: number): RestReply {
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: false };
  return { status: 429, body, headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'user' } };
}
