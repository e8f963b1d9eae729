import { describe, expect, it } from 'vitest';
import { openReport } from '../ask-report.js';

const rollcall = openReport();

/** The members of the first set of an answer, in the order of their codes. */
async function membersOf(question: string): Promise<string> {
  const { facts } = await rollcall.ask({ question });
  const set = facts.find((fact) => fact.type === 'countries');
  return set?.type === 'countries' ? [...set.countries].sort().join(' ') : 'no set';
}

async function firstWords(question: string): Promise<string> {
  return (await rollcall.ask({ question })).text.slice(0, 4);
}

const thrice = 'BHS BLZ BRB CHE IND LBY';

describe('who took a position in so many votes', () => {
  it.each([
    ['Which countries abstained on exactly three votes?', thrice],
    ['谁投了三次弃权', thrice],
    ['誰投了三次棄權？', thrice],
    ['哪些国家恰好弃权3次', thrice],
    ['which African states abstained twice or more', 'DJI EGY LBY MLI NGA ZAF'],
    ['which countries opposed once and abstained twice', 'ZAF'],
    ['who voted yes four times but abstained on L.8?', 'SLE'],
    ['在L.8的三次表决中弃权两次的国家', 'BHS BLZ BRB IND LBY'],
    ['Who abstained in two of the three L.8 votes?', 'BHS BLZ BRB IND LBY'],
    ['which NATO members abstained at least once', 'TUR'],
  ])('%s', async (question, members) => {
    expect(await membersOf(question)).toBe(members);
  });

  it.each([
    ['who abstained at least twice', 26],
    ['哪些国家反对过不止一次', 61],
    ['在五次表决中至少反对过两次的国家', 61],
    ['在五次表決中至少反對過兩次的國家', 61],
    ['which countries opposed more than two votes', 47],
    ['which countries voted yes on all but one vote', 66],
    ['哪些国家只有一次没有投赞成票', 66],
  ])('%s', async (question, count) => {
    expect((await membersOf(question)).split(' ')).toHaveLength(count);
  });

  it.each([
    ['did any country abstain four times?', 'Yes.'],
    ['有没有国家弃权五次', '没有。在'],
    ['Did China oppose at least two votes?', 'Yes.'],
    ['美国至少反对过两次吗', '是。美利'],
    ['美國至少反對過四次嗎', '不是。美'],
    ['did India abstain no more than twice?', 'No. '],
  ])('%s: %s', async (question, words) => {
    expect(await firstWords(question)).toBe(words);
  });

  it.each([
    ['哪些国家一次都没有列入名单', 15],
    ['哪些國家一次都沒有列入名單', 15],
    ['which countries were never listed', 15],
    ['who voted exactly like China in all five votes', 10],
    ['which states never abstained', 114],
  ])('over all votes: %s', async (question, count) => {
    expect((await membersOf(question)).split(' ')).toHaveLength(count);
  });
});

describe('what came of a vote with the corrections counted', () => {
  it.each([
    'Did the corrections change the outcome on PP10?',
    '更正改变了表决结果吗',
    '更正改變了表決結果嗎',
    '算上更正，PP10的结果会变吗',
  ])('is given no yes or no: %s', async (question) => {
    const text = (await rollcall.ask({ question })).text;
    expect(text).not.toMatch(/^(?:Yes|No|是|不是)/);
    expect(text).toMatch(/108/);
  });
});
