import { readChineseNumber, writeChineseNumber } from '../language/chinese-number.js';
import { readRomanNumber } from '../language/roman-number.js';
import type { Block } from './read-blocks.js';
import type { RecommendedDraft } from './report.js';

/** What stands over a recommended draft: `决议草案二`, with or without its title on the same line. */
export interface DraftHeading {
  readonly kind: RecommendedDraft['kind'];
  /** Missing where none is printed. */
  readonly number?: number;
  /** The heading without the title: `决议草案二`. */
  readonly printed: string;
}

const kinds = { 决议草案: 'resolution', 决定草案: 'decision' } as const;
const heading = /^(决议草案|决定草案)\s*([一二三四五六七八九十]+|[IVX]+|[Ⅰ-Ⅻ]|\d{1,2})?/;

/**
 * The numeral among the characters that follow: a title may open with one too (决议草案一 一个没有核武器的世界), so that the
 * one due counts first, then the longest that is written as numbers are.
 */
function numeralIn(characters: string, due: number): string {
  const expected = writeChineseNumber(due);
  if (characters.startsWith(expected)) return expected;
  for (let length = characters.length; length > 0; length -= 1) {
    const numeral = characters.slice(0, length);
    if (writeChineseNumber(readChineseNumber(numeral) ?? 0) === numeral) return numeral;
  }
  return characters;
}

/**
 * Reads a block as the heading of a recommended draft; `undefined` where it is none: a heading is marked as one, ends
 * with its numeral, or at least does not end as a sentence does.
 * @param due the number that the next draft of a kind would bear
 */
export function readDraftHeading(
  block: Block,
  due: (kind: RecommendedDraft['kind']) => number,
): DraftHeading | undefined {
  const match = heading.exec(block.text);
  const words = match?.[1];
  if (!match || (words !== '决议草案' && words !== '决定草案')) return undefined;
  const kind = kinds[words];
  const run = match[2]?.normalize('NFKC');
  if (run === undefined) return block.text === words ? { kind, printed: words } : undefined;
  if (!block.heading && /[，。；：、]$/.test(block.text)) return undefined;
  const numeral = /^[IVX\d]/.test(run) ? (match[2] ?? '') : numeralIn(run, due(kind));
  const number = readRomanNumber(run) ?? readChineseNumber(numeral);
  const printed = match[0].slice(0, match[0].length - (match[2] ?? '').length) + numeral;
  return number === undefined ? undefined : { kind, number, printed };
}
