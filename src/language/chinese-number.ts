const digits = '零一二三四五六七八九';

/**
 * Reads a whole number below 1,000 written in Chinese numerals (`十二`, `二十`, `一百零八`), in digits (`12`, `１２`),
 * or digit by digit (`一二`); `undefined` for anything else.
 */
export function readChineseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/〇/g, '零').replace(/两|兩/g, '二');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!/^[零一二三四五六七八九十百]+$/.test(plain)) return undefined;
  if (!/[十百]/.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''));
  const parts = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (!parts) return undefined;
  const [, hundreds, tens, ten, ones] = parts;
  const digitOf = (digit: string | undefined): number => (digit ? digits.indexOf(digit) : 0);
  return digitOf(hundreds) * 100 + (ten ? digitOf(tens ?? '一') * 10 : 0) + digitOf(ones);
}

/** Writes a whole number from 1 to 99 in Chinese numerals, as report headings do (`十二`); digits beyond that. */
export function writeChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return head + (ones === 0 ? '' : digits[ones]);
}
