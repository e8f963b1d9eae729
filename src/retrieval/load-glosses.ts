import * as fs from 'node:fs/promises';
import { type Glosses, parseGlosses } from './glosses.js';
import { errorCode, type IndexFiles, sha256 } from './index-files.js';

/** The glosses with the SHA-256 of their file; or that there are none; or what is wrong with them. */
export type LoadGlossesResult =
  | { readonly kind: 'loaded'; readonly glosses: Glosses; readonly sha256: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly file: string; readonly problems: readonly string[] };

/** Reads a report's gloss file (`corpus/A-75-394.glosses.json`); a report without one is searched without glosses. */
export async function loadGlosses(file: string, files: Pick<IndexFiles, 'readFile'> = fs): Promise<LoadGlossesResult> {
  let bytes: Buffer;
  try {
    bytes = await files.readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
    return { kind: 'invalid', file, problems: [String(error)] };
  }
  const parsed = parseGlosses(bytes.toString('utf8'));
  if (parsed.kind === 'invalid') return { kind: 'invalid', file, problems: parsed.problems };
  return { kind: 'loaded', glosses: parsed.glosses, sha256: sha256(bytes) };
}
