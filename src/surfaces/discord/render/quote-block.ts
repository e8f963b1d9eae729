import type { Citation } from '../../../answer/answer.js';
import type { Phrases } from '../phrases/phrases.js';
import { escapeMarkdown } from './escape-markdown.js';

const VOTE_LIST = /\.(?:in-favour|against|abstaining)$/;

/** A list of more characters is shown in small print. */
const LONG_LIST = 200;

/** Whether a citation is one of the lists under a vote. */
export function isVoteList({ unit }: Citation): boolean {
  return VOTE_LIST.test(unit);
}

/** Whether a citation is a list so long that it is looked through, not read. */
export function isLongList(citation: Citation): boolean {
  return isVoteList(citation) && citation.quote.length > LONG_LIST;
}

/** A citation as it is shown: its place in bold, its words to the letter as a block quote. */
export function quoteBlock(citation: Citation): string {
  const { label, quote } = citation;
  const mark = isLongList(citation) ? '> -# ' : '> ';
  const lines = escapeMarkdown(quote)
    .split('\n')
    .map((line) => mark + line);
  return [`**${escapeMarkdown(label)}**`, ...lines].join('\n');
}

/**
 * A citation in at most `room` characters: whole, or a voting list cut between two names with a line that says so.
 * Any other passage is whole or not there at all; then the result is undefined.
 */
export function fitQuote(citation: Citation, room: number, words: Phrases): string | undefined {
  const whole = quoteBlock(citation);
  if (whole.length <= room) return whole;
  if (!isVoteList(citation)) return undefined;
  const names = citation.quote.split('、');
  for (let shown = names.length - 1; shown > 0; shown--) {
    const quote = names.slice(0, shown).join('、');
    const block = `${quoteBlock({ ...citation, quote })}\n-# ${words.firstNames(shown, names.length)}`;
    if (block.length <= room) return block;
  }
  return undefined;
}
