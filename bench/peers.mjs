// The peers, each as one would set it up for Chinese and English: those that go by words get jieba's.
import { Document } from '@langchain/core/documents';

/**
 * Each peer by its name: an `index` function that takes units ({id, text}) and gives a function from a question to the ids of
 * at most five units, best first. Or why it is left out.
 */
export function createPeers({ segment, embeddings }) {
  const cut = (text) => segment(text).words;
  return {
    'MiniSearch, jieba': async (units) => {
      const { default: MiniSearch } = await import('minisearch');
      const index = new MiniSearch({ fields: ['text'], tokenize: cut, processTerm: (term) => term });
      index.addAll(units);
      return (question) => firstFive(index.search(question).map(({ id }) => id));
    },
    'Orama, jieba': async (units) => {
      const { create, insertMultiple, search } = await import('@orama/orama');
      const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: cut };
      const index = create({ schema: { id: 'string', text: 'string' }, components: { tokenizer } });
      await insertMultiple(index, units);
      return async (question) => {
        const { hits } = await search(index, { term: question, properties: ['text'], limit: 5, threshold: 1 });
        return hits.map(({ document }) => document.id);
      };
    },
    'LangChain BM25Retriever, jieba': async (units) => {
      const { BM25Retriever } = await import('@langchain/community/retrievers/bm25');
      // It cuts at spaces.
      const spaced = (text) => cut(text).join(' ');
      const documents = units.map(({ id, text }) => new Document({ pageContent: spaced(text), metadata: { id } }));
      const retriever = BM25Retriever.fromDocuments(documents, { k: 5, includeScore: false });
      return async (question) => (await retriever.invoke(spaced(question))).map(({ metadata }) => metadata.id);
    },
    'LangChain MemoryVectorStore, our model': async (units) => {
      const { MemoryVectorStore } = await import('@langchain/classic/vectorstores/memory');
      const documents = units.map(({ id, text }) => new Document({ pageContent: text, metadata: { id } }));
      const store = await MemoryVectorStore.fromDocuments(documents, embeddings);
      return async (question) => (await store.similaritySearch(question, 5)).map(({ metadata }) => metadata.id);
    },
  };
}

function firstFive(ids) {
  return ids.slice(0, 5);
}
