import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadStaticModel } from '../../../src/retrieval/embeddings/load-static-model.js';
import type { StaticModel } from '../../../src/retrieval/embeddings/static-model.js';

const fixtures = fileURLToPath(new URL('../../fixtures/embeddings', import.meta.url));
const shippedFolder = fileURLToPath(new URL('../../../models/rollcall-zh-en', import.meta.url));

const expectedSchema = z.object({
  texts: z.array(z.string()),
  vectors: z.array(z.array(z.number())),
  words: z.array(z.number()).optional(),
});

async function readExpected(name: string) {
  return expectedSchema.parse(JSON.parse(await readFile(join(fixtures, name), 'utf8')));
}

function cosine(model: StaticModel, one: string, other: string): number {
  const second = model.embed(other);
  return model.embed(one).reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0);
}

function differences(model: StaticModel, texts: readonly string[], vectors: readonly (readonly number[])[]): number[] {
  return texts.map((text, index) => {
    const ours = model.embed(text);
    expect(ours.length).toBe(vectors[index]?.length);
    return Math.max(...ours.map((value, at) => Math.abs(value - (vectors[index]?.[at] ?? Number.NaN))));
  });
}

describe('the model that ships with the project', () => {
  let model: StaticModel;
  beforeAll(async () => {
    model = await loadStaticModel(shippedFolder, readFile);
  });

  it("gives the vectors of Python's model2vec to 1e-3", async () => {
    const { texts, vectors } = await readExpected('model2vec-vectors.json');
    expect(model.dimensions).toBe(256);
    expect(texts.length).toBeGreaterThan(8);
    expect(Math.max(...differences(model, texts, vectors))).toBeLessThan(1e-3);
  });

  it("cuts texts into as many words as Python's model2vec", async () => {
    const { texts, words } = await readExpected('model2vec-vectors.json');
    expect(texts.map((text) => model.wordVectors(text).ids.length)).toEqual(words);
  });

  it('gives vectors of length 1, and zeros for a text without a word', () => {
    const length = (text: string) => Math.hypot(...model.embed(text));
    expect(length('决议草案二')).toBeCloseTo(1, 5);
    expect(length('what about cyberspace?')).toBeCloseTo(1, 5);
    expect(length('。。。')).toBe(0);
  });

  it('reads Traditional Chinese, capitals and full-width forms as it reads the plain forms', () => {
    expect(model.embed('資訊安全與網絡空間')).toEqual(model.embed('资讯安全与网络空间'));
    expect(model.embed('ＯＥＷＧ Report')).toEqual(model.embed('oewg report'));
  });

  it('puts a Chinese word nearer to its English twin than to other words', () => {
    const twins = [
      ['弃权', 'abstention'],
      ['主权', 'sovereignty'],
      ['黑客', 'hacker'],
      ['工作组', 'working group'],
      ['疫情', 'pandemic'],
      ['瑞士', 'switzerland'],
    ] as const;
    for (const [chinese, english] of twins) {
      const others = twins.filter(([other]) => other !== chinese).map(([, other]) => cosine(model, chinese, other));
      expect(cosine(model, chinese, english), chinese).toBeGreaterThan(Math.max(...others) + 0.2);
    }
  });

  it('holds a rare word for more telling than a frequent one', () => {
    const rarity = (word: string) => model.wordVectors(word).rarities[0] ?? Number.NaN;
    expect(rarity('sovereignty')).toBeGreaterThan(10 * rarity('the'));
    expect(rarity('主权')).toBeGreaterThan(5 * rarity('的'));
  });
});

describe('Model2Vec folders of other kinds', () => {
  it.each(['word-piece-f16', 'shared-rows'])("gives the vectors of Python's model2vec for %s", async (name) => {
    const model = await loadStaticModel(join(fixtures, name), readFile);
    const { texts, vectors } = await readExpected(`${name}/vectors.json`);
    expect(Math.max(...differences(model, texts, vectors))).toBeLessThan(1e-3);
  });
});

describe('a folder that cannot be used', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'model-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function altered(name: string, change: (bytes: Buffer) => Uint8Array | string) {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(join(fixtures, 'word-piece-f16'), copy, { recursive: true });
    await writeFile(join(copy, name), change(await readFile(join(copy, name))));
    return loadStaticModel(copy, readFile);
  }

  it('names the file that is missing', async () => {
    await expect(loadStaticModel(join(folder, 'none'), readFile)).rejects.toMatchObject({
      code: 'bad-model',
      message: expect.stringContaining('config.json cannot be read'),
    });
  });

  it('names the file that is not JSON', async () => {
    await expect(altered('tokenizer.json', (bytes) => bytes.subarray(0, 40))).rejects.toMatchObject({
      code: 'bad-model',
      message: expect.stringContaining('tokenizer.json'),
    });
  });

  it('does not take a table cut short', async () => {
    await expect(altered('model.safetensors', (bytes) => bytes.subarray(0, -3))).rejects.toMatchObject({
      code: 'bad-model',
      message: expect.stringContaining('embeddings is cut short'),
    });
  });

  it('does not take a tokenizer with more words than the table has rows', async () => {
    const more = (bytes: Buffer) => bytes.toString().replace(/"票": ?8/, '$&, "大会": 9');
    await expect(altered('tokenizer.json', more)).rejects.toMatchObject({
      code: 'bad-model',
      message: expect.stringContaining('tokenizer.json has 10 words, model.safetensors 9'),
    });
  });
});
