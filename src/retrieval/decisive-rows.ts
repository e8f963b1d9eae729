import { dot } from './dot.js';
import type { VectorEntry } from './vector-store.js';

/** From this cosine on, a question says no more than one of the same unit that is there already. */
const SAME = 0.74;
/** Below this cosine to every unit, a question that none answers is told from those that one does by that alone. */
const FAR = 0.5;

/**
 * The rows of the vectors that decide something: all of units, the questions of a gloss but those that are much like
 * another of the same unit, and those that no unit answers but that lie near one. docs/EVALUATION.md has what the others
 * were worth.
 * @param vectors by the model that ships with the project, each of length 1
 */
export function decisiveRows(entries: readonly VectorEntry[], vectors: readonly Float32Array[]): readonly number[] {
  const units = vectors.filter((_, row) => entries[row]?.kind === 'unit');
  const kept = new Map<string, Float32Array[]>();
  const decides = ({ unit, kind }: VectorEntry, vector: Float32Array): boolean => {
    if (kind === 'unit') return true;
    if (kind === 'unsaid') return units.some((each) => dot(each, vector) >= FAR);
    const same = kept.get(unit) ?? [];
    if (same.some((each) => dot(each, vector) >= SAME)) return false;
    kept.set(unit, [...same, vector]);
    return true;
  };
  return entries.flatMap((entry, row) => {
    const vector = vectors[row];
    return vector !== undefined && decides(entry, vector) ? [row] : [];
  });
}
