import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { errorCode } from './index-files.js';
import type { Neighbour, VectorEntry, VectorStore } from './vector-store.js';
import { type VectorTable, vectorAt } from './vector-table.js';

/**
 * Links a vector, and how many candidates are looked at while building: so many that what is found is what an exact scan
 * finds, on every question of the evaluation. LangChain's own make and keep the library's defaults (16, 200, and 10 while
 * searching), which miss some.
 */
const LINKS = 48;
const BUILD_CANDIDATES = 200;

/** How widely the graph is searched. */
interface Width {
  /** So many candidates are looked at. */
  readonly candidates: number;
  /** Enough where the farthest that was found is as similar: what is far from everything has its neighbours strewn over the graph. */
  readonly farthest: number;
  /** Where the nearest is known to be as similar, it is mostly enough. */
  readonly known: number;
}
const WIDEST: Width = { candidates: 650, farthest: -1, known: -1 };
const WIDTHS: readonly Width[] = [
  { candidates: 60, farthest: 0.6, known: 0.8 },
  { candidates: 200, farthest: 0.45, known: 0.4 },
  WIDEST,
];

/** Of the level that a vector is put on: the same vectors make the same graph. */
const SEED = 75;

/** True where `hnswlib-node` is there: it is compiled on the machine, and left out where that failed. */
export async function canUseHnsw(): Promise<boolean> {
  try {
    await import('hnswlib-node');
    return true;
  } catch {
    return false;
  }
}

/**
 * Builds the graph (Y. Malkov and D. Yashunin, HNSW, 2018) and has LangChain's `HNSWLib` save it.
 * @returns its files by name, to be kept together in a folder; the same bytes for the same table on one machine
 */
export async function writeHnsw(table: VectorTable): Promise<ReadonlyMap<string, Uint8Array>> {
  const { HNSWLib, SynchronousInMemoryDocstore } = await loadLangChain();
  const {
    default: { HierarchicalNSW },
  } = await import('hnswlib-node');
  const index = new HierarchicalNSW('ip', table.dimensions);
  index.initIndex({
    maxElements: table.entries.length,
    m: LINKS,
    efConstruction: BUILD_CANDIDATES,
    randomSeed: SEED,
  });
  // The store's own way of adding vectors would make the index anew with the library's defaults.
  table.entries.forEach((_, row) => {
    index.addPoint([...vectorAt(table, row)], row);
  });
  const docstore = new SynchronousInMemoryDocstore();
  const store = new HNSWLib(noEmbeddings, { space: 'ip', numDimensions: table.dimensions, index, docstore });
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'rollcall-hnsw-'));
  try {
    await store.save(folder);
    const names = (await fs.readdir(folder)).sort();
    return new Map(
      await Promise.all(names.map(async (name) => [name, await fs.readFile(path.join(folder, name))] as const)),
    );
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/**
 * Opens a graph through LangChain's `HNSWLib`; takes the better part of a fifth of a second, most of it LangChain's.
 * @param folder holds what `writeHnsw` gave
 * @param entries of the table that it was given
 * @returns undefined where `hnswlib-node` or the folder is not there
 */
export async function openHnsw(folder: string, entries: readonly VectorEntry[]): Promise<VectorStore | undefined> {
  if (!(await canUseHnsw()) || !(await exists(folder))) return undefined;
  const { HNSWLib } = await loadLangChain();
  const { index } = await HNSWLib.load(folder, noEmbeddings);
  return {
    nearest: async (vector, count, known = 1) => {
      // The store's own search would make a document of each vector found; its graph is asked itself.
      const numbers = [...vector];
      const search = ({ candidates }: Width) => {
        index.setEf(candidates);
        return index.searchKnn(numbers, Math.min(count, index.getCurrentCount()));
      };
      const width = WIDTHS.find((each) => known >= each.known) ?? WIDEST;
      const first = search(width);
      const farthest = 1 - (first.distances.at(-1) ?? 1);
      const wide = WIDTHS.find((each) => farthest >= each.farthest) ?? WIDEST;
      const { neighbors, distances } = wide.candidates > width.candidates ? search(wide) : first;
      const nearest: Neighbour[] = [];
      neighbors.forEach((row, at) => {
        const entry = entries[row];
        if (entry !== undefined)
          nearest.push({ unit: entry.unit, kind: entry.kind, similarity: 1 - (distances[at] ?? 1) });
      });
      return nearest;
    },
  };
}

async function loadLangChain() {
  const [{ HNSWLib }, { SynchronousInMemoryDocstore }] = await Promise.all([
    import('@langchain/community/vectorstores/hnswlib'),
    import('@langchain/community/stores/doc/in_memory'),
  ]);
  return { HNSWLib, SynchronousInMemoryDocstore };
}

async function exists(folder: string): Promise<boolean> {
  return fs.access(folder).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === undefined) throw error;
      return false;
    },
  );
}

/** The store is only asked by vectors, so that the index can be opened without the model. */
const noEmbeddings: EmbeddingsInterface = {
  embedQuery: () => Promise.reject(new TypeError('the store is asked by vectors')),
  embedDocuments: () => Promise.reject(new TypeError('the store is given vectors')),
};
