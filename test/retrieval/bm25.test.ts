import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms, createBm25 } from '../../src/retrieval/bm25.js';

const documents = [['能力', '建设', '信任'], ['能力', '建设', '援助', '援助'], ['主权', '管辖权'], []];
const bm25 = createBm25(countTerms(documents));
const score = (...terms: string[]) => [...bm25.score(new Set(terms))];

describe('BM25 over units', () => {
  it('gives a document with a rare term more than one with a common one', () => {
    const [, , sovereignty = 0] = score('主权');
    const [capacity = 0] = score('能力');
    expect(bm25.rarity('主权')).toBeGreaterThan(bm25.rarity('能力'));
    expect(score('主权', '能力')[2]).toBeGreaterThan(score('主权', '能力')[0] ?? 0);
    expect(sovereignty).toBeGreaterThan(0);
    expect(capacity).toBeGreaterThan(0);
  });

  it('gives a repeated term more, but not twice as much', () => {
    const [, twice = 0] = score('援助');
    const once = createBm25(
      countTerms([['能力', '建设', '信任'], ['能力', '建设', '援助', '项目'], ['主权', '管辖权'], []]),
    );
    const single = once.score(new Set(['援助']))[1] ?? 0;
    expect(twice).toBeGreaterThan(single);
    expect(twice).toBeLessThan(2 * single);
  });

  it('counts a term that no document has against all', () => {
    expect(score('能力', '核武器')[0]).toBeLessThan(score('能力')[0] ?? 0);
  });

  it('lets helping terms add, and their lack cost nothing', () => {
    const helped = bm25.score(new Set(['能力']), new Map([['援助', 0.3]]));
    expect(helped[1]).toBeGreaterThan(score('能力')[1] ?? 0);
    expect(helped[0]).toBe(score('能力')[0]);
  });

  it('finds nothing for no terms', () => {
    expect(score()).toEqual([0, 0, 0, 0]);
  });

  it('keeps to 0..1 and to the documents that have a term, whatever they are', () => {
    const term = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.array(term), { minLength: 1 }), fc.array(term), (collection, asked) => {
        const made = createBm25(countTerms(collection));
        made.score(new Set(asked)).forEach((value, row) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(value > 0).toBe(collection[row]?.some((each) => asked.includes(each)));
        });
        const having = collection.flatMap((terms, row) => (asked.every((each) => terms.includes(each)) ? [row] : []));
        expect(made.having(asked)).toEqual(asked.length === 0 ? [] : having);
      }),
    );
  });
});
