import type { z } from 'zod';
import { RollcallError } from '../../../errors.js';

/** A file's text and the name by which a message speaks of it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file of JSON lines by a schema, in order; blank lines are left out.
 * @throws RollcallError `bad-evaluation` that names the first line in disorder
 */
export function parseJsonLines<Line>({ name, text }: NamedText, schema: z.ZodType<Line>): readonly Line[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1)]));

  function parseLine(line: string, number: number): Line {
    const fail = (reason: string, cause?: unknown) =>
      new RollcallError('bad-evaluation', `${name}:${number}: ${reason}; mend the line`, { cause });
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch (error) {
      throw fail('the line is no JSON', error);
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    throw fail(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
}
