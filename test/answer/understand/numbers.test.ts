import { describe, expect, it } from 'vitest';
import { overlaps, withoutOverlaps } from '../../../src/answer/understand/mention.js';
import { readNumber } from '../../../src/answer/understand/numbers.js';

describe('a number as a question writes it', () => {
  it.each([
    ['10', 10],
    ['１０', 10],
    ['十', 10],
    ['十二', 12],
    ['二十二', 22],
    ['10th', 10],
    ['2nd', 2],
    ['tenth', 10],
    ['twenty-second', 22],
    ['twelve', 12],
    ['Ten', 10],
    ['X', 10],
    ['iv', 4],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['', 'many', '几', '10x', 'tenthly', '十十'])('%j is none', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe('stretches of a question', () => {
  it('overlap where they share a character, and not where one ends as the other begins', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 4 })).toBe(false);
    expect(overlaps({ start: 1, end: 2 }, { start: 0, end: 9 })).toBe(true);
  });

  it('the first in trust is kept, and all come in the order of the question', () => {
    const [trusted, over, apart] = [
      { start: 4, end: 8 },
      { start: 0, end: 5 },
      { start: 0, end: 4 },
    ];
    expect(withoutOverlaps([trusted, over, apart])).toEqual([apart, trusted]);
  });
});
