import { dot } from './dot.js';
import type { VectorEntry, VectorStore } from './vector-store.js';
import { type VectorTable, vectorAt } from './vector-table.js';

/** How near a question lies to what the index has vectors of; cosines. */
export interface NearUnits {
  /** To each unit's own vector, by the unit's row. */
  readonly vector: Float64Array;
  /** To the nearest of the questions that each unit answers, by the unit's row. */
  readonly question: Float64Array;
  /**
   * How much nearer the nearest few questions lie that some unit answers than the nearest few that none does, on average;
   * undefined where the glosses list none of these.
   */
  readonly contrast: number | undefined;
}

/** Looks up how near the units lie to a question's vector, of length 1; undefined for a question without one. */
export type FindNearUnits = (vector: Float32Array | undefined) => Promise<NearUnits>;

/** What near units are looked up in. */
export interface NearUnitsParts {
  readonly store: VectorStore;
  /** The vectors that the store was made of. */
  readonly table: VectorTable;
  /** Ids by their rows. */
  readonly units: readonly string[];
}

/** So many near vectors are looked at: enough that every unit that might be cited is among them. */
const NEIGHBOURS = 40;

/** One question may be worded by chance like what is asked; five are not. */
const FEW = 5;

/**
 * Makes what looks up how near the units lie to a question. A question of a gloss that is not among the neighbours counts
 * as the farthest of them: it is no nearer than that. All zeros where the question asked has no vector.
 */
export function createNearUnits({ store, table, units }: NearUnitsParts): FindNearUnits {
  const rowOf = new Map(units.map((unit, row) => [unit, row]));
  const own = ownVectors(table, rowOf);
  const hasUnsaid = someUnsaid(table);
  return async (vector) => {
    const near = new Float64Array(units.length);
    if (vector === undefined) return { vector: near, question: near, contrast: undefined };
    for (const { row, values } of own) near[row] = Math.max(0, dot(values, vector));
    const neighbours = await store.nearest(vector, NEIGHBOURS, Math.max(...near));
    const farthest = Math.max(0, neighbours.at(-1)?.similarity ?? 0);
    const question = new Float64Array(units.length).fill(farthest);
    for (const { unit, kind, similarity } of neighbours) {
      const row = rowOf.get(unit);
      if (kind === 'question' && row !== undefined) question[row] = Math.max(question[row] ?? 0, similarity);
    }
    const nearestFew = (wanted: VectorEntry['kind']): number => {
      const few = neighbours.filter(({ kind }) => kind === wanted).slice(0, FEW);
      return (few.reduce((sum, { similarity }) => sum + similarity, 0) + (FEW - few.length) * farthest) / FEW;
    };
    return { vector: near, question, contrast: hasUnsaid ? nearestFew('question') - nearestFew('unsaid') : undefined };
  };
}

// Functions of their own, so that nothing that is kept holds on to the whole table.

function ownVectors(table: VectorTable, rowOf: ReadonlyMap<string, number>) {
  return table.entries.flatMap(({ unit, kind }, entry) => {
    const row = rowOf.get(unit);
    return kind === 'unit' && row !== undefined ? [{ row, values: vectorAt(table, entry).slice() }] : [];
  });
}

function someUnsaid({ entries }: VectorTable): boolean {
  return entries.some(({ kind }) => kind === 'unsaid');
}
