import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { z } from 'zod';
import { RollcallError } from '../../errors.js';
import { type PostOptions, postJson } from '../post-json.js';
import { createBatchedEmbeddings } from './batched-embeddings.js';
import type { EmbeddingSetting } from './embedding-setting.js';
import { prefixesOf } from './text-prefixes.js';

const OWN_ADDRESS = 'https://api.openai.com/v1';

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()) })),
});

/** Embeddings of any server that speaks OpenAI's format (`POST BASE/embeddings`). */
export function createOpenAiEmbeddings(
  { model, baseUrl = OWN_ADDRESS, apiKey }: Omit<EmbeddingSetting, 'provider'>,
  options?: PostOptions,
): EmbeddingsInterface {
  const url = `${baseUrl.replace(/\/+$/, '')}/embeddings`;
  const headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  return createBatchedEmbeddings({
    name: `openai:${model}`,
    prefixes: prefixesOf(model),
    batchSize: 96,
    embedBatch: async (texts) => {
      const body = { model, input: texts, encoding_format: 'float' };
      const answer = answerSchema.safeParse(await postJson({ url, body, headers }, options));
      if (!answer.success) {
        throw new RollcallError(
          'bad-embeddings',
          `${url} did not answer in OpenAI's format; check EMBEDDINGS_BASE_URL`,
          {
            data: { url },
          },
        );
      }
      return [...answer.data.data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
    },
  });
}
