import { describe, expect, it } from 'vitest';
import { openReport } from '../ask-report.js';

const rollcall = openReport();
const textOf = async (question: string): Promise<string> => (await rollcall.ask({ question })).text;
const figuresOf = async (question: string): Promise<readonly string[]> =>
  ((await textOf(question)).match(/^\d\..*?[:：] ?\*\*(\d+)\*\*/gm) ?? []).map(
    (row) => /\*\*(\d+)/.exec(row)?.[1] ?? '',
  );

describe('the recorded votes in order', () => {
  it.each([
    ['五项表决中弃权票总数', '合计 **127**，平均每项 25.4'],
    ['五項表決平均棄權票', '合計 **127**，平均每項 25.4'],
    ['average abstentions per vote', 'In total **127**, on average 25.4'],
  ])('%s: what they have together, and on average', async (question, words) => {
    expect(await textOf(question)).toContain(words);
  });

  it.each([
    ['rank the votes by abstentions', '63 24 20 11 9'],
    ['把五次表决按弃权票从多到少排列', '63 24 20 11 9'],
    ['把五次表決按棄權票從多到少排列', '63 24 20 11 9'],
    ['rank votes by number of no votes', '52 50 49 31 11'],
    ['按赞成票排序', '153 108 104 92 57'],
    ['which vote had the second most abstentions?', '63 24 20 11 9'],
    ['sort the votes by number of no votes in ascending order', '11 31 49 50 52'],
    ['按反对票从少到多排列各次表决', '11 31 49 50 52'],
    ['哪几次表决赞成票超过100', '153 108 104 92 57'],
    ['in which votes were there more than 100 yes votes', '153 108 104 92 57'],
    ['was any vote decided by fewer than 30 votes?', '142 59 54 40 26'],
    ['五次表决一共投了多少张弃权票', '63 24 20 11 9'],
  ])('%s', async (question, figures) => {
    expect((await figuresOf(question)).join(' ')).toBe(figures);
  });

  it.each([
    ['which vote was the closest', /motion .*57 in favour, 31 against[\s\S]*By share .*operative paragraph 1.*63\.9%/],
    ['票数最接近的是哪一次', /57 票赞成、31 票反对[\s\S]*若按所占比例.*执行部分第1段.*63\.9%/],
    ['哪一次表决分歧最大', /57 票赞成、31 票反对/],
    ['which vote was the most lopsided', /L\.4 .*153 in favour/],
    ['哪次表決票數最懸殊', /L\.4（.*153 票贊成/],
    ['which vote was the least contested', /L\.4 .*153 in favour/],
    ['which vote passed most narrowly', /motion .*57 in favour/],
    ['L.8的三次表决里哪次反对票最多', /^3 项.*\*\*52\*\*/],
    ['of the L.8 votes which had the fewest abstentions', /^Of the 3 .*\*\*11\*\*/],
    ['赞成票和反对票相差最小的表决是哪个', /差距最小.*\*\*26\*\*/],
    ['which vote had the highest turnout', /members in the three lists.*\*\*174\*\*/],
    ['哪次表决参加的国家最少', /三份名单的国家数最小.*\*\*151\*\*/],
    ['哪一次表决未列入名单的国家最多', /三份名单的国家数最小.*\*\*151\*\*/],
  ])('with the closest and the widest by votes, and by share where that is another: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });

  it('are not taken for a list of members', async () => {
    expect(await textOf('who voted no most often')).toMatch(
      /^Against most often \(3 of 5 recorded votes\) — \*\*47 members\*\*/,
    );
    expect(await textOf('谁反对次数最多')).toMatch(/\*\*47 国\*\*/);
  });

  it.each([
    ['which votes had more abstentions than no votes', /^\*\*5\*\* recorded votes/],
    ['哪些表决中弃权票多于反对票', /^记录表决 \*\*5 项\*\*/],
    ['Which draft got more support, L.4 or L.8?', /The difference is \*\*49\*\*/],
    ['did abstentions outnumber no votes on the motion?', /^Yes\. .*\*\*32\*\*/],
  ])('are told with all their figures where two of them are held against each other: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });
});
