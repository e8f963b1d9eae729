import { describe, expect, it } from 'vitest';
import { answerBatch } from '../../../src/surfaces/cli/answer-batch.js';
import { readLines } from '../../../src/surfaces/cli/read-lines.js';
import { createCollector, createLogKeeper } from '../../helpers/collect-output.js';
import { buildAnswer, createScriptedRollcall } from '../../helpers/scripted-rollcall.js';

async function* input(...lines: unknown[]) {
  for (const line of lines) yield `${typeof line === 'string' ? line : JSON.stringify(line)}\n`;
}

const echo = () =>
  createScriptedRollcall(({ question }) => {
    if (question === '坏') throw new Error('no index');
    return buildAnswer({ question });
  });

describe('a batch', () => {
  it('gives an answer or an error for each line, in order', async () => {
    const output = createCollector();
    const log = createLogKeeper();
    const lines = readLines(
      input({ id: 1, question: '一' }, 'no json', { id: 2, question: '坏' }, { id: 3, question: '三' }),
    );
    await answerBatch({ lines, rollcall: echo(), output, log });
    expect(output.written.every((text) => text.indexOf('\n') === text.length - 1)).toBe(true);
    expect(output.written.map((text) => JSON.parse(text))).toEqual([
      { id: 1, ...buildAnswer({ question: '一' }) },
      { id: null, error: { code: 'bad-json', message: expect.stringContaining('JSON object') } },
      { id: 2, error: { code: 'internal', message: expect.stringContaining('no index') } },
      { id: 3, ...buildAnswer({ question: '三' }) },
    ]);
    expect(log.entries[0]).toEqual(['error', 'a batch line could not be answered', { id: 2, message: 'no index' }]);
  });

  it('hands the sessions on as they are given', async () => {
    const rollcall = echo();
    const lines = readLines(
      input(
        { id: 1, question: '一', session: 'a' },
        { id: 2, question: '二' },
        { id: 3, question: '三', session: 'a' },
      ),
    );
    await answerBatch({ lines, rollcall, output: createCollector(), log: createLogKeeper() });
    expect(rollcall.asked).toEqual([
      { question: '一', session: 'a' },
      { question: '二' },
      { question: '三', session: 'a' },
    ]);
  });

  it('answers each line before it reads the next', async () => {
    const output = createCollector();
    const seen: number[] = [];
    async function* slow() {
      for (const id of [1, 2, 3]) {
        seen.push(output.written.length);
        yield `{"id":${id},"question":"第6段"}\n`;
      }
    }
    await answerBatch({ lines: readLines(slow()), rollcall: echo(), output, log: createLogKeeper() });
    expect(seen).toEqual([0, 1, 2]);
  });

  it('stops reading once nobody reads the answers', async () => {
    const rollcall = echo();
    let read = 0;
    async function* endless() {
      for (;;) {
        read++;
        yield '{"id":1,"question":"第6段"}\n';
      }
    }
    await answerBatch({ lines: readLines(endless()), rollcall, output: createCollector(2), log: createLogKeeper() });
    expect(rollcall.asked).toHaveLength(2);
    expect(read).toBeLessThanOrEqual(3);
  });
});
