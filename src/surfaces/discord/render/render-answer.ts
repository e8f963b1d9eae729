import type { Answer } from '../../../answer/answer.js';
import { LIMITS } from '../limits.js';
import { phrases } from '../phrases.js';
import { answerFile } from './answer-file.js';
import { cutText } from './cut-text.js';
import { questionButtons } from './question-buttons.js';
import { fitQuote, quoteBlock } from './quote-block.js';
import { message, type RenderedMessage } from './rendered-message.js';
import { sourceMarkdown } from './source-markdown.js';
import { tameText } from './tame-text.js';

/** What a message needs to know beside its answer. */
export interface RenderOptions {
  /** Where the official document is to be read. */
  readonly address: string;
}

/**
 * Lays an answer out as a message for Discord: its text first, then each quote with its place, then the source line,
 * then a button for each question to ask next. What has no room is cut between whole names or passages only, the
 * message says so, and a file has the whole.
 */
export function renderAnswer(answer: Answer, { address }: RenderOptions): RenderedMessage {
  const text = tameText(answer.text, address);
  const source = sourceMarkdown(answer, address);
  const components = questionButtons(answer.suggestions ?? []);
  const whole = [text, ...answer.citations.map(quoteBlock), source].join('\n');
  if (whole.length <= LIMITS.content) return message(whole, { components });
  const shortened = shorten(answer, text, source);
  return message(shortened, { components, files: [answerFile(answer, address)] });
}

function shorten(answer: Answer, text: string, source: string): string {
  const words = phrases(answer.language);
  const ending = [`-# ${words.restInFile(answer.citations.length)}`, source].join('\n');
  let room = LIMITS.content - ending.length - 1;
  const parts: string[] = [];
  const put = (part: string | undefined) => {
    if (part === undefined || part === '') return;
    parts.push(part);
    room -= part.length + 1;
  };
  put(cutText(text, room));
  for (const citation of answer.citations) put(fitQuote(citation, room, words));
  return [...parts, ending].join('\n');
}
