import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/** What turns texts into vectors, and how an index knows which it was. */
export interface EmbeddingModel {
  /** `static`, or the setting that chose it (`openai:text-embedding-3-small`): another one makes another index. */
  readonly id: string;
  /** Loads it at the first use, and gives the same at each later one. Behind LangChain's interface. */
  readonly load: () => Promise<EmbeddingsInterface>;
}
