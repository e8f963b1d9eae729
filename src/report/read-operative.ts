import { readRomanNumber } from '../language/roman-number.js';
import type { Block } from './read-blocks.js';
import { stripMarker } from './strip-marker.js';
import type { UnitBuilder } from './unit-builder.js';

const paragraphMark = /^(\d{1,3})[.．](?!\d)/;
const itemMark = /^[(（]([a-z]{1,5})[)）]/;

/** Reads the operative paragraphs of one draft resolution. */
export interface OperativeReader {
  /** Whether a block bears the number of the next operative paragraph. */
  opens(block: Block): boolean;
  read(block: Block): void;
  /** The number that the next operative paragraph would bear. */
  next(): number;
}

/** Creates a reader that opens `r1.op1`, `r1.op1.a`, `r1.op1.a.i` … in the builder. */
export function createOperativeReader(builder: UnitBuilder, source: string, draft: string): OperativeReader {
  let number = 0;
  let letter = '';
  let roman = 0;

  const opens = (block: Block): boolean => paragraphMark.exec(block.text)?.[1] === String(number + 1);

  function open(id: string, parent: string | undefined, range: Block['range']): void {
    builder.open({ id, kind: 'operative', draft, ...(parent === undefined ? {} : { parent }) }, range);
  }

  /** `(i)` is the ninth letter after `(h)`, and a Roman one everywhere else. */
  function isRoman(mark: string): boolean {
    const due = letter === '' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);
    return readRomanNumber(mark) === roman + 1 && (roman > 0 || mark !== due);
  }

  function openItem(block: Block, mark: string): void {
    const paragraph = `${draft}.op${number}`;
    const range = stripMarker(source, block.range, '[(（][a-z]{1,5}[)）]');
    if (isRoman(mark)) {
      roman += 1;
      const parent = letter === '' ? paragraph : `${paragraph}.${letter}`;
      open(`${parent}.${mark}`, parent, range);
    } else {
      letter = mark;
      roman = 0;
      open(`${paragraph}.${mark}`, paragraph, range);
    }
  }

  return {
    opens,
    next: () => number + 1,
    read(block) {
      const mark = itemMark.exec(block.text)?.[1];
      if (opens(block)) {
        number += 1;
        letter = '';
        roman = 0;
        open(`${draft}.op${number}`, undefined, stripMarker(source, block.range, '\\d{1,3}[.．]'));
      } else if (mark !== undefined) openItem(block, mark);
      else builder.extend(block.range);
    },
  };
}
