import { fold } from '../language/fold.js';
import { stemEnglish } from './english-stem.js';
import { isStopWord } from './stop-words.js';

/** Cuts a run of Chinese characters into words; words inside longer words may come too. */
export type CutChinese = (run: string) => readonly string[];

/** What a text is looked up by, in the order written, repeats included. */
export interface Segments {
  /** Chinese words of two characters or more, English stems, numbers and document symbols; no function words. */
  readonly words: readonly string[];
  /** Each two neighbouring Chinese characters: words are cut one way in one sentence and another way in the next. */
  readonly pairs: readonly string[];
}

/** Gives the segments of a text; both sides of a search, the report and the question, go through it. */
export type Segment = (text: string) => Segments;

const CHINESE = '\\u3400-\\u9fff\\uf900-\\ufaff〇';
const LATIN = '\\p{Script=Latin}\\p{Nd}';
/** A day, a run of Chinese characters, or a Latin word, number or document symbol (`a/c.1/75/l.8/rev.1`, `73/27`). */
const PIECE = new RegExp(
  `(?<day>\\d{1,2}月\\d{1,2}日)|(?<chinese>[${CHINESE}]+)|(?<latin>[${LATIN}]+(?:[./'-][${LATIN}]+)*)`,
  'gu',
);

/** Makes the segmenting function from what cuts Chinese into words. */
export function createSegment(cut: CutChinese): Segment {
  return (text) => {
    const words: string[] = [];
    const pairs: string[] = [];
    for (const { groups } of fold(text).matchAll(PIECE)) {
      const { day, chinese, latin } = { ...groups };
      if (day !== undefined) words.push(day, ...(day.match(/\d+/g) ?? []));
      if (chinese !== undefined) {
        words.push(...cut(chinese).filter(isContent));
        pairs.push(...pairsOf(chinese).filter(isContent));
      }
      if (latin !== undefined) words.push(...latinWords(latin));
    }
    return { words, pairs };
  };
}

/** Everything that a text is indexed and looked up by, words before pairs. */
export function searchTerms({ words, pairs }: Segments): string[] {
  return [...words, ...pairs];
}

function isContent(word: string): boolean {
  return word.length > 1 && !isStopWord(word);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function latinWords(piece: string): string[] {
  if (piece.includes('/')) return [...new Set([piece, ...symbolTails(piece)])];
  // People leave the full stop out: l4 is l.4.
  const symbol = /^l\.?(\d+)$/.exec(piece);
  if (symbol !== null) return [`l.${symbol[1]}`];
  return piece
    .split(/[-']/)
    .map((part) => part.replaceAll('.', ''))
    .filter((part) => part !== '' && !isStopWord(part))
    .map((part) => (/^[a-z]+$/.test(part) ? stemEnglish(part) : part));
}

/** `a/c.1/75/l.8/rev.1` is also looked for as `l.8/rev.1` and `l.8`. */
function symbolTails(symbol: string): string[] {
  const [, tail, draft] = /(?:^|\/)((l\.\d+)(?:\/.+)?)$/.exec(symbol) ?? [];
  return [tail, draft].filter((part) => part !== undefined);
}
