import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { StaticModel } from './static-model.js';

/** The model that ships with the project, behind LangChain's interface. */
export function createStaticEmbeddings(model: Pick<StaticModel, 'embed'>): EmbeddingsInterface {
  return {
    embedDocuments: async (texts) => texts.map((text) => [...model.embed(text)]),
    embedQuery: async (text) => [...model.embed(text)],
  };
}
