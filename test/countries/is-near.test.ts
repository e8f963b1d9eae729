import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear } from '../../src/countries/is-near.js';

describe('isNear', () => {
  it.each([
    ['oman', 'oman', true],
    ['oman', 'omn', true],
    ['oman', 'omaan', true],
    ['oman', 'omen', true],
    ['oman', 'oamn', true],
    ['oman', 'amon', false],
    ['oman', 'mano', false],
    ['oman', 'om', false],
    ['', 'a', true],
  ])('%s and %s: %s', (left, right, near) => {
    expect(isNear(left, right)).toBe(near);
    expect(isNear(right, left)).toBe(near);
  });

  it('holds for every single slip', () => {
    const slip = fc.tuple(fc.string({ minLength: 1 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(slip, ([word, place, letter]) => {
        const at = place % word.length;
        expect(isNear(word, word.slice(0, at) + word.slice(at + 1))).toBe(true);
        expect(isNear(word, word.slice(0, at) + letter + word.slice(at))).toBe(true);
        expect(isNear(word, word.slice(0, at) + letter + word.slice(at + 1))).toBe(true);
        const [left = '', right = ''] = [word[at], word[at + 1]];
        expect(isNear(word, word.slice(0, at) + right + left + word.slice(at + 2))).toBe(true);
      }),
    );
  });
});
