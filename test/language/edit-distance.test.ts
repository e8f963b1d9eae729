import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear } from '../../src/countries/is-near.js';
import { editDistance } from '../../src/language/edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['oman', 'oman', 0],
    ['oman', 'omn', 1],
    ['oman', 'oamn', 1],
    ['kitten', 'sitting', 3],
    ['柬埔寨', '柬铺寨', 1],
    ['', 'abc', 3],
  ])('from %j to %j: %d', (left, right, expected) => {
    expect(editDistance(left, right, 5)).toBe(expected);
    expect(editDistance(right, left, 5)).toBe(expected);
  });

  it('is infinite beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('a', 'abcd', 2)).toBe(Number.POSITIVE_INFINITY);
  });

  it('agrees with isNear on what one slip is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right, 1) <= 1).toBe(isNear(left, right));
      }),
      { numRuns: 2000 },
    );
  });
});
