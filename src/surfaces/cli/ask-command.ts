import { open } from 'node:fs/promises';
import type { Rollcall } from '../../answer/rollcall.js';
import { RollcallError } from '../../errors.js';
import type { Log } from '../../log.js';
import { answerBatch } from './answer-batch.js';
import { checkQuestion } from './check-question.js';
import type { Output } from './create-output.js';
import type { Terminal } from './describe-terminal.js';
import { parseCommandLine } from './parse-command-line.js';
import { printAnswer } from './print-answer.js';
import { readLines } from './read-lines.js';

/** What `ask` needs. */
export interface AskContext {
  readonly args: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly output: Output;
  readonly terminal: Terminal;
  readonly log: Log;
  /** Called only once it is sure that there is something to answer. */
  readonly openRollcall: () => Promise<Pick<Rollcall, 'ask' | 'report'>>;
}

const HELP = `Asks the report one question, or many.

  npm run ask -- "中国对L.4投了什么票？"         the answer as text
  npm run --silent ask -- --json "…"            the answer as one line of JSON
  npm run --silent ask -- --batch FILE          a line of JSON for each line {"id", "question", "session"?} of FILE
  npm run --silent ask -- --batch -             the same from standard input

  --json         print JSON
  --batch FILE   answer the lines of FILE, in order; the same "session" is one conversation
  --help         print this

A line that can't be answered gives {"id", "error": {"code", "message"}}, and the rest go on; the codes are bad-json,
no-question, too-long (over 2,000 characters) and internal.
Exit code: 0 when the run went through, 1 when it failed, 2 when this command line can't be read.
`;

/**
 * Runs `ask`: one question as text or JSON, or a batch of them.
 * @throws RollcallError `bad-usage` for a command line that can't be read, `no-batch-file` for a file that can't be
 */
export async function askCommand(context: AskContext): Promise<void> {
  const line = parseCommandLine(context.args, { json: 'flag', batch: 'text', help: 'flag' });
  if (line.kind === 'invalid') throw usage(line.message);
  const file = line.texts.get('batch');
  const question = line.words.join(' ');
  if (line.flags.has('help')) {
    await context.output.write(HELP);
  } else if (file === undefined) {
    await askOne(context, question, line.flags.has('json'));
  } else if (line.words.length > 0) {
    throw usage(
      `--batch takes its questions from ${file}, but ${JSON.stringify(question)} was given too; leave one out`,
    );
  } else {
    await askMany(context, file);
  }
}

async function askOne(context: AskContext, question: string, json: boolean): Promise<void> {
  const problem = checkQuestion(question);
  if (problem !== undefined) throw usage(problem.message);
  const rollcall = await context.openRollcall();
  const answer = await rollcall.ask({ question });
  const text = json
    ? JSON.stringify(answer)
    : printAnswer(answer, { address: rollcall.report.address, ...context.terminal });
  await context.output.write(`${text}\n`);
}

async function askMany(context: AskContext, file: string): Promise<void> {
  // Opened first: a wrong name should be told before the index is read.
  const input = file === '-' ? context.stdin : await openFile(file);
  const { output, log } = context;
  await answerBatch({ lines: readLines(input), rollcall: await context.openRollcall(), output, log });
}

async function openFile(path: string): Promise<AsyncIterable<Uint8Array | string>> {
  const refuse = (reason: string, cause?: unknown) =>
    new RollcallError('no-batch-file', `the batch file ${JSON.stringify(path)} cannot be read: ${reason}`, {
      cause,
      data: { path },
    });
  try {
    const handle = await open(path);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw refuse('it is a folder; name a file of JSON lines, or - for standard input');
    }
    return handle.createReadStream();
  } catch (error) {
    if (error instanceof RollcallError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error);
    throw refuse(`${reason}; name a file of JSON lines, or - for standard input`, error);
  }
}

function usage(message: string): RollcallError {
  return new RollcallError('bad-usage', `${message} (npm run ask -- --help says more)`);
}
