/** What went wrong, as data beside the message. */
export interface RollcallErrorOptions {
  /** The error that led to this one. */
  readonly cause?: unknown;
  /** The values that the message speaks of; never a secret. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * A failure that ends what was asked for. `code` is a short stable word (`bad-corpus`); the message is one line for
 * people that names the value, the rule that it breaks and the way out.
 */
export class RollcallError extends Error {
  override readonly name = 'RollcallError';
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: RollcallErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.code = code;
    this.data = options.data ?? {};
  }
}
