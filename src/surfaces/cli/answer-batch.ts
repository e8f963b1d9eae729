import type { Rollcall } from '../../answer/rollcall.js';
import type { Log } from '../../log.js';
import type { Output } from './create-output.js';
import { type BatchLine, parseBatchLine } from './parse-batch-line.js';
import type { InputLine } from './read-lines.js';

/** What a batch needs. */
export interface Batch {
  readonly lines: AsyncIterable<InputLine>;
  readonly rollcall: Pick<Rollcall, 'ask'>;
  readonly output: Output;
  readonly log: Log;
}

/**
 * Answers the lines of a batch one after the other, each as a line of JSON in the same order: `{id, …Answer}`, or
 * `{id, error}` where one failed. An answer leaves before the next line is read, so a conversation keeps its order and
 * no more than one line is held. Ends early, quietly, when nobody reads the answers any more.
 */
export async function answerBatch({ lines, rollcall, output, log }: Batch): Promise<void> {
  for await (const line of lines) {
    const reply = await answerLine(parseBatchLine(line), rollcall, log);
    if (!(await output.write(`${JSON.stringify(reply)}\n`))) return;
  }
}

async function answerLine(line: BatchLine, rollcall: Pick<Rollcall, 'ask'>, log: Log): Promise<object> {
  const { id } = line;
  if (line.kind === 'invalid') return { id, error: line.error };
  try {
    const { question, session } = line;
    return { id, ...(await rollcall.ask({ question, ...(session !== undefined && { session }) })) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log.error('a batch line could not be answered', { id, message });
    if (error instanceof Error) log.debug(error.stack ?? error.message);
    return { id, error: { code: 'internal', message: `the question could not be answered: ${message}` } };
  }
}
