import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.js';
import { type BuildIndexRequest, buildIndex } from '../../src/retrieval/build-index.js';
import { createSearch } from '../../src/retrieval/hybrid-search.js';
import type { IndexFiles } from '../../src/retrieval/index-files.js';
import { indexKey } from '../../src/retrieval/index-manifest.js';
import { loadIndex } from '../../src/retrieval/load-index.js';
import { loadSegment } from '../../src/retrieval/load-segment.js';
import { openTestModels } from './open-test-models.js';
import { readGlosses, readReport } from './read-corpus.js';

const [report, loaded, models] = await Promise.all([readReport(), readGlosses(), openTestModels()]);
const glosses = { glosses: loaded.glosses, sha256: loaded.sha256 };
const sources = {
  corpusSha256: report.meta.sha256,
  glossesSha256: glosses.sha256,
  modelSha256: models.sha256,
  embeddings: 'static',
};
const key = indexKey(sources);

let directory: string;
let request: BuildIndexRequest;
beforeEach(async () => {
  directory = path.join(await fs.mkdtemp(path.join(tmpdir(), 'rollcall-index-')), 'index');
  request = { report, glosses, directory, version: '0.1.0', loadSegment, models };
});

// Built once and copied: most tests are about what happens to an index afterwards.
const prebuilt = path.join(await fs.mkdtemp(path.join(tmpdir(), 'rollcall-index-')), 'index');
await buildIndex({ report, glosses, directory: prebuilt, version: '0.1.0', loadSegment, models });
const copyPrebuilt = () => fs.cp(prebuilt, directory, { recursive: true });

const file = (name: string) => path.join(directory, key, name);
const load = () => loadIndex({ directory, sources });
describe('an index that was built', () => {
  it('loads, counts what it holds, and finds', async () => {
    expect((await buildIndex(request)).kind).toBe('built');
    const result = await load();
    if (result.kind !== 'ready') throw new Error(`the index is ${result.kind}`);
    expect(result.index.manifest).toMatchObject({
      ...sources,
      createdBy: '0.1.0',
      store: 'hnsw',
      counts: { units: 104, searched: 89, glossed: 89, dimensions: 80 },
    });
    const log = createLog({ level: 'error', write: () => {} });
    const search = createSearch({ report, index: result.index, models, log });
    expect((await search('人类命运共同体'))[0]?.unit).toBe('r2.pp10');
  });

  it('is the same to the byte each time', { timeout: 120_000 }, async () => {
    await buildIndex(request);
    const other = { ...request, directory: path.join(path.dirname(directory), 'other') };
    await buildIndex(other);
    const names = ['lexical.json', 'entries.json', 'vectors.f32', 'words.f32', 'hnsw/hnswlib.index', 'manifest.json'];
    for (const name of names) {
      expect(await fs.readFile(path.join(other.directory, key, name))).toEqual(await fs.readFile(file(name)));
    }
  });

  it('is all that is left: no lock, nothing half made, no index of other sources', async () => {
    const { glosses: _, ...withoutGlosses } = request;
    await buildIndex(withoutGlosses);
    await buildIndex(request);
    expect(await fs.readdir(directory)).toEqual([key]);
  });

  it('of a report without glosses has none counted', async () => {
    const { glosses: _, ...withoutGlosses } = request;
    const built = await buildIndex(withoutGlosses);
    expect(built.kind === 'built' && built.index.manifest.glossesSha256).toBeNull();
    expect(built.kind === 'built' && built.index.manifest.counts.glossed).toBe(0);
  });
});

describe('builders at once', () => {
  it('all end with the whole index, and never make it at the same time', async () => {
    const atWork = new Set<number>();
    let most = 0;
    const watched = (builder: number): IndexFiles => ({
      ...fs,
      writeFile: async (to, data, options) => {
        if (String(to).includes('.building')) most = Math.max(most, atWork.add(builder).size);
        await fs.writeFile(to, data, options);
      },
      unlink: async (lock) => {
        atWork.delete(builder);
        await fs.unlink(lock);
      },
    });
    const results = await Promise.all([1, 2, 3].map((builder) => buildIndex({ ...request, files: watched(builder) })));
    expect(results.map(({ kind }) => kind)).toEqual(['built', 'built', 'built']);
    expect(most).toBe(1);
    expect((await load()).kind).toBe('ready');
    expect(await fs.readdir(directory)).toEqual([key]);
  });

  it('are told who builds, once their patience ends', async () => {
    const other = await holdLock(process.pid);
    expect(await buildIndex({ ...request, patience: 60 })).toEqual({
      kind: 'busy',
      processId: process.pid,
      lock: other,
    });
    expect((await load()).kind).toBe('missing');
  });

  it('do not wait for one that died', async () => {
    const ended = spawnSync(process.execPath, ['--version']).pid;
    await holdLock(ended);
    await fs.mkdir(path.join(directory, '.building'));
    await fs.mkdir(path.join(directory, `.lock-${ended}-0`));
    expect((await buildIndex({ ...request, patience: 0 })).kind).toBe('built');
    expect(await fs.readdir(directory)).toEqual([key]);
  });

  async function holdLock(processId: number): Promise<string> {
    const lock = path.join(directory, '.lock');
    await fs.mkdir(lock, { recursive: true });
    await fs.writeFile(path.join(lock, `${processId}-0`), '');
    return lock;
  }
});

