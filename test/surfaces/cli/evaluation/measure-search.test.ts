import { describe, expect, it } from 'vitest';
import type { Hit, Search } from '../../../../src/retrieval/hybrid-search.js';
import { SIGNAL_WEIGHTS } from '../../../../src/retrieval/hybrid-search.js';
import { ablationTable } from '../../../../src/surfaces/cli/evaluation/ablation.js';
import { gateCurve } from '../../../../src/surfaces/cli/evaluation/gate-curve.js';
import { buildQuestion } from './answer-builder.js';

const signals = { text: 0, glossed: 0, context: 0, vector: 0, question: 0, maxSim: 0 };
const hit = (unit: string, evidence: number): Hit => ({
  unit,
  score: 1,
  signals,
  evidence,
  absent: [],
});
const question = (id: string, group: string, unit: string) =>
  buildQuestion({ id, group, question: id, expect: { kind: 'passages', units: { anyOf: [`A/75/394#${unit}`] } } });

describe('the ablation table', () => {
  it('shows each signal left out and alone, first and in five, by language and group', async () => {
    const asked: (typeof SIGNAL_WEIGHTS)[] = [];
    // Finds p1 first with words, and second without.
    const openSearch = async (weights: typeof SIGNAL_WEIGHTS): Promise<Search> => {
      asked.push(weights);
      return async () => (weights.chinese.glossed > 0 ? [hit('p1', 1), hit('p2', 1)] : [hit('p2', 1), hit('p1', 1)]);
    };
    const table = await ablationTable(
      [question('q1', 'passage', 'p1'), question('q2', 'paraphrase', 'p9')],
      openSearch,
    );
    expect(asked[0]).toEqual(SIGNAL_WEIGHTS);
    expect(table).toMatch(/\| all +\| +1\.00 1\.00 \| +0\.00 0\.00 \|/);
    expect(table).toMatch(/\| without glossed +\| +0\.00 1\.00 \|/);
    expect(table).toMatch(/\| glossed alone +\| +1\.00 1\.00 \|/);
    expect(table).toMatch(/\| maxSim alone +\| +0\.00 1\.00 \|/);
  });
});

describe("the gate's curve", () => {
  it('counts by the best evidence of each question what each threshold refuses', async () => {
    const evidence = new Map([
      ['q1', [hit('p1', 0.1), hit('p2', 0.9)]],
      ['q2', [hit('p1', 0.12)]],
      ['weather', [hit('p1', 0.02)]],
      ['nothing', []],
    ]);
    const search: Search = async (words) => evidence.get(words) ?? [];
    const offTopic = ['weather', 'nothing'].map((words) => ({
      id: words,
      part: 'tuning' as const,
      language: 'en' as const,
      question: words,
    }));
    const answered = [question('q1', 'passage', 'p1'), question('q2', 'passage', 'p1')];
    const near = { part: 'tuning' as const, language: 'en' as const };
    const nearTopic = [
      { ...near, id: 'like', answered: true, question: 'q2' },
      { ...near, id: 'near', answered: false, question: 'q1' },
    ];
    const table = await gateCurve({ answered, offTopic, nearTopic }, search);
    expect(table).toMatch(
      /of 2 answered +\| +refused of 1 look-alikes \| +refused of 1 near topic \| +refused of 2 off topic/,
    );
    expect(table).toMatch(/\| 0\.1 +\| +0 \(0\.0 %\) \| +0 \(0\.0 %\) \| +0 \(0\.0 %\) \| +2 \(100\.0 %\) \|/);
    expect(table).toMatch(/\| 0\.15 +\| +1 \(50\.0 %\) \| +1 \(100\.0 %\) \| +0 \(0\.0 %\) \| +2 \(100\.0 %\) \|/);
    expect(table).toMatch(/\(set\)/);
  });
});
