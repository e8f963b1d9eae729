import type { VectorStore } from './vector-store.js';

/** How near each unit lies to a question, by its row. */
export interface NearUnits {
  /** The unit's own vector. */
  readonly vector: Float64Array;
  /** The nearest of the questions that it answers. */
  readonly question: Float64Array;
}

/** So many near vectors are looked at: enough that every unit that might be cited is among them. */
const NEIGHBOURS = 128;

/**
 * Looks up how near the units lie to a question. What is not among the neighbours counts as the farthest of them: it is
 * no nearer than that. All zeros where the question has no vector.
 * @param units ids by their rows
 */
export async function nearUnits(
  vector: Float32Array | undefined,
  store: VectorStore,
  units: readonly string[],
): Promise<NearUnits> {
  const neighbours = vector === undefined ? [] : await store.nearest(vector, NEIGHBOURS);
  const farthest = Math.max(0, neighbours.at(-1)?.similarity ?? 0);
  const scores = {
    unit: new Float64Array(units.length).fill(farthest),
    question: new Float64Array(units.length).fill(farthest),
  };
  const rowOf = new Map(units.map((unit, row) => [unit, row]));
  for (const { unit, kind, similarity } of neighbours) {
    const row = rowOf.get(unit);
    if (row !== undefined) scores[kind][row] = Math.max(scores[kind][row] ?? 0, similarity);
  }
  return { vector: scores.unit, question: scores.question };
}
