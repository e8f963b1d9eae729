const token = String.raw`(?:\d{1,3}|[a-z]|\*{1,3}|[†‡])`;
const tokens = String.raw`${token}(?:\s*[,，、]\s*${token})*`;
const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';
// <sup>1</sup>, [^1], $^{1}$, and ¹ where it does not stand to a Latin letter as in m².
const forms = [
  String.raw`<sup>\s*(${tokens})\s*</sup>`,
  String.raw`\[\^(\w{1,3})\]`,
  String.raw`\$\s*\^\s*\{?\s*(${tokens})\s*\}?\s*\$`,
  `(?<![A-Za-z])([${superscript}]{1,3})`,
];
const anyMark = new RegExp(forms.join('|'), 'g');
const markAtStart = new RegExp(`^\\s*(?:${forms.join('|')}):?\\s*`);

const plainDigits = (mark: string): string =>
  mark.replace(new RegExp(`[${superscript}]`, 'g'), (digit) => String(superscript.indexOf(digit)));

/** A text without the marks that point to footnotes. */
export function withoutFootnoteMarks(source: string): string {
  return source.replace(anyMark, '');
}

/** The numbers of the footnotes that marks in a text point to, in the order printed. */
export function footnoteNumbers(source: string): readonly string[] {
  return [...source.matchAll(anyMark)].flatMap((match) => {
    const marks = match.slice(1).find((mark) => mark !== undefined) ?? '';
    return marks.split(/[\s,，、]+/).map(plainDigits);
  });
}

/**
 * The number that a line opens with where it is a footnote's text (`<sup>1</sup> A/65/201。`, `[^1]: A/65/201。`), and
 * how many UTF-16 units it takes with the white space about it; `undefined` for any other line.
 */
export function footnoteStart(line: string): { readonly number: string; readonly length: number } | undefined {
  const match = markAtStart.exec(line);
  const mark = match?.slice(1).find((each) => each !== undefined);
  return match && mark !== undefined && /^\w{1,3}$/.test(plainDigits(mark))
    ? { number: plainDigits(mark), length: match[0].length }
    : undefined;
}
