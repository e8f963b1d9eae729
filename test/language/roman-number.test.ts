import { describe, expect, it } from 'vitest';
import { readRomanNumber, writeRomanNumber } from '../../src/language/roman-number.js';

describe('a Roman number', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [39, 'XXXIX'],
  ])('%i is %s', (value, text) => {
    expect(writeRomanNumber(value)).toBe(text);
    expect(readRomanNumber(text)).toBe(value);
    expect(readRomanNumber(text.toLowerCase())).toBe(value);
  });

  it('is read back for every number it goes up to', () => {
    for (let value = 1; value < 40; value += 1) expect(readRomanNumber(writeRomanNumber(value))).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'a', '4', 'IXI'])('is not %j', (text) => {
    expect(readRomanNumber(text)).toBeUndefined();
  });
});
