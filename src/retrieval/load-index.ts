import * as fs from 'node:fs/promises';
import path from 'node:path';
import { errorCode, type IndexFiles, LEXICAL_FILE, MANIFEST_FILE, sha256 } from './index-files.js';
import { type IndexManifest, type IndexSources, indexKey, indexManifestSchema, isIndexKey } from './index-manifest.js';
import { type Lexical, openLexical } from './lexical.js';

/** An index ready to be searched. */
export interface RetrievalIndex {
  readonly manifest: IndexManifest;
  readonly lexical: Lexical;
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
  const { corpusSha256, glossesSha256 } = manifest.data;
  if (corpusSha256 !== sources.corpusSha256) return { kind: 'stale', why: 'it was built from another corpus' };
  if (glossesSha256 !== sources.glossesSha256) return { kind: 'stale', why: 'it was built from other glosses' };
  return openFiles(folder, manifest.data, files);
}

async function openFiles(folder: string, manifest: IndexManifest, files: IndexFiles): Promise<LoadIndexResult> {
  const lexicalFile = path.join(folder, LEXICAL_FILE);
  const written = await readOrWhy(lexicalFile, files);
  if (written.kind === 'unreadable') return damaged(lexicalFile, written.why);
  if (sha256(written.bytes) !== manifest.files[LEXICAL_FILE]) return damaged(lexicalFile, 'its checksum differs');
  return { kind: 'ready', index: { manifest, lexical: openLexical(written.bytes.toString('utf8')) } };
}

/** No manifest: a folder of this index without one was not finished; other indexes here are made of something else. */
async function absent(directory: string, folder: string, files: IndexFiles): Promise<LoadIndexResult> {
  const names = await files.readdir(directory).catch((): string[] => []);
  if (names.includes(path.basename(folder))) return damaged(path.join(folder, MANIFEST_FILE), 'it is not there');
  if (!names.some(isIndexKey)) return { kind: 'missing' };
  return { kind: 'stale', why: 'it was built from another corpus or other glosses, or by another version' };
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
