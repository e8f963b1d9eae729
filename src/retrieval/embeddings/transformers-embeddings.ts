import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { z } from 'zod';
import { RollcallError } from '../../errors.js';
import { createBatchedEmbeddings } from './batched-embeddings.js';
import { prefixesOf } from './text-prefixes.js';

/** The version that this was tried with. */
const PACKAGE = '@huggingface/transformers';
const VERSION = '4.3.1';

/** What is used of transformers.js. */
export interface Transformers {
  readonly pipeline: (task: 'feature-extraction', model: string) => Promise<Extract>;
}

type Extract = (
  texts: string[],
  options: { readonly pooling: 'mean'; readonly normalize: true },
) => Promise<{ readonly tolist: () => unknown }>;

const vectorsSchema = z.array(z.array(z.number()));

/**
 * Embeddings of a model that runs on this machine by transformers.js: a name on the Hugging Face Hub, fetched once, or a
 * folder. The package is large and does without in most uses, so that whoever wants it installs it.
 * @param load imports the package
 * @throws RollcallError `missing-package` where it is not installed, `bad-embeddings` for a model that does not load
 */
export async function createTransformersEmbeddings(
  model: string,
  load: () => Promise<Transformers> = importTransformers,
): Promise<EmbeddingsInterface> {
  const { pipeline } = await load();
  const extract = await pipeline('feature-extraction', model).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    const message = `the embedding model ${model} cannot be loaded (${reason}); name one that transformers.js knows in EMBEDDINGS`;
    throw new RollcallError('bad-embeddings', message, { cause, data: { model } });
  });
  return createBatchedEmbeddings({
    name: `hf:${model}`,
    prefixes: prefixesOf(model),
    batchSize: 16,
    embedBatch: async (texts) => {
      const output = await extract([...texts], { pooling: 'mean', normalize: true });
      return vectorsSchema.parse(output.tolist());
    },
  });
}

async function importTransformers(): Promise<Transformers> {
  try {
    // Named at run time: the program compiles and starts without the package.
    const name: string = PACKAGE;
    return await import(name);
  } catch (cause) {
    const message = `EMBEDDINGS names a model for transformers.js, which is not installed; npm install ${PACKAGE}@${VERSION}, or leave EMBEDDINGS empty`;
    throw new RollcallError('missing-package', message, { cause, data: { package: PACKAGE } });
  }
}
