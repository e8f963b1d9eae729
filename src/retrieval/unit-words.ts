import type { WordVectors } from './embeddings/static-model.js';

/** The units' words for MaxSim as two files: read back, they spare cutting every unit anew at each start. */
export interface UnitWordsFiles {
  /** For each unit the rows of its words. */
  readonly rows: readonly (readonly number[])[];
  /** Each word's vector once, one after the other. */
  readonly vectors: Float32Array;
}

/** Gathers the units' words, each vector once. */
export function gatherUnitWords(units: readonly WordVectors[]): UnitWordsFiles {
  const rowOf = new Map<number, number>();
  const vectors: Float32Array[] = [];
  const rows = units.map(({ ids, vectors: own }) => {
    const dimensions = own.length / ids.length;
    return Array.from(ids, (id, index) => {
      const known = rowOf.get(id) ?? vectors.length;
      if (known === vectors.length) vectors.push(own.subarray(index * dimensions, (index + 1) * dimensions));
      rowOf.set(id, known);
      return known;
    });
  });
  const dimensions = vectors[0]?.length ?? 0;
  const all = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, row) => {
    all.set(vector, row * dimensions);
  });
  return { rows, vectors: all };
}

/** Gives each unit its words back; they are numbered by their rows, and say nothing of their rarity. */
export function spreadUnitWords({ rows, vectors }: UnitWordsFiles): WordVectors[] {
  const words = 1 + rows.flat().reduce((most, row) => Math.max(most, row), -1);
  const dimensions = words === 0 ? 0 : vectors.length / words;
  return rows.map((own) => {
    const ownVectors = new Float32Array(own.length * dimensions);
    own.forEach((row, index) => {
      ownVectors.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), index * dimensions);
    });
    return { ids: Int32Array.from(own), vectors: ownVectors, rarities: new Float32Array(own.length) };
  });
}
