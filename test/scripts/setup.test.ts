import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What the small project's build-index does: it writes an index, or fails where the corpus says so. */
const BUILD_INDEX = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const corpus = readFileSync(new URL('../../../corpus/text.md', import.meta.url), 'utf8');
if (corpus.includes('bad')) {
  process.stderr.write('error: corpus/text.md:1: it is bad\\n');
  process.exitCode = 1;
} else {
  mkdirSync(new URL('../../../index/', import.meta.url), { recursive: true });
  writeFileSync(new URL('../../../index/made.txt', import.meta.url), corpus);
  process.stdout.write('made ' + process.argv.slice(2).join(' '));
}
export {};
`;

let root: string;
const at = (...parts: string[]) => join(root, ...parts);
const write = (path: string, text: string) => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};

/** A small project with the real script, the real compiler and no packages of its own. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rollcall-setup-'));
  cpSync(join(project, 'scripts'), at('scripts'), { recursive: true });
  cpSync(join(project, 'tsconfig.json'), at('tsconfig.json'));
  const lock = { name: 'small', lockfileVersion: 3, requires: true, packages: { '': { name: 'small' } } };
  write('package.json', JSON.stringify({ name: 'small', type: 'module', engines: { node: '>=20.12' } }));
  write('package-lock.json', JSON.stringify(lock));
  write('node_modules/.package-lock.json', JSON.stringify({ ...lock, packages: {} }));
  for (const name of ['typescript', '@typescript', '@types', 'undici-types']) {
    if (existsSync(join(project, 'node_modules', name)))
      symlinkSync(join(project, 'node_modules', name), at('node_modules', name));
  }
  write('corpus/text.md', 'good');
  write('src/main.ts', 'export const name: string = "one";\n');
  write('src/surfaces/cli/build-index.ts', BUILD_INDEX);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const start = (args: string[] = [], environment: Record<string, string> = {}) =>
  spawn(process.execPath, [at('scripts', 'setup.mjs'), ...args], {
    cwd: tmpdir(),
    env: { ...process.env, ...environment },
  });

const end = (child: ChildProcess) =>
  new Promise<Ended>((resolve) => {
    const ended = { stdout: '', stderr: '' };
    child.stdout?.on('data', (data) => {
      ended.stdout += data;
    });
    child.stderr?.on('data', (data) => {
      ended.stderr += data;
    });
    child.on('close', (code) => resolve({ code, ...ended }));
  });

const setUp = (...args: string[]) => end(start(args));

describe('the set-up', () => {
  it('compiles and builds the index, with nothing on standard output', async () => {
    const { code, stdout, stderr } = await setUp();
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('compiling');
    expect(stderr).toContain('made --if-stale');
    expect(readFileSync(at('dist', 'main.js'), 'utf8')).toContain('one');
    expect(readFileSync(at('index', 'made.txt'), 'utf8')).toBe('good');
    expect(existsSync(at('dist', '.setup-lock'))).toBe(false);
  });

  it('does nothing, and quickly, where nothing is stale', async () => {
    await setUp();
    const before = statSync(at('dist', 'main.js')).mtimeMs;
    const began = performance.now();
    expect(await setUp()).toEqual({ code: 0, stdout: '', stderr: '' });
    // 0.15 s on a quiet machine; the rest is for a busy one.
    expect(performance.now() - began).toBeLessThan(1500);
    expect(statSync(at('dist', 'main.js')).mtimeMs).toBe(before);
  });

  it('compiles anew after a change, copies data, and leaves nothing of deleted sources', async () => {
    write('src/old/gone.ts', 'export const gone = 1;\n');
    write('src/old/data.json', '{"a":1}');
    await setUp();
    expect(existsSync(at('dist', 'old', 'gone.js'))).toBe(true);
    expect(readFileSync(at('dist', 'old', 'data.json'), 'utf8')).toBe('{"a":1}');
    rmSync(at('src', 'old'), { recursive: true });
    write('src/main.ts', 'export const name: string = "two";\n');
    expect((await setUp()).stderr).toContain('compiling');
    expect(readFileSync(at('dist', 'main.js'), 'utf8')).toContain('two');
    expect(existsSync(at('dist', 'old', 'gone.js')) || existsSync(at('dist', 'old', 'data.json'))).toBe(false);
  });

  it('says what does not compile, and compiles again once it does', async () => {
    await setUp();
    write('src/main.ts', 'export const name: string = 1;\n');
    const broken = await setUp();
    expect(broken.code).toBe(1);
    expect(broken.stdout).toBe('');
    expect(broken.stderr).toMatch(/src\/main\.ts.*\n[\s\S]*error: the program does not compile/);
    write('src/main.ts', 'export const name: string = "three";\n');
    expect((await setUp()).code).toBe(0);
    expect(readFileSync(at('dist', 'main.js'), 'utf8')).toContain('three');
  });

  it('builds the index anew where the corpus changed or the index is gone', async () => {
    await setUp();
    write('corpus/text.md', 'better');
    expect((await setUp()).stderr).not.toContain('compiling');
    expect(readFileSync(at('index', 'made.txt'), 'utf8')).toBe('better');
    rmSync(at('index'), { recursive: true });
    await setUp();
    expect(existsSync(at('index', 'made.txt'))).toBe(true);
  });

  it('stops at a bad corpus and leaves the last good index', async () => {
    await setUp();
    write('corpus/text.md', 'bad');
    const { code, stderr } = await setUp();
    expect(code).toBe(1);
    expect(stderr).toMatch(/corpus\/text\.md:1: it is bad\n.*the last good one stays/s);
    expect(readFileSync(at('index', 'made.txt'), 'utf8')).toBe('good');
    expect((await setUp('--no-index')).code).toBe(0);
  });

  it('lets one of two starts do the work while the other waits', async () => {
    const both = await Promise.all([setUp(), setUp()]);
    expect(both.map((each) => each.code)).toEqual([0, 0]);
    expect(
      both
        .map((each) => each.stderr)
        .join('')
        .match(/compiling/g),
    ).toHaveLength(1);
  });

  it('takes over the lock of a process that is gone', async () => {
    const gone = start(['--help']);
    await end(gone);
    write('dist/.setup-lock', JSON.stringify({ host: hostname(), pid: gone.pid }));
    const { code, stderr } = await setUp();
    expect([code, stderr.includes('waiting')]).toEqual([0, false]);
  });

  it('says what to do where the packages cannot be installed', async () => {
    // A package whose file is nowhere: what npm meets without a network, only faster.
    const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
    lock.packages = {
      '': { name: 'small', dependencies: { missing: '1.0.0' } },
      'node_modules/missing': { version: '1.0.0', resolved: 'http://127.0.0.1:9/missing-1.0.0.tgz' },
    };
    write('package-lock.json', JSON.stringify(lock));
    write(
      'package.json',
      JSON.stringify({ name: 'small', engines: { node: '>=20.12' }, dependencies: { missing: '1.0.0' } }),
    );
    const { code, stdout, stderr } = await end(start([], { npm_config_fetch_retries: '0' }));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/error: the packages could not be installed .* start again\n$/);
    expect(stderr).not.toContain('compiling');
  });

  it.each([
    [{ engines: { node: '>=99.1' } }, /^error: Node .* is too old; install Node 99\.1 or later/],
    [{ engines: { node: '>=20.12' } }, /^error: unknown option --fast: the only one is --no-index/],
  ])('refuses to start with %j', async (contents, message) => {
    write('package.json', JSON.stringify(contents));
    const { code, stderr } = await setUp('--fast');
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});
