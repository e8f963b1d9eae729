import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { errorCode, type IndexFiles } from './index-files.js';

/** Who takes a lock. */
export interface LockOwner {
  readonly processId: number;
  /** True for a process that still runs; a lock of any other is stale. */
  readonly isRunning: (processId: number) => boolean;
}

/** The lock, with what gives it back; or the process that has it. */
export type LockResult =
  | { readonly kind: 'locked'; readonly release: () => Promise<void> }
  | { readonly kind: 'held'; readonly by: number };

/**
 * Tries once to take the lock of a folder: the folder `.lock` in it, with one file named after its owner.
 *
 * Our own `.lock` is made aside with its owner in it and renamed into place, which the file system refuses while the one
 * there is not empty. A stale lock is emptied by the name of its dead owner, so nobody can take away a lock that someone
 * else has just taken over.
 * @throws {Error} the file system's own, for any other failure.
 */
export async function takeLock(directory: string, owner: LockOwner, files: IndexFiles): Promise<LockResult> {
  const lock = path.join(directory, '.lock');
  const name = `${owner.processId}-${randomUUID()}`;
  const aside = path.join(directory, `.lock-${name}`);
  await files.mkdir(aside);
  try {
    await files.writeFile(path.join(aside, name), '');
    await removeStale(lock, owner, files);
    await files.rename(aside, lock);
  } catch (error) {
    await files.rm(aside, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
    const [holder] = await ownersOf(lock, files);
    // Given back between our try and this look: the next try finds out.
    return { kind: 'held', by: holder === undefined ? owner.processId : processOf(holder) };
  }
  return { kind: 'locked', release: () => release(lock, name, files) };
}

/** True for what a builder that died may have left of its lock beside `.lock` itself. */
export function isLockLeftover(name: string, { isRunning }: LockOwner): boolean {
  return name.startsWith('.lock-') && !isRunning(processOf(name.slice('.lock-'.length)));
}

async function removeStale(lock: string, { isRunning }: LockOwner, files: IndexFiles): Promise<void> {
  for (const owner of await ownersOf(lock, files)) {
    if (!isRunning(processOf(owner))) await files.unlink(path.join(lock, owner)).catch(ignoreAbsent);
  }
}

async function release(lock: string, name: string, files: IndexFiles): Promise<void> {
  await files.unlink(path.join(lock, name)).catch(ignoreAbsent);
  // Not ours to remove once another has taken it over.
  await files.rmdir(lock).catch(() => undefined);
}

async function ownersOf(lock: string, files: IndexFiles): Promise<string[]> {
  return files.readdir(lock).catch((): string[] => []);
}

function processOf(owner: string): number {
  return Number.parseInt(owner, 10);
}

function ignoreAbsent(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
