import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { planFor, readAlone } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const ask = (question: string, language: Language = readAlone(question).language) =>
  answerTo(planFor(question), language);
const unitsOf = async (question: string): Promise<readonly string[]> =>
  (await ask(question)).citations.map(({ unit }) => unit.slice('A/75/394#'.length));

describe('whether a draft mentions something', () => {
  it.each([
    ['does L.4 mention sovereignty', 'No. '],
    ['L.4提到主权吗', '没有。'],
    ['L.4有沒有提到主權？', '沒有。'],
    ['does L.8 mention COVID?', 'No. '],
    ['L.8提到疫情吗', '没有。'],
    ['does L.4 use the word consensus', 'No. '],
    ['L.4有没有“协商一致”', '没有。'],
    ['Does L.8 recall resolution 73/266?', 'No. '],
    ['does L.4 recall 36/103?', 'No. '],
    ['L.8回顾第74/28号决议了吗', '没有。'],
    ['L.8有没有引用2010年的专家组报告', '没有。'],
    ['what does L.4 say on terrorism', 'No. '],
    ['Does PP10 of L.8 mention India?', 'No. '],
    ['L.8里有“网络空间”一词吗', '有。'],
    ['L.8里有“網絡空間”一詞嗎', '有。'],
    ['does L.8 mention human rights?', 'Yes. '],
    ['does L.4 cite A/65/201?', 'Yes. '],
    ['does L.8 mention 2025?', 'Yes. '],
    ['两份草案都提到人权吗', '有。'],
  ])('%s: %s', async (question, opening) => {
    expect((await ask(question)).text.startsWith(opening)).toBe(true);
  });

  it('cites only texts of drafts, never what the report tells of a vote', async () => {
    expect(await unitsOf('does L.4 mention sovereignty')).toEqual(['r2.pp17', 'r2.pp19']);
    expect(await unitsOf('L.8里有“网络空间”一词吗')).toEqual(['r2.pp10']);
    expect(await unitsOf('L.8提到后门吗')).toEqual(['r2.pp11']);
    expect(await unitsOf('does the preamble of L.8 mention human rights?')).toEqual(['r2.pp13', 'r2.pp17']);
  });

  it('gives no no where the parts of a name stand apart', () => {
    expect(planFor('L.8提到专家组报告吗')).toEqual({ tool: 'passages', drafts: ['r2'] });
    expect(planFor('does L.4 say anything about a permanent body?')).toEqual({ tool: 'passages', drafts: ['r1'] });
  });

  it('tells of each draft which do and which do not', async () => {
    const { text } = await ask('哪个草案没提人权');
    expect(text).toContain('L.4（决议草案一）提到“人权”');
    expect(text).toContain('L.47（决定草案一）没有提到“人权”');
    expect((await ask('which draft does not mention COVID')).text).toContain('(draft resolution II) does not mention');
  });

  it.each([
    'L.4有没有反对票',
    'L.8的提案国包括中国吗',
    'L.8获得通过了吗',
    'L.8有没有提案国是非洲国家',
    '哪个草案提案国最多',
    'does L.8 include Zambia?',
  ])('%s is no question of words', (question) => {
    expect(planFor(question).tool).not.toBe('mentioned');
  });
});

describe('how drafts differ in a topic', () => {
  it.each([
    'compare the two drafts on the private sector',
    '比较L.4和L.8对私营部门的说法',
    '兩份草案對私營部門的說法有何異同',
  ])('%s: what names it in each', async (question) => {
    expect(await unitsOf(question)).toEqual(['r1.pp15', 'r2.pp22']);
  });
});
