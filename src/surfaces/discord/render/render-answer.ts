import type { Answer } from '../../../answer/answer.js';
import { LIMITS } from '../limits.js';
import { phrases } from '../phrases.js';
import { answerFile } from './answer-file.js';
import { cutText } from './cut-text.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fitQuote, isVoteList, quoteBlock } from './quote-block.js';
import { type ButtonRow, message, type RenderedFile, type RenderedMessage } from './rendered-message.js';
import { sourceMarkdown } from './source-markdown.js';
import { tameText } from './tame-text.js';

/** What a message needs to know beside its answer. */
export interface RenderOptions {
  /** Where the official document is to be read. */
  readonly address: string;
  /** Tables as they are shown, between the text and the quotes. */
  readonly tables?: readonly string[];
  /** Said in small print above the source line. */
  readonly notes?: readonly string[];
  readonly rows?: readonly ButtonRow[];
  readonly files?: readonly RenderedFile[];
}

/** From so many members on a set is read in the answer's text, or in its list, rather than in a quote. */
const LONG_SET = 15;

/**
 * Lays an answer out as a message for Discord: its text first, then tables, then each quote with its place, then the
 * source line. What has no room is cut between whole names or passages only, the message says so, and a file has the
 * whole.
 */
export function renderAnswer(answer: Answer, options: RenderOptions): RenderedMessage {
  const { address, tables = [], notes = [], rows = [], files = [] } = options;
  const text = tameText(answer.text, address);
  const ending = [...notes.map((note) => `-# ${escapeMarkdown(note)}`), sourceMarkdown(answer, address)].join('\n');
  const whole = [text, ...tables, ...answer.citations.map(quoteBlock), ending].join('\n');
  const components = [...rows];
  if (whole.length <= LIMITS.content) return message(whole, { components, files: [...files] });
  const shortened = shorten(answer, [text, ...tables], ending);
  return message(shortened, { components, files: [...files, answerFile(answer, address)] });
}

function shorten(answer: Answer, [text = '', ...tables]: readonly string[], last: string): string {
  const words = phrases(answer.language);
  const ending = [`-# ${words.restInFile(answer.citations.length)}`, last].join('\n');
  let room = LIMITS.content - ending.length - 1;
  const parts: string[] = [];
  const put = (part: string | undefined) => {
    if (part === undefined || part === '' || part.length > room) return;
    parts.push(part);
    room -= part.length + 1;
  };
  put(cutText(text, room));
  for (const table of tables) put(table);
  // What the text lists in the reader's own language need not be read twice; the file has both.
  const namesMany = answer.facts.some((fact) => fact.type === 'countries' && fact.countries.length > LONG_SET);
  for (const citation of answer.citations) {
    if (!(namesMany && isVoteList(citation))) put(fitQuote(citation, room, words));
  }
  return [...parts, ending].join('\n');
}
