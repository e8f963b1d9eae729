import { readChineseNumber } from '../language/chinese-number.js';
import { writeRomanNumber } from '../language/roman-number.js';

/** The number or letter that a paragraph or item is printed with. */
export interface PrintedMark<Value> {
  readonly value: Value;
  /** As it stands before the words: `6.`, `(a)`, `㈠`. */
  readonly printed: string;
}

/** Which item a mark stands for: a letter of either reading (`i` after `h` or in `i`, `ii`), or surely a Roman number. */
export interface ItemName {
  readonly letters: string;
  readonly isRoman: boolean;
}

/** The number before a paragraph (`6.`, also where a date follows without a space), and not a decimal or a date. */
export function readNumberMark(text: string): PrintedMark<number> | undefined {
  const match = /^(\d{1,3})\s*[.．、](?:(?!\d)|(?=\d{4}年|\d{1,2}月\d))/.exec(text);
  return match ? { value: Number(match[1]), printed: match[0] } : undefined;
}

/** The mark before an item: `(a)`, `（a）`, `(ii)`; `㈠` and `(一)`, which Chinese documents print for `(i)`. */
export function readItemMark(text: string): PrintedMark<ItemName> | undefined {
  const latin = /^[(（]([a-z]{1,5})[)）]/.exec(text);
  if (latin?.[1]) return { value: { letters: latin[1], isRoman: false }, printed: latin[0] };
  const chinese = /^(?:[(（]([一二三四五六七八九十]{1,3})[)）]|[㈠-㈩])/.exec(text);
  if (!chinese) return undefined;
  const number = readChineseNumber(chinese[1] ?? chinese[0].normalize('NFKC').slice(1, -1));
  if (number === undefined) return undefined;
  return { value: { letters: writeRomanNumber(number).toLowerCase(), isRoman: true }, printed: chinese[0] };
}

/** Whether a text opens with the label of one of the three lists, a colon after it or nothing else on the line. */
export function opensList(text: string): boolean {
  return /^(?:赞成|反对|弃权)\s*(?:[：:]|$)/.test(text);
}
