import stringWidth from 'string-width';

/** How text is laid out. */
export interface WrapOptions {
  /** Columns that a line may take, the indent included; without it lines stay as long as they are. */
  readonly width?: number;
  /** Stands before every line. */
  readonly indent?: string;
  /** A character that takes no column, such as one that marks bold text. */
  readonly mark?: string;
}

const OPENING = '（《〈【「『“';
const CLOSING = '、，。；：？！）》〉】」』”…';
const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef`;

/**
 * What may not be cut, in order of preference: white space, a name of a list with the 、 after it, a word of narrow
 * letters (an address, a symbol) or one wide character, each with the punctuation that must stand on its line.
 */
const PIECES = new RegExp(
  String.raw`\s+|[${OPENING}]*(?:[^\s${OPENING}${CLOSING}]{1,12}(?=、)|[^\s${WIDE}${OPENING}${CLOSING}]+|[${WIDE}])?[${CLOSING}]*`,
  'gu',
);

/** Starts of lines that hang: the lines after them go in by as many columns. */
const LIST_ITEM = /^\s*(?:[-*•·]|\d+[.)、])\s*/u;

/**
 * Breaks text into lines by the columns that it takes on a terminal, where a Chinese character takes two. Names of a
 * list stay whole, punctuation stays with its word, and a word longer than a line gets a line of its own.
 */
export function wrapText(text: string, options: WrapOptions = {}): string {
  const { width = Number.POSITIVE_INFINITY, indent = '' } = options;
  const columns = (part: string) => stringWidth(options.mark === undefined ? part : part.replaceAll(options.mark, ''));
  return text
    .split('\n')
    .flatMap((line) => {
      const hang = ' '.repeat(columns(LIST_ITEM.exec(line)?.[0] ?? ''));
      return breakLine(line, width - columns(indent), { columns, hang });
    })
    .map((line) => (line === '' ? '' : `${indent}${line}`))
    .join('\n');
}

function breakLine(line: string, width: number, by: { columns: (part: string) => number; hang: string }): string[] {
  if (by.columns(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let space = '';
  for (const [piece] of line.matchAll(PIECES)) {
    if (piece.trim() === '') {
      space = piece;
      continue;
    }
    if (current.trim() !== '' && by.columns(current + space + piece) > width) {
      lines.push(current);
      current = by.hang;
      space = '';
    }
    current += space + piece;
    space = '';
  }
  return [...lines, current];
}
