import type { Log } from '../log.js';
import { createExactStore } from './exact-store.js';
import { openHnsw } from './hnsw-store.js';
import type { RetrievalIndex } from './load-index.js';
import type { VectorStore } from './vector-store.js';
import type { VectorTable } from './vector-table.js';

/** Opens the graph over an index's vectors, which are given too; or, where it cannot be, compares them all, and says so in one line. */
export async function openVectorStore(
  index: Pick<RetrievalIndex, 'graph'>,
  table: VectorTable,
  log: Log,
): Promise<VectorStore> {
  const store = index.graph === undefined ? undefined : await openHnsw(index.graph, table.entries);
  if (store !== undefined) return store;
  const why =
    index.graph === undefined ? 'the index was built without hnswlib-node' : 'its files or hnswlib-node are not there';
  log.warn(`the vectors are compared one by one: ${why}; answers are the same`);
  return createExactStore(table);
}
