import { describe, expect, it } from 'vitest';
import { compareWithBaseline, toBaseline } from '../../../../src/surfaces/cli/evaluation/baseline.js';
import type { EvaluationQuestion } from '../../../../src/surfaces/cli/evaluation/evaluation-question.js';
import { formatTable } from '../../../../src/surfaces/cli/evaluation/format-table.js';
import type { Judgement } from '../../../../src/surfaces/cli/evaluation/judge-answer.js';
import type { Result } from '../../../../src/surfaces/cli/evaluation/run-evaluation.js';
import { scoreGroups } from '../../../../src/surfaces/cli/evaluation/score-groups.js';
import { scorePassages } from '../../../../src/surfaces/cli/evaluation/score-passages.js';
import { scoreRefusals } from '../../../../src/surfaces/cli/evaluation/score-refusals.js';
import { buildQuestion } from './answer-builder.js';

function buildResult(
  question: Partial<EvaluationQuestion>,
  { right = true, ...judgement }: Partial<Judgement> & { readonly right?: boolean } = {},
): Result {
  const full = buildQuestion(question);
  const problems = right ? [] : [{ cause: 'fact', detail: 'missing' } as const];
  return { question: full, judgement: { id: full.id, kind: 'exact', problems, ...judgement } };
}

describe('scores', () => {
  it('count right answers by group and language', () => {
    const results = [
      buildResult({ id: 'a' }),
      buildResult({ id: 'b', language: 'en' }, { right: false }),
      buildResult({ id: 'c', group: 'tally', language: 'en' }),
    ];
    const [position, tally, all] = scoreGroups(results);
    expect(position).toMatchObject({ group: 'position', all: { right: 1, total: 2 } });
    expect(position?.byLanguage.en).toEqual({ right: 0, total: 1 });
    expect(tally?.byLanguage['zh-Hans']).toEqual({ right: 0, total: 0 });
    expect(all).toMatchObject({ group: 'all', all: { right: 2, total: 3 } });
  });

  it('give recall and the mean reciprocal rank over the questions about passages alone', () => {
    const passage = (rank?: number) => buildResult({ group: 'passage' }, rank === undefined ? {} : { rank });
    const results = [passage(1), passage(2), passage(4), passage(), buildResult({}, { rank: 1 })];
    expect(scorePassages(results)).toEqual({
      total: 4,
      recall: { 1: 0.25, 3: 0.5, 5: 0.75 },
      meanReciprocalRank: (1 + 1 / 2 + 1 / 4) / 4,
    });
    expect(scorePassages([buildResult({})])).toBeUndefined();
  });

  it('leave questions where a refusal is one of two right answers out of both counts of refusals', () => {
    const asked = (kind: EvaluationQuestion['expect']['kind'], answered: Judgement['kind']) =>
      buildResult({ expect: { kind } }, { kind: answered });
    const results = [
      asked('not-found', 'not-found'),
      asked('not-found', 'exact'),
      asked('exact', 'not-found'),
      asked('passages', 'passages'),
      asked(['exact', 'not-found'], 'not-found'),
    ];
    expect(scoreRefusals(results)).toEqual({
      refused: { right: 1, total: 2 },
      falselyRefused: { right: 1, total: 2 },
    });
  });
});

describe('the baseline', () => {
  const run = (rights: readonly boolean[]) =>
    rights.map((right, index) => buildResult({ id: `q${index}` }, { right, rank: right ? 1 : 2 }));

  it('is met by the run that it was made from', () => {
    const results = run([true, false, true]);
    const none = { lost: [], gained: [], lostFirst: [], worse: false };
    expect(compareWithBaseline(toBaseline(results), results)).toEqual(none);
  });

  it('lets two lost questions pass as noise, and three not, whatever is gained', () => {
    const baseline = toBaseline(run([true, true, true, false, false, false]));
    expect(compareWithBaseline(baseline, run([false, false, true, true, true, true])).worse).toBe(false);
    const worse = compareWithBaseline(baseline, run([false, false, false, true, true, true]));
    expect(worse).toMatchObject({ lost: ['q0', 'q1', 'q2'], gained: ['q3', 'q4', 'q5'], worse: true });
  });

  it('sees a right unit leave the first place though the answer stays right', () => {
    const baseline = toBaseline(run([true, true, true]));
    const results = run([true, true, true]).map(({ question, judgement }) => ({
      question,
      judgement: { ...judgement, rank: 2 },
    }));
    expect(compareWithBaseline(baseline, results)).toMatchObject({
      lost: [],
      lostFirst: ['q0', 'q1', 'q2'],
      worse: true,
    });
  });

  it('does not count what a run of one part does not ask', () => {
    const baseline = toBaseline(run([true, true, true, true]));
    expect(compareWithBaseline(baseline, run([true])).worse).toBe(false);
  });
});

describe('a table', () => {
  it('lines up Chinese with Latin letters', () => {
    const table = formatTable(
      ['组', 'n'],
      [
        ['立场', '7'],
        ['all', '12'],
      ],
    );
    expect(table.split('\n')).toEqual(['| 组   |  n |', '| ---- | -: |', '| 立场 |  7 |', '| all  | 12 |']);
  });
});
