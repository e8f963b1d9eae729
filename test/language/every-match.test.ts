import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../src/language/every-match.js';

const patterns = [/a/g, /b*/g, /(?<=a)\s*/gu, /(a)(b)?/g, /第(\d)段/g, /$/g, /(?:)/gu, /[^a]$/gm];

describe('every match of a pattern', () => {
  it('is what matchAll finds, empty matches and surrogate pairs included', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '第', '1', '段', '😀') });
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (given, pattern) => {
        expect(everyMatch(given, pattern)).toEqual([...given.matchAll(new RegExp(pattern))]);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on what the pattern was used for before', () => {
    const pattern = /a/g;
    pattern.exec('aa');
    expect(everyMatch('aa', pattern).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('needs a pattern that goes on after its first match', () => {
    expect(() => everyMatch('a', /a/)).toThrow('needs the flag g');
  });
});
