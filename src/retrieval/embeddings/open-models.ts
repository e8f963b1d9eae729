import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { RollcallError } from '../../errors.js';
import type { PostOptions } from '../post-json.js';
import type { EmbeddingModel } from './embedding-model.js';
import type { EmbeddingSetting } from './embedding-setting.js';
import { loadStaticModel, type ReadFile } from './load-static-model.js';
import { createOllamaEmbeddings } from './ollama-embeddings.js';
import { createOpenAiEmbeddings } from './openai-embeddings.js';
import { createStaticEmbeddings } from './static-embeddings.js';
import type { StaticModel } from './static-model.js';
import { createTransformersEmbeddings } from './transformers-embeddings.js';

/** The models that a search needs, each loaded at its first use. */
export interface Models {
  /** The model that ships with the project, for the words of MaxSim; whatever makes the vectors. */
  readonly words: () => Promise<StaticModel>;
  /** SHA-256 over its files. */
  readonly sha256: string;
  /** What makes the vectors: the same model unless another is set. */
  readonly embeddings: EmbeddingModel;
}

/** Which models, and from where. */
export interface OpenModelsRequest {
  /** The folder of the model that ships with the project. */
  readonly folder: string;
  /** Another model for the vectors, where one is set. */
  readonly setting?: EmbeddingSetting | undefined;
  readonly readFile?: ReadFile;
  readonly post?: PostOptions;
}

const MODEL_FILES = ['config.json', 'tokenizer.json', 'model.safetensors'];

/**
 * Looks the models up without loading them; only their files are compared, so that an index made by others is noticed.
 * @throws RollcallError `bad-model` where a file of the model that ships with the project cannot be read
 */
export async function openModels({
  folder,
  setting,
  readFile = fs.readFile,
  post,
}: OpenModelsRequest): Promise<Models> {
  const words = once(() => loadStaticModel(folder, readFile));
  const own: EmbeddingModel = { id: 'static', load: once(async () => createStaticEmbeddings(await words())) };
  return {
    words,
    sha256: await hashModel(folder, readFile),
    embeddings:
      setting === undefined
        ? own
        : { id: `${setting.provider}:${setting.model}`, load: once(async () => openProvider(setting, post)) },
  };
}

function openProvider(
  setting: EmbeddingSetting,
  post?: PostOptions,
): EmbeddingsInterface | Promise<EmbeddingsInterface> {
  switch (setting.provider) {
    case 'hf':
      return createTransformersEmbeddings(setting.model);
    case 'openai':
      return createOpenAiEmbeddings(setting, post);
    case 'ollama':
      return createOllamaEmbeddings(setting, post);
  }
}

async function hashModel(folder: string, readFile: ReadFile): Promise<string> {
  const hash = createHash('sha256');
  for (const name of MODEL_FILES) {
    try {
      hash.update(await readFile(join(folder, name)));
    } catch (cause) {
      const message = `${join(folder, name)} cannot be read; put the model's folder back as it was published`;
      throw new RollcallError('bad-model', message, { cause });
    }
  }
  return hash.digest('hex');
}

/** Whoever comes while it loads waits for the same; after a failure the next one tries anew. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
