import { join } from 'node:path';
import { z } from 'zod';
import { RollcallError } from '../../errors.js';
import { openTokenizer, tokenizerJson } from './open-tokenizer.js';
import { readSafetensors, type Tensor } from './read-safetensors.js';
import { createStaticModel, type StaticModel } from './static-model.js';

/** Gives a file's bytes; Node's `readFile` of `node:fs/promises`. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

const configSchema = z.object({ max_length: z.number().int().positive().nullable().default(512) });

/**
 * Loads a Model2Vec folder: `config.json`, `tokenizer.json` and `model.safetensors`. Its vectors equal those of
 * Python's `model2vec` for a text that is folded already, but for rounding.
 * @throws RollcallError `bad-model` where a file is missing, broken, or does not fit the others.
 */
export async function loadStaticModel(folder: string, readFile: ReadFile): Promise<StaticModel> {
  const read = (name: string) => readPart(join(folder, name), readFile);
  // One after another, so that of several missing files it is always the first that is named.
  const config = await read('config.json');
  const tokenizer = await read('tokenizer.json');
  const tensors = await read('model.safetensors');
  const { max_length: most } = parseJson(join(folder, 'config.json'), config, configSchema);
  const named = readSafetensors(tensors);
  const embeddings = named.get('embeddings');
  if (embeddings?.shape.length !== 2) throw unfit(folder, 'model.safetensors has no table named embeddings');
  const weights = named.get('weights');
  const mapping = named.get('mapping');
  const { tokenize, size } = createTokenize(join(folder, 'tokenizer.json'), tokenizer, most ?? undefined);
  checkSizes(folder, size, { embeddings, weights, mapping });
  return createStaticModel({
    tokenize,
    embeddings,
    ...(weights === undefined ? {} : { weights }),
    ...(mapping === undefined ? {} : { mapping }),
  });
}

async function readPart(path: string, readFile: ReadFile): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new RollcallError('bad-model', `${path} cannot be read; fetch the model's folder anew`, { cause });
  }
}

function parseJson<T>(path: string, bytes: Uint8Array, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new RollcallError('bad-model', `${path} is not what a Model2Vec folder has; fetch it anew`, { cause });
  }
}

/**
 * What cuts a text into the tokenizer's words, and how many there are. What it does not know is left out, and a text longer than
 * `most` words is cut, first by characters and then by words, as Python's `model2vec` does.
 */
function createTokenize(path: string, bytes: Uint8Array, most: number | undefined) {
  const { words, cut } = openTokenizer(parseJson(path, bytes, tokenizerJson));
  const characters = most === undefined ? undefined : most * medianLength(words);
  const tokenize = (text: string) =>
    cut(characters === undefined ? text : [...text].slice(0, characters).join(''), most);
  return { tokenize, size: words.length };
}

function medianLength(words: readonly string[]): number {
  const lengths = words.map((word) => [...word].length).sort((one, other) => one - other);
  const middle = (lengths.length - 1) / 2;
  return Math.floor(((lengths[Math.floor(middle)] ?? 0) + (lengths[Math.ceil(middle)] ?? 0)) / 2);
}

interface Tables {
  readonly embeddings: Tensor;
  readonly weights: Tensor | undefined;
  readonly mapping: Tensor | undefined;
}

function checkSizes(folder: string, words: number, { embeddings, weights, mapping }: Tables): void {
  const rows = (mapping ?? embeddings).shape[0];
  if (rows !== words) throw unfit(folder, `tokenizer.json has ${words} words, model.safetensors ${rows}`);
  const weighed = weights?.shape[0] ?? words;
  if (weighed !== words) throw unfit(folder, `tokenizer.json has ${words} words, model.safetensors weighs ${weighed}`);
}

function unfit(folder: string, what: string): RollcallError {
  return new RollcallError('bad-model', `The files in ${folder} do not fit each other: ${what}; fetch it anew`);
}
