import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isLockLeftover, takeLock } from '../../src/retrieval/build-lock.js';

let directory: string;
beforeEach(async () => {
  directory = await fs.mkdtemp(path.join(tmpdir(), 'rollcall-lock-'));
});

const owner = (processId: number, running: readonly number[]) => ({
  processId,
  isRunning: (asked: number) => running.includes(asked),
});

it('is taken once, and again when it has been given back', async () => {
  const first = await takeLock(directory, owner(1, [1, 2]), fs);
  expect(await takeLock(directory, owner(2, [1, 2]), fs)).toEqual({ kind: 'held', by: 1 });
  if (first.kind === 'locked') await first.release();
  expect(await fs.readdir(directory)).toEqual([]);
  expect((await takeLock(directory, owner(2, [1, 2]), fs)).kind).toBe('locked');
});

it('of a process that died is taken over by exactly one of many', async () => {
  expect((await takeLock(directory, owner(1, [1]), fs)).kind).toBe('locked');
  const others = [2, 3, 4, 5, 6, 7, 8, 9];
  const results = await Promise.all(others.map((processId) => takeLock(directory, owner(processId, others), fs)));
  expect(results.filter(({ kind }) => kind === 'locked')).toHaveLength(1);
});

it('that another took over is not given back by its first owner', async () => {
  const first = await takeLock(directory, owner(1, [1]), fs);
  await takeLock(directory, owner(2, [2]), fs);
  if (first.kind === 'locked') await first.release();
  expect(await takeLock(directory, owner(3, [2, 3]), fs)).toEqual({ kind: 'held', by: 2 });
});

it('leaves nothing behind where it is not taken', async () => {
  await takeLock(directory, owner(1, [1, 2]), fs);
  await takeLock(directory, owner(2, [1, 2]), fs);
  expect(await fs.readdir(directory)).toEqual(['.lock']);
});

it('a half-made lock is left over only where its process is gone', () => {
  expect(isLockLeftover('.lock-7-a1b2', owner(1, [1]))).toBe(true);
  expect(isLockLeftover('.lock-7-a1b2', owner(1, [1, 7]))).toBe(false);
  expect(isLockLeftover('.lock', owner(1, []))).toBe(false);
});

it('a folder that cannot be written to is an error, not a lock that is held', async () => {
  await expect(takeLock(path.join(directory, 'none'), owner(1, [1]), fs)).rejects.toMatchObject({ code: 'ENOENT' });
});
