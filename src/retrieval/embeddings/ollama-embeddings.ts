import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { z } from 'zod';
import { RollcallError } from '../../errors.js';
import { type PostOptions, postJson } from '../post-json.js';
import { createBatchedEmbeddings } from './batched-embeddings.js';
import type { EmbeddingSetting } from './embedding-setting.js';
import { prefixesOf } from './text-prefixes.js';

const OWN_ADDRESS = 'http://localhost:11434';

const answerSchema = z.object({ embeddings: z.array(z.array(z.number())) });

/** Embeddings of an Ollama server (`POST BASE/api/embed`). */
export function createOllamaEmbeddings(
  { model, baseUrl = OWN_ADDRESS, apiKey }: Omit<EmbeddingSetting, 'provider'>,
  options?: PostOptions,
): EmbeddingsInterface {
  const url = `${baseUrl.replace(/\/+$/, '')}/api/embed`;
  const headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  return createBatchedEmbeddings({
    name: `ollama:${model}`,
    prefixes: prefixesOf(model),
    batchSize: 32,
    embedBatch: async (texts) => {
      const answer = answerSchema.safeParse(await postJson({ url, body: { model, input: texts }, headers }, options));
      if (answer.success) return answer.data.embeddings;
      throw new RollcallError('bad-embeddings', `${url} did not answer in Ollama's format; check EMBEDDINGS_BASE_URL`, {
        data: { url },
      });
    },
  });
}
