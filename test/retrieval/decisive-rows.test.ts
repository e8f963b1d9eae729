import { describe, expect, it } from 'vitest';
import { decisiveRows } from '../../src/retrieval/decisive-rows.js';
import type { VectorEntry } from '../../src/retrieval/vector-store.js';

/** A vector of length 1 at so many degrees. */
const at = (degrees: number) =>
  Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));

function kept(...rows: readonly (readonly [VectorEntry['kind'], string, number])[]) {
  const entries = rows.map(([kind, unit]) => ({ kind, unit }));
  return decisiveRows(
    entries,
    rows.map(([, , degrees]) => at(degrees)),
  );
}

describe('the rows that decide something', () => {
  it('are all units, however alike', () => {
    expect(kept(['unit', 'p1', 0], ['unit', 'p2', 0])).toEqual([0, 1]);
  });

  it('leave out a question much like an earlier one of the same unit, not one of another unit', () => {
    expect(kept(['question', 'p1', 0], ['question', 'p1', 42], ['question', 'p1', 43], ['question', 'p2', 42])).toEqual(
      [0, 2, 3],
    );
  });

  it('leave out what no unit answers where it lies far from every unit', () => {
    expect(
      kept(['unit', 'p1', 0], ['unit', 'p2', 90], ['unsaid', 'p1', 89], ['unsaid', 'p2', -59], ['unsaid', 'p2', 200]),
    ).toEqual([0, 1, 2, 3]);
  });

  it('keep questions that no unit answers, however alike: each may be somebody’s', () => {
    expect(kept(['unit', 'p1', 0], ['unsaid', 'p1', 1], ['unsaid', 'p1', 1])).toEqual([0, 1, 2]);
  });
});
