import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AskRequest } from '../../../../src/answer/rollcall.js';
import { evaluateCommand } from '../../../../src/surfaces/cli/evaluation/evaluate-command.js';
import { buildAnswer, buildQuestion, printed } from './answer-builder.js';

const questions = [
  buildQuestion({ id: 'q1' }),
  buildQuestion({ id: 'q2', session: 'talk', question: '那瑞士呢？' }),
  buildQuestion({ id: 'q3', part: 'held-out', group: 'tally', locale: 'zh-Hant' }),
];

function setUp(lines: readonly string[] = questions.map((question) => JSON.stringify(question))) {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-evaluation-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const units = [...printed].map(([unit, text]) => JSON.stringify({ unit, text }));
  writeFileSync(join(folder, 'questions.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'units.jsonl'), `${units.join('\n')}\n`);
  const asked: AskRequest[] = [];
  let text = '';
  const run = (args: readonly string[], answer = buildAnswer()) =>
    evaluateCommand({
      args,
      folder,
      output: {
        write: async (part) => {
          text += part;
          return true;
        },
      },
      feedbackFile: join(folder, 'feedback.jsonl'),
      openSearch: async () => async () => [],
      openRollcall: async () => ({
        ask: async (request) => {
          asked.push(request);
          return answer;
        },
      }),
    });
  return { folder, asked, run, printed: () => text };
}

describe('npm run evaluate', () => {
  it('asks every question in order, with its session and locale, and prints a table for each part', async () => {
    const { run, asked, printed: out } = setUp();
    await run([]);
    expect(asked).toEqual([
      { question: '瑞士在OP1上怎么投的' },
      { question: '那瑞士呢？', session: 'talk' },
      { question: '瑞士在OP1上怎么投的', locale: 'zh-Hant' },
    ]);
    expect(out()).toMatch(/## tuning[\s\S]+\| position +\| +2\/2 [\s\S]+## held-out[\s\S]+\| tally +\| +1\/1 /);
  });

  it('asks one part alone', async () => {
    const { run, asked, printed: out } = setUp();
    await run(['--part', 'held-out']);
    expect(asked).toHaveLength(1);
    expect(out()).not.toContain('tuning');
  });

  it('lists what failed and why', async () => {
    const { run, printed: out } = setUp();
    await run(['--failures'], buildAnswer({ facts: [] }));
    expect(out()).toContain('q2 (tuning) 那瑞士呢？\n    fact: missing position A/75/394#l8rev1-op1 CHE abstaining');
  });

  it('keeps a baseline and fails once three questions of it are lost', async () => {
    const { run, folder, printed: out } = setUp();
    await run(['--save']);
    expect(JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8'))).toEqual({
      right: ['q1', 'q2', 'q3'],
      firstRight: ['q1', 'q2', 'q3'],
    });
    await run([]);
    expect(out()).toContain('lost: 0');
    await expect(run([], buildAnswer({ facts: [] }))).rejects.toMatchObject({ code: 'baseline-lost' });
    expect(out()).toContain('lost: 3 q1 q2 q3');
  });

  it('keeps no baseline of a part', async () => {
    await expect(setUp().run(['--save', '--part', 'tuning'])).rejects.toMatchObject({ code: 'bad-usage' });
  });

  it('names the parts and groups that there are when asked for another', async () => {
    await expect(setUp().run(['--group', 'tallies'])).rejects.toThrow(/groups: position, tally/);
  });

  it('names the line of a question file in disorder', async () => {
    const first = JSON.stringify(questions[0]);
    await expect(setUp([first, '{"id": "q2"']).run([])).rejects.toThrow(/questions\.jsonl:2: the line is no JSON/);
    await expect(setUp([first, '{"id": "q2"}']).run([])).rejects.toThrow(/questions\.jsonl:2: part: /);
  });

  it('says how to mend a baseline that it cannot read', async () => {
    const { run, folder } = setUp();
    writeFileSync(join(folder, 'baseline.json'), '{"right": 3}');
    await expect(run([])).rejects.toThrow(/--save/);
  });
});
