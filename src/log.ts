/** How much is written, from all to the least. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** One of the levels of the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What an entry says beside its message; values that are not text or numbers are written as JSON. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes entries for whoever runs the program; never part of an answer. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** What a log is made of. */
export interface LogOptions {
  /** Entries below it are dropped. */
  readonly level: LogLevel;
  /** Takes one entry with its line end, e.g. to standard error. */
  readonly write: (line: string) => void;
  /** The present time; left out of the entries where not given. */
  readonly now?: () => Date;
}

/** Makes a log that writes one line an entry: `2026-01-31T09:00:00.000Z info bot ready guilds=2`. */
export function createLog({ level, write, now }: LogOptions): Log {
  const least = LOG_LEVELS.indexOf(level);
  const entry = (of: LogLevel) => (message: string, fields?: LogFields) => {
    if (LOG_LEVELS.indexOf(of) < least) return;
    const time = now === undefined ? '' : `${now().toISOString()} `;
    write(`${time}${of} ${oneLine(message)}${formatFields(fields)}\n`);
  };
  return { debug: entry('debug'), info: entry('info'), warn: entry('warn'), error: entry('error') };
}

function formatFields(fields: LogFields = {}): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${formatValue(value)}`)
    .join('');
}

function formatValue(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = value instanceof Error ? value.message : typeof value === 'string' ? value : asJson(value);
  return /^[^\s"=\p{Cc}]+$/u.test(text) ? text : JSON.stringify(text);
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A circular object or a BigInt must not stop the program that only wanted to report on it.
    return String(value);
  }
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