describe('a build that fails', () => {
  const fails = (code: string) => async () => {
    throw Object.assign(new Error(`${code}: for the test`), { code });
  };

  it.each([
    ['the disk is full', { writeFile: fails('ENOSPC') }],
    ['the folder cannot be renamed', { rename: fails('EACCES') }],
  ])('leaves the last good index and says why: %s', async (_, broken) => {
    const { glosses: _without, ...before } = request;
    await buildIndex(before);
    const [kept] = await fs.readdir(directory);
    const result = await buildIndex({ ...request, files: { ...fs, ...broken } });
    expect(result).toEqual({ kind: 'failed', why: expect.stringContaining('for the test') });
    expect(await fs.readdir(directory)).toEqual([kept]);
    const result2 = await loadIndex({ directory, sources: { ...sources, glossesSha256: null } });
    expect(result2.kind).toBe('ready');
  });

  it('of a cause that is no file system leaves no lock', async () => {
    const loadNothing = async () => {
      throw new TypeError('no dictionary');
    };
    await expect(buildIndex({ ...request, loadSegment: loadNothing })).rejects.toThrow('no dictionary');
    expect(await fs.readdir(directory)).toEqual([]);
  });

  it('puts a damaged index of the same key back, for whoever wants to look at it', async () => {
    await copyPrebuilt();
    await fs.writeFile(file('lexical.json'), '{}');
    const rename: IndexFiles['rename'] = (from, to) =>
      String(from).endsWith('.building') ? fails('EIO')() : fs.rename(from, to);
    expect((await buildIndex({ ...request, files: { ...fs, rename } })).kind).toBe('failed');
    expect(await fs.readFile(file('lexical.json'), 'utf8')).toBe('{}');
    expect((await buildIndex(request)).kind).toBe('built');
    expect((await load()).kind).toBe('ready');
  });
});

describe('an index that cannot be used', () => {
  it('is missing where none was built', async () => {
    expect(await load()).toEqual({ kind: 'missing' });
  });

  it('is stale once the corpus, the glosses or the model change', async () => {
    await copyPrebuilt();
    const others = [
      { corpusSha256: '0'.repeat(64) },
      { glossesSha256: null },
      { modelSha256: '1'.repeat(64) },
      { embeddings: 'openai:text-embedding-3-small' },
    ];
    for (const changed of others) {
      const result = await loadIndex({ directory, sources: { ...sources, ...changed } });
      expect(result).toEqual({ kind: 'stale', why: expect.stringContaining('another corpus') });
    }
  });

  it('is stale where its manifest names another corpus', async () => {
    await copyPrebuilt();
    const manifest = await fs.readFile(file('manifest.json'), 'utf8');
    await fs.writeFile(file('manifest.json'), manifest.replace(sources.corpusSha256, 'a'.repeat(64)));
    expect(await load()).toEqual({ kind: 'stale', why: 'it was built from another corpus' });
  });

  it.each([
    ['a changed byte', (text: string) => text.replace('r2.pp10', 'r2.pp11')],
    ['a cut end', (text: string) => text.slice(0, -1)],
    ['nothing in it', () => ''],
  ])('is damaged with %s in the file of words, and is built anew', async (_, damage) => {
    await copyPrebuilt();
    await fs.writeFile(file('lexical.json'), damage(await fs.readFile(file('lexical.json'), 'utf8')));
    expect(await load()).toMatchObject({ kind: 'damaged', file: file('lexical.json') });
    expect((await buildIndex(request)).kind).toBe('built');
    expect((await load()).kind).toBe('ready');
  });

  it.each([['vectors.f32'], ['words.f32'], ['entries.json'], ['hnsw/hnswlib.index'], ['hnsw/docstore.json']])(
    'is damaged where %s is cut short or from elsewhere, and is built anew',
    async (name) => {
      await copyPrebuilt();
      const bytes = await fs.readFile(file(name));
      for (const damaged of [bytes.subarray(0, bytes.length - 4), Buffer.from('something else')]) {
        await fs.writeFile(file(name), damaged);
        expect(await load()).toEqual({ kind: 'damaged', file: file(name), why: 'its checksum differs' });
      }
      expect((await buildIndex(request)).kind).toBe('built');
      expect((await load()).kind).toBe('ready');
    },
  );

  it('is damaged where the manifest names no vectors', async () => {
    await copyPrebuilt();
    const manifest = JSON.parse(await fs.readFile(file('manifest.json'), 'utf8'));
    delete manifest.files['vectors.f32'];
    await fs.writeFile(file('manifest.json'), JSON.stringify(manifest));
    expect(await load()).toMatchObject({ kind: 'damaged', why: 'it does not name vectors.f32' });
  });

  it.each([['{'], ['[]'], ['{"schema":1}']])('is damaged with a manifest of %s', async (text) => {
    await copyPrebuilt();
    await fs.writeFile(file('manifest.json'), text);
    expect(await load()).toMatchObject({ kind: 'damaged', file: file('manifest.json') });
  });

  it.each([['lexical.json'], ['manifest.json']])('is damaged without %s', async (name) => {
    await copyPrebuilt();
    await fs.rm(file(name));
    expect(await load()).toEqual({ kind: 'damaged', file: file(name), why: 'it is not there' });
  });
});
