import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { RollcallError } from '../../errors.js';
import type { TextPrefixes } from './text-prefixes.js';

/** What makes vectors of a batch of texts. */
export interface BatchedModel {
  /** For messages: the setting that chose it. */
  readonly name: string;
  readonly prefixes: TextPrefixes;
  /** The most texts of one batch. */
  readonly batchSize: number;
  readonly embedBatch: (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;
}

/**
 * Puts LangChain's interface before a model that takes batches: prefixes, batches one after another, and a check that
 * as many vectors come back as texts went out, all of one length and of finite numbers.
 */
export function createBatchedEmbeddings({ name, prefixes, batchSize, embedBatch }: BatchedModel): EmbeddingsInterface {
  let dimensions: number | undefined;

  async function embed(texts: readonly string[]): Promise<number[][]> {
    const vectors = await embedBatch(texts);
    if (vectors.length !== texts.length) throw bad(name, `gave ${vectors.length} vectors for ${texts.length} texts`);
    return vectors.map((vector) => {
      dimensions ??= vector.length;
      if (vector.length === 0 || !vector.every(Number.isFinite)) throw bad(name, 'gave a vector that is none');
      if (vector.length !== dimensions) {
        throw bad(name, `gave a vector of ${vector.length} numbers after one of ${dimensions}`);
      }
      return [...vector];
    });
  }

  return {
    embedDocuments: async (texts) => {
      const vectors: number[][] = [];
      for (let start = 0; start < texts.length; start += batchSize) {
        const batch = texts.slice(start, start + batchSize);
        vectors.push(...(await embed(batch.map((text) => prefixes.passage + text))));
      }
      return vectors;
    },
    embedQuery: async (text) => {
      const [vector = []] = await embed([prefixes.query + text]);
      return vector;
    },
  };
}

function bad(name: string, what: string): RollcallError {
  return new RollcallError('bad-embeddings', `the embedding model ${name} ${what}; choose another in EMBEDDINGS`, {
    data: { model: name },
  });
}
