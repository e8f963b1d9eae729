import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { compareWithBaseline } from '../../src/surfaces/cli/evaluation/baseline.js';
import { formatFailures } from '../../src/surfaces/cli/evaluation/format-results.js';
import { loadEvaluation } from '../../src/surfaces/cli/evaluation/load-evaluation.js';
import { type Result, runEvaluation } from '../../src/surfaces/cli/evaluation/run-evaluation.js';
import { openTestRollcall } from '../helpers/open-test-rollcall.js';
import { plainPosition, readPlainLists } from '../helpers/plain-lists.js';

const { questions, printed, baseline } = loadEvaluation(fileURLToPath(new URL('.', import.meta.url)));

/** Groups whose answers are found by search, or rest on judging what lies outside the report; the others are exact. */
const SEARCHED = ['passage', 'paraphrase', 'refusal-outside'];

/** For all questions and an index of their own, untranslated sources included; in milliseconds. */
const PATIENCE = 240_000;

describe('the answers to the questions of the evaluation', () => {
  const answers: Answer[] = [];
  let results: readonly Result[];

  beforeAll(async () => {
    const rollcall = await openTestRollcall();
    const ask: typeof rollcall.ask = async (request) => {
      const answer = await rollcall.ask(request);
      answers.push(answer);
      return answer;
    };
    results = await runEvaluation(questions, { ask }, printed);
  }, PATIENCE);

  it('are all right where the report answers exactly', () => {
    expect(formatFailures(results.filter(({ question }) => !SEARCHED.includes(question.group)))).toBe('');
  });

  it('keep to the contract and quote to the letter in every group', () => {
    const serious = results.flatMap(({ question, judgement }) =>
      judgement.problems
        .filter(({ cause }) => cause === 'schema' || cause === 'quote')
        .map(({ detail }) => `${question.id}: ${detail}`),
    );
    expect(serious).toEqual([]);
  });

  it('state no position and no tally that the lists of the report, read plainly, do not bear out', () => {
    const lists = readPlainLists();
    for (const { question, facts } of answers) {
      for (const fact of facts) {
        if (fact.type !== 'position' && fact.type !== 'tally') continue;
        const of = lists.get(fact.vote);
        if (of === undefined) throw new Error(`${question}: ${fact.vote} is no recorded vote`);
        if (fact.type === 'position') expect(plainPosition(of, fact.country), question).toBe(fact.position);
        else {
          const sizes = [of['in-favour'].length, of.against.length, of.abstaining.length];
          expect([fact.inFavour, fact.against, fact.abstaining], question).toEqual(sizes);
        }
      }
    }
  });

  it('have lost nothing that the baseline has right, but for noise', () => {
    if (baseline === undefined) throw new Error('there is no baseline; npm run evaluate -- --save makes one');
    const { lost, lostFirst, worse } = compareWithBaseline(baseline, results);
    expect(worse, `lost: ${lost.join(' ')}; no longer first: ${lostFirst.join(' ')}`).toBe(false);
  });
});
