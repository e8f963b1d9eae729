import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createLog } from '../../../src/log.js';
import { buildIndex } from '../../../src/retrieval/build-index.js';
import { openModels } from '../../../src/retrieval/embeddings/open-models.js';
import { createSearch } from '../../../src/retrieval/hybrid-search.js';
import { loadSegment } from '../../../src/retrieval/load-segment.js';
import { replyJson, startLocalServer } from '../../helpers/local-server.js';
import { openTestModels } from '../open-test-models.js';
import { readGlosses, readReport } from '../read-corpus.js';

const [report, glosses, own] = await Promise.all([readReport(), readGlosses(), openTestModels()]);
const model = await own.words();

it('another model finds, and while it cannot be reached the words and the own model do', async () => {
  let isUp = true;
  const { address } = await startLocalServer(({ body }, response) => {
    const { input } = body as { input: string[] };
    // The first half of the numbers of our own model: vectors of another length.
    const data = input.map((text, index) => ({ index, embedding: [...model.embed(text).slice(0, 128)] }));
    replyJson(response, isUp ? { data } : { error: 'gone' }, isUp ? 200 : 404);
  });
  const models = await openModels({
    folder: fileURLToPath(new URL('../../../models/rollcall-zh-en', import.meta.url)),
    setting: { provider: 'openai', model: 'half', baseUrl: address },
    post: { pause: 1, tries: 1 },
  });
  const directory = join(await mkdtemp(join(tmpdir(), 'rollcall-index-')), 'index');
  const built = await buildIndex({ report, glosses, directory, version: '0.1.0', loadSegment, models });
  if (built.kind !== 'built') throw new Error(built.kind);
  expect(built.index.manifest).toMatchObject({ embeddings: 'openai:half', counts: { dimensions: 128 } });

  const lines: string[] = [];
  const log = createLog({ level: 'warn', write: (line) => lines.push(line) });
  const search = createSearch({ report, index: built.index, models, log });
  const [hit] = await search('往芯片和软件里埋木马');
  expect(hit?.unit).toBe('r2.pp11');
  expect(lines).toEqual([]);

  isUp = false;
  const [without] = await search('有害的隐藏功能和供应链');
  expect(without).toMatchObject({ unit: 'r2.pp11', signals: { vector: 0, question: 0 } });
  expect(without?.evidence).toBeGreaterThan(0.5);
  expect(lines).toEqual([expect.stringMatching(/^warn searched without vectors .*answered 404/)]);
});
