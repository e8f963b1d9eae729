import { numberPattern, ordinalPattern, readNumber } from './numbers.js';

/** The source of a regular expression for a Chinese number counted from the end, before what is counted: `最后一`, `倒数第二`, `末`. */
export const chineseFromEnd = String.raw`(?:倒数第?\s*${numberPattern}|(?:最后|最末|末尾)(?:的|第)*[一1]?|末)(?=\s*(?:个|条|(?:自然|序言|前言|执行|正文)?段|款))`;
/** The same for English: `last`, `penultimate`, `second to last`, `third from the end`. */
export const englishFromEnd = `(?:(?:next|${ordinalPattern})[- ](?:to[- ](?:the[- ])?|from[- ](?:the[- ])?)?(?:last|end)|last but one|penultimate|last|final)`;

/**
 * Reads the number of a place as a question may write it, counted from the end too: 3 for `third`, -1 for `last` and 最后一,
 * -2 for `penultimate` and 倒数第二; `undefined` for anything else.
 */
export function readPlaceNumber(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^倒数/.test(plain)) return fromEnd(readNumber(plain.replace(/^倒数第?/, '')));
  if (/^(?:最后|最末|末|last$|final$)/.test(plain)) return -1;
  if (/^(?:penultimate|last but one|next)/.test(plain)) return -2;
  const ordinal = /^(\S+?)[- ].*(?:last|end)$/.exec(plain)?.[1];
  return ordinal === undefined ? readNumber(plain) : fromEnd(readNumber(ordinal));
}

const fromEnd = (number: number | undefined): number | undefined => (number === undefined ? undefined : -number);

const countWords: Readonly<Record<string, number>> = { 两: 2, 俩: 2 };
/** The source of a regular expression for a number of things, more than one. */
const several = '[两俩二三四五六七八九2-9]|two|three|four|five|six|seven|eight|nine';
/** The source of a regular expression for several places at the beginning or the end: `最后两`, `前三`, `last two`. */
export const severalAtEdge = String.raw`(最后|最末|末尾|倒数|(?<![目之此以当])前|头|开头|最前面?|\b(?:last|final|first))\s*的?(${several})`;

/** The numbers of several places at the beginning or the end, by the two words of `severalAtEdge`. */
export function numbersAtEdge(edge: string, many: string): readonly number[] {
  const count = countWords[many] ?? readNumber(many) ?? 0;
  const first = /^(?:前|头|开头|最前|first)/.test(edge) ? 1 : -count;
  return Array.from({ length: count }, (_, index) => first + index);
}
