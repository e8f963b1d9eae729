import stringWidth from 'string-width';
import type { Table } from '../../../answer/card.js';

/** Columns of a telephone's screen in the type of a code block. */
export const TABLE_WIDTH = 40;

const WIDE_BLANK = '\u3000';

interface Size {
  readonly wide: number;
  readonly narrow: number;
}

/**
 * A table as a code block. Chinese characters are not everywhere exactly as wide as two Latin ones, so each cell of a
 * column gets as many wide and as many narrow characters as every other: it lines up in any type. Undefined where it
 * would be wider than a telephone's screen.
 */
export function tableBlock({ head, rows }: Table): string | undefined {
  const lines = [head, ...rows];
  const sizes = head.map((_, column) => largest(lines.map((line) => sizeOf(line[column] ?? ''))));
  const width = sizes.reduce((sum, size) => sum + size.wide * 2 + size.narrow + 1, -1);
  if (width > TABLE_WIDTH) return undefined;
  const laid = lines.map((line) =>
    sizes
      .map((size, column) => pad(line[column] ?? '', size, column === 0 ? 'after' : 'before'))
      .join(' ')
      .replace(/[ \u3000]+$/, ''),
  );
  return ['```', ...laid, '```'].join('\n');
}

function sizeOf(cell: string): Size {
  const characters = [...new Intl.Segmenter('zh').segment(cell)].map(({ segment }) => segment);
  const wide = characters.filter((character) => stringWidth(character) === 2).length;
  return { wide, narrow: stringWidth(cell) - wide * 2 };
}

function largest(sizes: readonly Size[]): Size {
  return {
    wide: Math.max(...sizes.map((size) => size.wide)),
    narrow: Math.max(...sizes.map((size) => size.narrow)),
  };
}

function pad(cell: string, size: Size, side: 'before' | 'after'): string {
  const own = sizeOf(cell);
  const blanks = [WIDE_BLANK.repeat(size.wide - own.wide), ' '.repeat(size.narrow - own.narrow)];
  return side === 'after' ? cell + blanks.join('') : blanks.join('') + cell;
}
