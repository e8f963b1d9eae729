import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/retrieval/hybrid-search.js';
import { openSignals } from '../../src/retrieval/signals.js';
import { buildTestIndex } from './build-test-index.js';

const whole = await buildTestIndex();
const signals = await openSignals(whole);
const absentIn = async (question: string) => (await signals.read(question)).absent.map(({ hans }) => hans[0]);

describe('what a question is about that the report does not speak of', () => {
  it.each([
    ['报告怎么看人工智能', '人工智能'],
    ['勒索病毒的贖金可不可以付', '勒索软件'],
    ['Is the Tallinn Manual mentioned?', '塔林手册'],
  ])('is named: %s', async (question, topic) => {
    expect(await absentIn(question)).toContain(topic);
  });

  it.each([
    '往芯片和软件里埋木马',
    '假新闻',
    '电网会不会被网络攻击弄坏',
    '駭客集團犯案要跨國合作',
    'critical infrastructure',
  ])('is nothing where the report says it in other words, or a gloss has the word: %s', async (question) => {
    expect(await absentIn(question)).toEqual([]);
  });

  it('counts against every unit, and is in every hit', async () => {
    const hits = await createSearch(whole)('勒索软件供应链');
    expect(hits.length).toBeGreaterThan(0);
    for (const { absent } of hits) expect(absent.map(({ en }) => en[0])).toEqual(['ransomware']);
  });
});
