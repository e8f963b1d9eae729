import type { Log, LogFields } from '../../src/log.js';
import type { Output } from '../../src/surfaces/cli/create-output.js';

/** An output that keeps what is written, as a reader that leaves after so many writes (by default never). */
export function createCollector(leavesAfter = Number.POSITIVE_INFINITY): Output & { readonly written: string[] } {
  const written: string[] = [];
  return {
    written,
    write: async (text) => {
      if (written.length < leavesAfter) written.push(text);
      return written.length < leavesAfter;
    },
  };
}

/** A log that keeps its entries: level, message, fields. */
export function createLogKeeper(): Log & { readonly entries: [string, string, LogFields | undefined][] } {
  const entries: [string, string, LogFields | undefined][] = [];
  const keep = (level: string) => (message: string, fields?: LogFields) => {
    entries.push([level, message, fields]);
  };
  return { entries, debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}
