import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseNumber, writeChineseNumber } from '../../src/language/chinese-number.js';

describe('a number in Chinese', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零八', 108],
    ['一百一十', 110],
    ['一百五十三', 153],
    ['两', 2],
    ['一二', 12],
    ['12', 12],
    ['１２', 12],
  ])('%s is %i', (text, value) => {
    expect(readChineseNumber(text)).toBe(value);
  });

  it.each(['', '票', '十二票', 'XII', '十十', '百', '1.5', '-1'])('is not %j', (text) => {
    expect(readChineseNumber(text)).toBeUndefined();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (value) => {
        expect(readChineseNumber(writeChineseNumber(value))).toBe(value);
      }),
    );
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [42, '四十二'],
    [100, '100'],
    [0, '0'],
  ])('%i is written %s', (value, text) => {
    expect(writeChineseNumber(value)).toBe(text);
  });
});
