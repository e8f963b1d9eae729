import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../../answer/answer.js';
import type { Rollcall } from '../../answer/rollcall.js';
import type { Log } from '../../log.js';
import { checkQuestion } from './check-question.js';
import type { Output } from './create-output.js';
import type { Terminal } from './describe-terminal.js';
import { printAnswer } from './print-answer.js';
import { readLines } from './read-lines.js';

/** What a conversation in the terminal needs. */
export interface Conversation {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Takes the answers and nothing else. */
  readonly output: Output;
  /** Where a person types: takes the prompt and the line being written. */
  readonly screen: Writable;
  /** Takes what is said to the person beside the answers, a line at a time. */
  readonly say: (line: string) => void;
  readonly terminal: Terminal;
  readonly rollcall: Pick<Rollcall, 'ask' | 'report'>;
  readonly log: Log;
}

/** One run is one conversation, so that a question may lean on the one before. */
const SESSION = 'terminal';

/**
 * Answers what is typed, or piped in a line a question, until the input ends, the person leaves (Ctrl-C, Ctrl-D) or
 * nobody reads the answers any more. A question that can't be answered is told on the side, and the rest go on.
 */
export async function runPrompt(conversation: Conversation): Promise<void> {
  const { report } = conversation.rollcall;
  if (conversation.stdin.isTTY === true) {
    conversation.say(`Rollcall · ${report.symbol} · ${report.address}`);
    conversation.say('Ask in Chinese or English, such as 中国对L.4投了什么票？ Ctrl-D ends.');
  }
  conversation.say('To connect Discord, set DISCORD_TOKEN; docs/DISCORD.md says how.');
  await (conversation.stdin.isTTY === true ? talk(conversation) : answerLines(conversation));
}

async function talk(conversation: Conversation): Promise<void> {
  const reader = createInterface({ input: conversation.stdin, output: conversation.screen, prompt: '> ' });
  let open = true;
  reader.on('close', () => {
    open = false;
  });
  reader.on('SIGINT', () => reader.close());
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() !== '' && !(await answerQuestion(conversation, line))) return;
    if (open) reader.prompt();
  }
  conversation.say('');
}

async function answerLines(conversation: Conversation): Promise<void> {
  for await (const line of readLines(conversation.stdin)) {
    if (line.kind === 'text') {
      if (!(await answerQuestion(conversation, line.text))) return;
    } else {
      const why = line.kind === 'not-utf8' ? 'is not UTF-8 text; save it as UTF-8' : 'is too long; shorten it';
      conversation.say(`error: a line of the input ${why}`);
    }
  }
}

async function answerQuestion(conversation: Conversation, question: string): Promise<boolean> {
  const { rollcall, terminal, output, log, say } = conversation;
  const problem = checkQuestion(question);
  if (problem !== undefined) {
    say(`error: ${problem.message}`);
    return true;
  }
  let answer: Answer;
  try {
    answer = await rollcall.ask({ question, session: SESSION });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    say(`error: the question could not be answered: ${message}`);
    log.debug('where it failed', { stack: error instanceof Error ? error.stack : undefined });
    return true;
  }
  return output.write(`${printAnswer(answer, { address: rollcall.report.address, ...terminal })}\n\n`);
}
