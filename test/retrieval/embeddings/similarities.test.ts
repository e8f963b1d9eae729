import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSimilarities } from '../../../src/retrieval/embeddings/similarities.js';

const DIMENSIONS = 256;

function unitVector(seed: readonly number[]): Float32Array {
  const vector = Float32Array.from({ length: DIMENSIONS }, (_, index) =>
    Math.sin((seed[index % seed.length] ?? 1) * (index + 1)),
  );
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

const dot = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

const vectors = (most: number) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 }).map(unitVector), {
    minLength: 1,
    maxLength: most,
  });

describe('comparing many vectors at once', () => {
  it('gives each cosine to 0.01, however many there are on either side', () => {
    fc.assert(
      fc.property(vectors(30), vectors(20), (asked, known) => {
        const rows = createSimilarities(known)(asked);
        expect(rows.length).toBe(asked.length);
        asked.forEach((one, row) => {
          known.forEach((other, column) => {
            expect(Math.abs((rows[row]?.[column] ?? Number.NaN) - dot(one, other))).toBeLessThan(0.01);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the extremes apart when they are packed together', () => {
    const one = unitVector([3]);
    const opposite = one.map((value) => -value);
    const axis = Float32Array.from({ length: DIMENSIONS }, (_, index) => (index === 0 ? 1 : 0));
    const rows = createSimilarities([one, opposite, axis])([opposite, one, axis, one, opposite, axis]);
    for (const [row, expected] of [-1, 1, one[0] ?? Number.NaN].entries()) {
      expect(rows[row]?.[0]).toBeCloseTo(expected, 1);
    }
    expect(rows[2]?.[2]).toBe(1);
    expect(rows[4]?.[1]).toBeCloseTo(1, 1);
  });

  it('gives empty rows where nothing is known', () => {
    expect(createSimilarities([])([unitVector([1])])).toEqual([new Float32Array()]);
  });
});
