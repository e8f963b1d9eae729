import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evidenceGate } from '../../src/answer/tools/passages.js';
import { createSearch } from '../../src/retrieval/hybrid-search.js';
import { loadNearTopic, loadOffTopic } from '../../src/surfaces/cli/evaluation/load-evaluation.js';
import { buildTestIndex } from '../retrieval/build-test-index.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const questions = loadNearTopic(folder);
const of = (language: string, answered: boolean) =>
  questions.filter((question) => question.language === language && question.answered === answered).length;

describe('the questions in the field of the report', () => {
  it('are in every language, in halves, each once and none of the off-topic ones', () => {
    expect([of('zh-Hans', false), of('zh-Hant', false), of('en', false)]).toEqual([50, 25, 45]);
    expect([of('zh-Hans', true), of('zh-Hant', true), of('en', true)]).toEqual([25, 10, 25]);
    const texts = [...questions, ...loadOffTopic(folder)].map(({ question }) => question);
    expect(new Set(texts).size).toBe(texts.length);
    const tuning = questions.filter(({ part }) => part === 'tuning').length;
    expect(Math.abs(2 * tuning - questions.length)).toBeLessThanOrEqual(6);
  });

  it('are refused where the report does not say it, four of five at least, and of the look-alikes one of seven at most', async () => {
    const search = createSearch(await buildTestIndex());
    const refused = async (answered: boolean) => {
      const asked = questions.filter((question) => question.part === 'tuning' && question.answered === answered);
      const best = await Promise.all(
        asked.map(async ({ question }) => Math.max(0, ...(await search(question)).map(({ evidence }) => evidence))),
      );
      return best.filter((evidence) => evidence < evidenceGate).length / asked.length;
    };
    expect(await refused(false)).toBeGreaterThan(0.8);
    expect(await refused(true)).toBeLessThanOrEqual(1 / 7);
  });
});
