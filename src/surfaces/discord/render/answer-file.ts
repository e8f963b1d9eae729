import type { Answer } from '../../../answer/answer.js';
import { sourceLine } from '../../../answer/source-line.js';
import type { RenderedFile } from './rendered-message.js';

/** The whole answer as a file of text: the question, the answer, every quote to the letter, the source line. */
export function answerFile(answer: Answer, address: string): RenderedFile {
  const quotes = answer.citations.flatMap(({ label, quote }) => [`## ${label}`, quote]);
  const source = `${sourceLine(answer)}\n${address}`;
  const text = [`# ${answer.question.replace(/\s+/g, ' ')}`, answer.text, ...quotes, '---', source].join('\n\n');
  return { name: fileName(answer), text: `${text}\n` };
}

// rollcall-A-75-394-p6.in-favour.md: Discord rewrites every other character of a name by itself.
function fileName(answer: Answer): string {
  const about = answer.citations[0]?.unit ?? answer.source.symbol;
  return `rollcall-${about.replace(/[^\w.-]+/g, '-').slice(0, 80)}.md`;
}
