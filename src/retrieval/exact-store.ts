import { dot } from './dot.js';
import type { VectorStore } from './vector-store.js';
import { type VectorTable, vectorAt } from './vector-table.js';

/** Compares a question with every vector: what the graph is measured by, and what serves where it cannot be built. */
export function createExactStore(table: VectorTable): VectorStore {
  return {
    nearest: async (vector, count) =>
      table.entries
        .map((entry, row) => ({ ...entry, similarity: dot(vector, vectorAt(table, row)) }))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, count),
  };
}
