import type { Answer, Citation } from '../../../answer/answer.js';
import { LIMITS } from '../limits.js';
import { phrases } from '../phrases.js';
import { answerFile } from './answer-file.js';
import { cutText } from './cut-text.js';
import { fitQuote, isLongList, quoteBlock } from './quote-block.js';
import { type ButtonRow, message, type RenderedFile, type RenderedMessage } from './rendered-message.js';
import { sourceMarkdown } from './source-markdown.js';
import { tameText } from './tame-text.js';

/** What a message needs to know beside its answer. */
export interface RenderOptions {
  /** Where the official document is to be read. */
  readonly address: string;
  /** Tables as they are shown, between the text and the quotes. */
  readonly tables?: readonly string[];
  /** Words of ours, said in small print above the source line. */
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
  const ending = [...notes.map((note) => `-# ${note}`), sourceMarkdown(answer, address)].join('\n');
  const quoted = answer.citations.filter((citation) => !isSaidInText(citation, answer.text));
  const whole = [text, ...tables, ...apart(quoted.map(quoteBlock)), ending].join('\n');
  const components = [...rows];
  const isWall = quoted.filter(isLongList).length > 1;
  if (whole.length <= LIMITS.content && !isWall) return message(whole, { components, files: [...files] });
  const shortened = shorten({ ...answer, citations: quoted }, [text, ...tables], ending);
  return message(shortened, { components, files: [...files, answerFile(answer, address)] });
}

/** Quotes stand a line apart from what is said of them. */
function apart(quotes: readonly string[]): readonly string[] {
  return quotes.map((quote, index) => (index === 0 ? `\n${quote}` : quote));
}

/** A long list whose names the text gives in the report's own words and order need not be read twice. */
function isSaidInText(citation: Citation, text: string): boolean {
  const names = citation.quote.replace(/^[^：]*：/, '').replace(/。$/, '');
  return isLongList(citation) && text.includes(names);
}

function shorten(answer: Answer, [text = '', ...tables]: readonly string[], last: string): string {
  const words = phrases(answer.language);
  const ending = [`-# ${words.restInFile(answer.citations.length)}`, last].join('\n');
  let room = LIMITS.content - ending.length - 2;
  const parts: string[] = [];
  const quotes: string[] = [];
  const put = (part: string | undefined, among = parts) => {
    if (part === undefined || part === '' || part.length > room) return;
    among.push(part);
    room -= part.length + 1;
  };
  put(cutText(text, room));
  for (const table of tables) put(table);
  // Several long lists one after the other are a wall that nobody reads; nor is one read that the text gives in the
  // reader's own language. They are in the file, and behind a button.
  const namesMany = answer.facts.some((fact) => fact.type === 'countries' && fact.countries.length > LONG_SET);
  const leavesLists = namesMany || answer.citations.filter(isLongList).length > 1;
  for (const citation of answer.citations) {
    if (!(leavesLists && isLongList(citation))) put(fitQuote(citation, room, words), quotes);
  }
  return [...parts, ...apart(quotes), ending].join('\n');
}
