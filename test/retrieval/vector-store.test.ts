import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExactStore } from '../../src/retrieval/exact-store.js';
import { openHnsw, writeHnsw } from '../../src/retrieval/hnsw-store.js';
import { nearUnits } from '../../src/retrieval/near-units.js';
import { openVectorStore } from '../../src/retrieval/open-vector-store.js';
import { createVectorTable, readNumbers, vectorAt, writeNumbers } from '../../src/retrieval/vector-table.js';
import { loadEvaluation } from '../../src/surfaces/cli/evaluation/load-evaluation.js';
import { buildTestIndex } from './build-test-index.js';

const { index, models, log, lines } = await buildTestIndex();
const model = await models.words();
const { questions } = loadEvaluation(fileURLToPath(new URL('../evaluation', import.meta.url)));

describe('the graph over the vectors', () => {
  it('finds what an exact scan finds, on every question of the evaluation', async () => {
    if (index.graph === undefined) throw new Error('hnswlib-node is not there; it must be for the tests');
    const graph = await openHnsw(index.graph, index.vectors().entries);
    const exact = createExactStore(index.vectors());
    if (graph === undefined) throw new Error('the graph does not open');
    for (const { question } of questions) {
      const vector = model.embed(question);
      const found = await graph.nearest(vector, 128);
      const wanted = await exact.nearest(vector, 128);
      const farthestApart = Math.max(
        ...found.map(({ similarity }, place) => Math.abs(similarity - (wanted[place]?.similarity ?? 1))),
      );
      // Both lists are in order, so that one vector missed would move all that come after it.
      expect(found, question).toHaveLength(wanted.length);
      expect(farthestApart, question).toBeLessThan(1e-5);
    }
    expect(questions.length).toBeGreaterThan(300);
  });

  it('gives all where more are asked for than there are', async () => {
    const table = createVectorTable(
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
    for (const [name, bytes] of await writeHnsw(table)) await writeFile(join(folder, name), bytes);
    const graph = await openHnsw(folder, table.entries);
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
    const vector = model.embed('供应链');
    const before = await (await openVectorStore(index, log)).nearest(vector, 5);
    expect(lines).toEqual([]);
    const gone = await openVectorStore({ ...index, graph: join(tmpdir(), 'rollcall-no-such-folder') }, log);
    const without = await openVectorStore({ ...index, graph: undefined }, log);
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
  it('are scored by their own vector and by the nearest question that they answer; the rest by the farthest seen', async () => {
    const store = {
      nearest: async () => [
        { unit: 'p2', kind: 'question' as const, similarity: 0.9 },
        { unit: 'p1', kind: 'unit' as const, similarity: 0.8 },
        { unit: 'p2', kind: 'question' as const, similarity: 0.5 },
      ],
    };
    const { vector, question } = await nearUnits(Float32Array.of(1), store, ['p1', 'p2', 'p3']);
    expect([...vector]).toEqual([0.8, 0.5, 0.5]);
    expect([...question]).toEqual([0.5, 0.9, 0.5]);
  });

  it('are none for a question without a vector', async () => {
    const { vector } = await nearUnits(undefined, createExactStore(index.vectors()), ['p1']);
    expect([...vector]).toEqual([0]);
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
