import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../../../src/log.js';
import { parseGlosses } from '../../../../src/retrieval/glosses.js';
import { glossCommand } from '../../../../src/surfaces/cli/gloss/gloss-command.js';
import { type Reply, replyJson, startLocalServer } from '../../../helpers/local-server.js';

const corpus = fileURLToPath(new URL('../../../../corpus', import.meta.url));
const own = JSON.parse(readFileSync(join(corpus, 'A-75-394.glosses.json'), 'utf8'));

function copyReport() {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-gloss-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['A-75-394.zh.md', 'A-75-394.json']) copyFileSync(join(corpus, name), join(folder, name));
  return { folder, file: join(folder, 'A-75-394.glosses.json') };
}

async function setUp(reply: Reply, provider: 'openai' | 'ollama' = 'openai') {
  const server = await startLocalServer(reply);
  const written: string[] = [];
  const run = (...args: string[]) =>
    glossCommand({
      args,
      config: { llm: { provider, model: 'm', baseUrl: server.address, apiKey: 'key' } },
      output: {
        write: async (text) => {
          written.push(text);
          return true;
        },
      },
      log: createLog({ level: 'error', write: () => {} }),
      post: { pause: 1, tries: 2, timeout: 5000 },
    });
  return { ...server, run, written };
}

const gloss = { zh: '大白话', en: 'A rendering.', questions: ['问题？', 'A question?'], unsaid: ['多少钱？'] };
const openAi = (content: string) => ({ choices: [{ index: 0, message: { role: 'assistant', content } }] });

describe('npm run gloss', () => {
  it('asks for each unit but the lists, with its words and its place, and keeps what comes back in its place', async () => {
    const { folder, file } = copyReport();
    const { run, received, written } = await setUp((_, response) => replyJson(response, openAi(JSON.stringify(gloss))));
    await run(join(folder, 'A-75-394.zh.md'));
    const parsed = parseGlosses(readFileSync(file, 'utf8'));
    if (parsed.kind === 'invalid') throw new Error(parsed.problems.join());
    expect([...parsed.glosses.keys()].sort()).toEqual(Object.keys(own).sort());
    expect([...parsed.glosses.keys()].slice(0, 3)).toEqual(['head', 'p1', 'p2']);
    expect(received).toHaveLength(89);
    expect(JSON.stringify(received.at(-1)?.body)).toContain('政府专家组第一届和第二届会议');
    expect(received[0]).toMatchObject({ path: '/chat/completions', headers: { authorization: 'Bearer key' } });
    expect(written).toEqual([expect.stringContaining('89 glosses, 89 of them new; review them')]);
  });

  it('leaves what a person has reviewed as it is, and asks Ollama in its own format', async () => {
    const { folder, file } = copyReport();
    const { p1: _, ...reviewed } = own;
    writeFileSync(file, JSON.stringify(reviewed));
    const { run, received } = await setUp(
      (_request, response) => replyJson(response, { message: { role: 'assistant', content: JSON.stringify(gloss) } }),
      'ollama',
    );
    await run(folder);
    expect(received.map(({ path }) => path)).toEqual(['/api/chat']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...own, p1: gloss });
  });

  it('asks again for what is not in the form, names what it did not get, and keeps the rest', async () => {
    const { folder, file } = copyReport();
    const { p1: _, p2: _also, ...reviewed } = own;
    writeFileSync(file, JSON.stringify(reviewed));
    const { run, received } = await setUp((_request, response, number) =>
      replyJson(response, openAi(number === 1 ? `\`\`\`json\n${JSON.stringify(gloss)}\n\`\`\`` : '{"zh": ""}')),
    );
    await expect(run(folder)).rejects.toMatchObject({ code: 'glosses-missing', data: { units: ['p2'] } });
    expect(received).toHaveLength(5);
    expect(JSON.parse(readFileSync(file, 'utf8')).p1).toEqual(gloss);
  });

  it('ends where the server refuses', async () => {
    const { folder } = copyReport();
    const { run } = await setUp((_, response) => replyJson(response, { error: 'no such model' }, 404));
    await expect(run(folder)).rejects.toMatchObject({ code: 'model-unreachable' });
  });

  it('says what is missing on the command line, in the settings or in the report', async () => {
    const { run } = await setUp((_, response) => response.end());
    await expect(run()).rejects.toMatchObject({ code: 'bad-usage' });
    await expect(run(tmpdir())).rejects.toMatchObject({ code: 'bad-corpus' });
    const quiet = { output: { write: async () => true }, log: createLog({ level: 'error', write: () => {} }) };
    await expect(glossCommand({ ...quiet, args: ['corpus'], config: {} })).rejects.toThrow('LLM_MODEL is not set');
  });
});
