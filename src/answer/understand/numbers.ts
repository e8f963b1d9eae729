import { readChineseNumber } from '../../language/chinese-number.js';
import { readRomanNumber } from '../../language/roman-number.js';

const ordinals: readonly string[] = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const cardinals: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');

/** The source of a regular expression for a number as a question may write it: digits, Chinese numerals. */
export const numberPattern = String.raw`(?:\d{1,3}|[一二三四五六七八九十百零]{1,5})`;
/** The source of a regular expression for an English ordinal: `tenth`, `10th`. */
export const ordinalPattern = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|${ordinals.slice(1).join('|')}|twenty-first|twenty-second)`;
/** The source of a regular expression for an English number in words. */
export const wordNumberPattern = cardinals.slice(1).join('|');

/** Reads a number as a question may write it: `10`, `十`, `10th`, `tenth`, `ten`, `X`; `undefined` for anything else. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)$/, '$1');
  if (plain === 'twenty-first') return 21;
  if (plain === 'twenty-second') return 22;
  for (const list of [ordinals, cardinals]) if (list.includes(plain)) return list.indexOf(plain);
  return readChineseNumber(plain) ?? readRomanNumber(plain);
}
