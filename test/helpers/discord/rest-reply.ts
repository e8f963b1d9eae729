/** What the REST interface answers with. */
export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
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
