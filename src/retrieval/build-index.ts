import * as fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Report } from '../report/report.js';
import { isLockLeftover, type LockOwner, type LockResult, takeLock } from './build-lock.js';
import type { Models } from './embeddings/open-models.js';
import type { Glosses } from './glosses.js';
import { makeIndexContents } from './index-contents.js';
import { errorCode, type IndexFiles } from './index-files.js';
import { type IndexSources, indexKey, isIndexKey } from './index-manifest.js';
import { loadIndex, type RetrievalIndex } from './load-index.js';
import { runningProcess } from './running-process.js';
import type { Segment } from './segment.js';

/** What an index is built from, and where. */
export interface BuildIndexRequest {
  readonly report: Report;
  /** With the SHA-256 of their file; left out for a report without glosses. */
  readonly glosses?: { readonly glosses: Glosses; readonly sha256: string };
  /** The folder `index/`; made where there is none. */
  readonly directory: string;
  /** Of Rollcall, for the manifest. */
  readonly version: string;
  readonly loadSegment: () => Promise<Segment>;
  readonly models: Models;
  /** How long to wait for another builder, in milliseconds; 30,000 by default. */
  readonly patience?: number;
  /** Node's own by default. */
  readonly files?: IndexFiles;
  /** This process by default. */
  readonly owner?: LockOwner;
}

/** The index; or who is still building one; or why it could not be written, with what was there before left as it was. */
export type BuildIndexResult =
  | { readonly kind: 'built'; readonly index: RetrievalIndex; readonly folder: string }
  | { readonly kind: 'busy'; readonly processId: number; readonly lock: string }
  | { readonly kind: 'failed'; readonly why: string };

/** How long to wait between two tries for the lock, in milliseconds. */
const TRY_AGAIN_AFTER = 50;
/** Where an index is made before it is renamed to its key; whoever has the lock owns it. */
const ASIDE = '.building';
/** Where a damaged index of the same key waits until the new one is in its place. */
const REPLACED = '.replaced';

/**
 * Builds the index of a report into `directory/KEY/`, made aside and renamed, one builder at a time; then removes the
 * indexes of other keys. The same sources give the same bytes.
 */
export async function buildIndex(request: BuildIndexRequest): Promise<BuildIndexResult> {
  const { directory, files = fs, owner = runningProcess, patience = 30_000 } = request;
  try {
    await files.mkdir(directory, { recursive: true });
    const lock = await waitForLock(directory, { files, owner, patience });
    if (lock.kind === 'held') return { kind: 'busy', processId: lock.by, lock: path.join(directory, '.lock') };
    try {
      return await buildLocked(request, files, owner);
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

interface Waiting {
  readonly files: IndexFiles;
  readonly owner: LockOwner;
  readonly patience: number;
}

async function waitForLock(directory: string, { files, owner, patience }: Waiting): Promise<LockResult> {
  for (let waited = 0; ; waited += TRY_AGAIN_AFTER) {
    const lock = await takeLock(directory, owner, files);
    if (lock.kind === 'locked' || waited >= patience) return lock;
    await setTimeout(TRY_AGAIN_AFTER);
  }
}

async function buildLocked(request: BuildIndexRequest, files: IndexFiles, owner: LockOwner): Promise<BuildIndexResult> {
  const { directory, report, models, loadSegment, version } = request;
  const sources: IndexSources = {
    corpusSha256: report.meta.sha256,
    glossesSha256: request.glosses?.sha256 ?? null,
    modelSha256: models.sha256,
    embeddings: models.embeddings.id,
  };
  const glosses = request.glosses?.glosses ?? new Map();
  const contents = await makeIndexContents({ report, glosses, sources, models, loadSegment, version });
  const folder = path.join(directory, indexKey(sources));
  const aside = path.join(directory, ASIDE);
  try {
    await writeFolder(aside, contents, files);
    if (!(await isWritten(folder, contents, files))) await putInPlace(aside, folder, files);
  } finally {
    await files.rm(aside, { recursive: true, force: true });
  }
  const loaded = await loadIndex({ directory, sources, files });
  if (loaded.kind !== 'ready' || loaded.index.lexical().units.length !== loaded.index.manifest.counts.searched) {
    return { kind: 'failed', why: `the index just written cannot be read back: ${folder}` };
  }
  await removeOthers(directory, path.basename(folder), { files, owner });
  return { kind: 'built', index: loaded.index, folder };
}

type Contents = ReadonlyMap<string, string | Uint8Array>;

async function writeFolder(folder: string, contents: Contents, files: IndexFiles): Promise<void> {
  await files.rm(folder, { recursive: true, force: true });
  for (const [name, content] of contents) {
    const file = path.join(folder, name);
    await files.mkdir(path.dirname(file), { recursive: true });
    await files.writeFile(file, content, { flush: true });
  }
}

/** True where the folder already has just these bytes: a good index is not taken away even for a moment. */
async function isWritten(folder: string, contents: Contents, files: IndexFiles): Promise<boolean> {
  for (const [name, content] of contents) {
    const there = await files.readFile(path.join(folder, name)).catch(() => undefined);
    if (there === undefined || !there.equals(Buffer.from(content))) return false;
  }
  return true;
}

async function putInPlace(aside: string, folder: string, files: IndexFiles): Promise<void> {
  const replaced = path.join(path.dirname(folder), REPLACED);
  await files.rm(replaced, { recursive: true, force: true });
  const moved = await files.rename(folder, replaced).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
      return false;
    },
  );
  try {
    await files.rename(aside, folder);
  } catch (error) {
    if (moved) await files.rename(replaced, folder);
    throw error;
  }
}

/** Clears away the indexes of other keys and what builders that died have left; what cannot be removed does no harm. */
async function removeOthers(directory: string, key: string, { files, owner }: Pick<Waiting, 'files' | 'owner'>) {
  const names = await files.readdir(directory);
  const others = names.filter(
    (name) => (isIndexKey(name) && name !== key) || name === REPLACED || isLockLeftover(name, owner),
  );
  for (const name of others) {
    await files.rm(path.join(directory, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
