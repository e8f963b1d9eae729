import * as fs from 'node:fs/promises';
import path from 'node:path';
import type { WordVectors } from './embeddings/static-model.js';
import {
  ENTRIES_FILE,
  errorCode,
  GRAPH_FOLDER,
  type IndexFiles,
  JUDGE_FILE,
  LEXICAL_FILE,
  MANIFEST_FILE,
  sha256,
  VECTORS_FILE,
  WORDING_FILE,
  WORDS_FILE,
} from './index-files.js';
import { type IndexManifest, type IndexSources, indexKey, indexManifestSchema, isIndexKey } from './index-manifest.js';
import { type OpenLexical, openLexical } from './lexical.js';
import { once } from './once.js';
import { spreadUnitWords } from './unit-words.js';
import type { VectorEntry } from './vector-store.js';
import { readNumbers, readVectors, type VectorTable } from './vector-table.js';

/** An index ready to be searched; its parts are opened at their first use, for an exact answer needs none of them. */
export interface RetrievalIndex {
  readonly manifest: IndexManifest;
  readonly lexical: OpenLexical;
  /** Gives the vectors without keeping them, for they are large and the graph has its own; a second call reads the file anew. */
  readonly vectors: () => Promise<VectorTable>;
  /** The same vectors by the model that ships with the project; undefined where they are that model's. */
  readonly judge: (() => Promise<VectorTable>) | undefined;
  /** The words of each unit, by its row in the index by words. */
  readonly unitWords: () => readonly WordVectors[];
  /** The weights of `learnWording`; undefined where the glosses list nothing that the report does not answer. */
  readonly wording: (() => Float32Array) | undefined;
  /** Where the graph over the vectors lies; undefined for an index that was built without. */
  readonly graph: string | undefined;
}

/** The index, or why there is none that can be used; whoever asked builds it anew. */
export type LoadIndexResult =
  | { readonly kind: 'ready'; readonly index: RetrievalIndex }
  /** None was ever built here. */
  | { readonly kind: 'missing' }
  /** There is one, made of something else. */
  | { readonly kind: 'stale'; readonly why: string }
  /** A file is not what was written. */
  | { readonly kind: 'damaged'; readonly file: string; readonly why: string };

/** Where the index should be and what it should be made of. */
export interface LoadIndexRequest {
  /** The folder `index/`. */
  readonly directory: string;
  readonly sources: IndexSources;
  /** Node's own by default. */
  readonly files?: IndexFiles;
}

/** Reads the index of these sources and proves its files by their checksums. */
export async function loadIndex({ directory, sources, files = fs }: LoadIndexRequest): Promise<LoadIndexResult> {
  const folder = path.join(directory, indexKey(sources));
  const manifestFile = path.join(folder, MANIFEST_FILE);
  const written = await readOrWhy(manifestFile, files);
  if (written.kind === 'unreadable') {
    return written.code === 'ENOENT' ? absent(directory, folder, files) : damaged(manifestFile, written.why);
  }
  const manifest = indexManifestSchema.safeParse(parseJson(written.bytes.toString('utf8')));
  if (!manifest.success) return damaged(manifestFile, manifest.error.issues[0]?.message ?? 'no manifest of an index');
  const { corpusSha256, glossesSha256, modelSha256, embeddings } = manifest.data;
  if (corpusSha256 !== sources.corpusSha256) return { kind: 'stale', why: 'it was built from another corpus' };
  if (glossesSha256 !== sources.glossesSha256) return { kind: 'stale', why: 'it was built from other glosses' };
  if (modelSha256 !== sources.modelSha256 || embeddings !== sources.embeddings) {
    return { kind: 'stale', why: 'it was built by another model' };
  }
  return openFiles(folder, manifest.data, files);
}

async function openFiles(folder: string, manifest: IndexManifest, files: IndexFiles): Promise<LoadIndexResult> {
  const contents = new Map<string, Buffer>();
  for (const [name, hash] of Object.entries(manifest.files)) {
    const file = path.join(folder, name);
    const written = await readOrWhy(file, files);
    if (written.kind === 'unreadable') return damaged(file, written.why);
    if (sha256(written.bytes) !== hash) return damaged(file, 'its checksum differs');
    // LangChain reads the graph's own files itself.
    if (!name.startsWith(`${GRAPH_FOLDER}/`)) contents.set(name, written.bytes);
  }
  const missing = [LEXICAL_FILE, ENTRIES_FILE, VECTORS_FILE, WORDS_FILE].find((name) => !(name in manifest.files));
  if (missing !== undefined) return damaged(path.join(folder, MANIFEST_FILE), `it does not name ${missing}`);
  return { kind: 'ready', index: openContents(contents, { folder, manifest, files }) };
}

interface ProvenFolder {
  readonly folder: string;
  readonly manifest: IndexManifest;
  readonly files: IndexFiles;
}

function openContents(contents: Map<string, Buffer>, { folder, manifest, files }: ProvenFolder): RetrievalIndex {
  // Each file is opened once; its bytes need not stay.
  const bytes = (name: string) => {
    const taken = contents.get(name) ?? Buffer.alloc(0);
    contents.delete(name);
    return taken;
  };
  const entries = once((): EntriesFile => JSON.parse(bytes(ENTRIES_FILE).toString('utf8')));
  const table = async (name: string) => {
    const read = contents.has(name) ? bytes(name) : await files.readFile(path.join(folder, name));
    return readVectors(read, entries().vectors);
  };
  const words = once(() => readNumbers(bytes(WORDS_FILE)));
  return {
    manifest,
    lexical: openLexical(() => bytes(LEXICAL_FILE).toString('utf8')),
    vectors: () => table(VECTORS_FILE),
    judge: JUDGE_FILE in manifest.files ? () => table(JUDGE_FILE) : undefined,
    // Spread out they take some ten megabytes, which whoever asks need not keep.
    unitWords: () => spreadUnitWords({ rows: entries().words, vectors: words() }),
    wording: WORDING_FILE in manifest.files ? once(() => readNumbers(bytes(WORDING_FILE))) : undefined,
    graph: manifest.store === 'hnsw' ? path.join(folder, GRAPH_FOLDER) : undefined,
  };
}

interface EntriesFile {
  readonly vectors: readonly VectorEntry[];
  readonly words: readonly (readonly number[])[];
}

/** No manifest: a folder of this index without one was not finished; other indexes here are made of something else. */
async function absent(directory: string, folder: string, files: IndexFiles): Promise<LoadIndexResult> {
  const names = await files.readdir(directory).catch((): string[] => []);
  if (names.includes(path.basename(folder))) return damaged(path.join(folder, MANIFEST_FILE), 'it is not there');
  if (!names.some(isIndexKey)) return { kind: 'missing' };
  return { kind: 'stale', why: 'it was built from another corpus or other glosses, or by another model or version' };
}

type Read =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'unreadable'; readonly code: string | undefined; readonly why: string };

async function readOrWhy(file: string, files: IndexFiles): Promise<Read> {
  try {
    return { kind: 'read', bytes: await files.readFile(file) };
  } catch (error) {
    const code = errorCode(error);
    return { kind: 'unreadable', code, why: code === 'ENOENT' ? 'it is not there' : String(error) };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(file: string, why: string): LoadIndexResult {
  return { kind: 'damaged', file, why };
}
