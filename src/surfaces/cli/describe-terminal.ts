import type { WriteStream } from 'node:tty';

/** What a person's terminal can show. */
export interface Terminal {
  /** False for pipes and files, and where the person turned colour off (`NO_COLOR`, `TERM=dumb`). */
  readonly color: boolean;
  /** Columns for text, 40 to 100; missing for pipes and files. */
  readonly width?: number;
}

/** Describes where a stream leads; its `hasColors` heeds `NO_COLOR` and `FORCE_COLOR`. */
export function describeTerminal(stream: Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>): Terminal {
  if (stream.isTTY !== true) return { color: false };
  const columns = stream.columns === undefined || stream.columns === 0 ? 80 : stream.columns;
  return { color: stream.hasColors?.() ?? false, width: Math.max(40, Math.min(columns, 100)) };
}
