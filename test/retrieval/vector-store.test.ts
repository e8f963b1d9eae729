import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.js';
import { embedCompact } from '../../src/retrieval/embeddings/static-embeddings.js';
import { createExactStore } from '../../src/retrieval/exact-store.js';
import { openHnsw, writeHnsw } from '../../src/retrieval/hnsw-store.js';
import { createSearch } from '../../src/retrieval/hybrid-search.js';
import { createNearUnits } from '../../src/retrieval/near-units.js';
import { openVectorStore } from '../../src/retrieval/open-vector-store.js';
import { createVectorTable, readNumbers, vectorAt, writeNumbers } from '../../src/retrieval/vector-table.js';
import { loadEvaluation } from '../../src/surfaces/cli/evaluation/load-evaluation.js';
import { buildTestIndex } from './build-test-index.js';

const { report, index, models, log, lines } = await buildTestIndex();
const quiet = createLog({ level: 'error', write: () => {} });
const model = await models.words();
const table = await index.vectors();
const { questions } = loadEvaluation(fileURLToPath(new URL('../evaluation', import.meta.url)));

describe('the graph over the vectors', () => {
  it('finds what an exact scan finds, on every question of the evaluation', { timeout: 300_000 }, async () => {
    if (index.graph === undefined) throw new Error('hnswlib-node is not there; it must be for the tests');
    const throughGraph = createSearch({ report, index, models, log });
    const exact = createSearch({ report, index: { ...index, graph: undefined }, models, log: quiet });
    for (const { question } of questions) {
      const [found, wanted] = [await throughGraph(question), await exact(question)];
      expect(
        found.map(({ unit }) => unit),
        question,
      ).toEqual(wanted.map(({ unit }) => unit));
      for (const [place, { evidence }] of found.entries()) {
        expect(Math.abs(evidence - (wanted[place]?.evidence ?? 1)), question).toBeLessThan(0.02);
      }
    }
    expect(questions.length).toBeGreaterThan(300);
  });

  it('gives all where more are asked for than there are', async () => {
    const two = createVectorTable(
      [
        { unit: 'p1', kind: 'unit' },
        { unit: 'p2', kind: 'question' },
      ],
      [
        [3, 4],
        [4, -3],
      ],
    );
    const folder = await mkdtemp(join(tmpdir(), 'rollcall-graph-'));
    for (const [name, bytes] of await writeHnsw(two)) await writeFile(join(folder, name), bytes);
    const graph = await openHnsw(folder, two.entries);
    const found = await graph?.nearest(Float32Array.of(1, 0), 9);
    expect(found?.map(({ unit, kind }) => [unit, kind])).toEqual([
      ['p2', 'question'],
      ['p1', 'unit'],
    ]);
    expect(found?.[1]?.similarity).toBeCloseTo(0.6);
  });
});

describe('a store that is opened', () => {
  it('compares all vectors where the graph is gone, says so in one line, and finds the same', async () => {
    const vector = embedCompact('供应链', model);
    const before = await (await openVectorStore(index, table, log)).nearest(vector, 5);
    expect(lines).toEqual([]);
    const gone = await openVectorStore({ graph: join(tmpdir(), 'rollcall-no-such-folder') }, table, log);
    const without = await openVectorStore({ graph: undefined }, table, log);
    expect(lines).toEqual([
      expect.stringMatching(/^warn the vectors are compared one by one: its files .+\n$/),
      expect.stringMatching(/^warn the vectors are compared one by one: the index was built without .+\n$/),
    ]);
    for (const store of [gone, without]) {
      expect((await store.nearest(vector, 5)).map(({ unit, kind }) => [unit, kind])).toEqual(
        before.map(({ unit, kind }) => [unit, kind]),
      );
    }
  });
});

describe('the units near a question', () => {
  const few = createVectorTable(
    [
      { unit: 'p1', kind: 'unit' },
      { unit: 'p2', kind: 'unit' },
      { unit: 'p2', kind: 'question' },
    ],
    [
      [3, 4],
      [1, 0],
      [1, 0],
    ],
  );
  const units = ['p1', 'p2', 'p3'];
  const found = (kind: 'question' | 'unsaid', unit: string, similarity: number) => ({ unit, kind, similarity });
  const storeOf = (...neighbours: readonly ReturnType<typeof found>[]) => ({ nearest: async () => neighbours });

  it('are scored by their own vector and by the nearest question that they answer; the rest by the farthest seen', async () => {
    const store = storeOf(found('question', 'p2', 0.9), found('question', 'p1', 0.8), found('question', 'p2', 0.5));
    const { vector, question } = await createNearUnits({ store, table: few, units })(Float32Array.of(1, 0));
    expect([...vector].map((value) => value.toFixed(1))).toEqual(['0.6', '1.0', '0.0']);
    expect([...question]).toEqual([0.8, 0.9, 0.5]);
  });

  it('tell how much nearer the question lies to what is answered than to what no unit answers', async () => {
    const withUnsaid = createVectorTable(
      [
        { unit: 'p1', kind: 'question' },
        { unit: 'p1', kind: 'unsaid' },
      ],
      [[1], [1]],
    );
    const store = storeOf(
      found('unsaid', 'p1', 0.9),
      found('question', 'p2', 0.8),
      found('unsaid', 'p2', 0.7),
      found('question', 'p1', 0.6),
      found('unsaid', 'p1', 0.5),
      found('question', 'p3', 0.4),
    );
    const near = await createNearUnits({ store, table: withUnsaid, units })(Float32Array.of(1));
    expect(near.contrast).toBeCloseTo(-0.06);
    const without = await createNearUnits({ store, table: few, units })(Float32Array.of(1, 0));
    expect(without.contrast).toBeUndefined();
  });

  it('are none for a question without a vector', async () => {
    const near = createNearUnits({ store: createExactStore(table), table, units: ['p1'] });
    expect(await near(undefined)).toEqual({
      vector: new Float64Array(1),
      question: new Float64Array(1),
      contrast: undefined,
    });
  });
});

describe('numbers in a file', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.float32Array({ noNaN: true }), (values) => {
        expect(readNumbers(writeNumbers(values))).toEqual(values);
      }),
    );
  });

  it('make vectors of length 1', () => {
    const table = createVectorTable([{ unit: 'p1', kind: 'unit' }], [[3, 4]]);
    expect([...vectorAt(table, 0)].map((value) => value.toFixed(2))).toEqual(['0.60', '0.80']);
  });
});
