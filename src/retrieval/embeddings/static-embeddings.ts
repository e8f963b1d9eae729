import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { compactVector } from '../compact-vector.js';
import type { StaticModel } from './static-model.js';

/** With so many numbers of a text's vector the same is found as with all of them. */
const DIMENSIONS = 80;

/** A text's vector by the model that ships with the project, as an index has it: of length 1, or all zeros. */
export function embedCompact(text: string, model: Pick<StaticModel, 'embed'>): Float32Array {
  return compactVector(model.embed(text), DIMENSIONS);
}

/** The model that ships with the project, behind LangChain's interface. */
export function createStaticEmbeddings(model: Pick<StaticModel, 'embed'>): EmbeddingsInterface {
  return {
    embedDocuments: async (texts) => texts.map((text) => [...embedCompact(text, model)]),
    embedQuery: async (text) => [...embedCompact(text, model)],
  };
}
