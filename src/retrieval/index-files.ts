import { createHash } from 'node:crypto';
import type * as fs from 'node:fs/promises';

/** What the index needs of a file system: Node's own (`node:fs/promises`), or one that fails where a test wants it to. */
export type IndexFiles = Pick<
  typeof fs,
  'mkdir' | 'readFile' | 'writeFile' | 'readdir' | 'rename' | 'rm' | 'rmdir' | 'unlink'
>;

/** The index by words, inside an index folder. */
export const LEXICAL_FILE = 'lexical.json';

/** What the rows of the two files of vectors are of. */
export const ENTRIES_FILE = 'entries.json';

/** The vectors of units and of the questions that they answer. */
export const VECTORS_FILE = 'vectors.f32';

/** The same by the model that ships with the project, where another finds: evidence is always judged by that one. */
export const JUDGE_FILE = 'judge.f32';

/** The vectors of the units' words. */
export const WORDS_FILE = 'words.f32';

/** What the words of a question say of whether the report answers it, where the glosses tell. */
export const WORDING_FILE = 'wording.f32';

/** The folder of the graph over the vectors, where there is one. */
export const GRAPH_FOLDER = 'hnsw';

/** What the other files of an index folder must be; written last. */
export const MANIFEST_FILE = 'manifest.json';

/** SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file system's error code (`ENOENT`); undefined for any other failure. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
