import { describe, expect, it } from 'vitest';
import { openReport } from '../ask-report.js';

const rollcall = openReport();
const textOf = async (question: string): Promise<string> => (await rollcall.ask({ question })).text;

describe('shares of votes', () => {
  it.each([
    ['what share voted in favour of L.8?', /\*\*67\.5%\*\* of the 154 .*\*\*59\.8%\*\* of the 174/],
    ['L.8的赞成比例是多少', /154 国（弃权不计）的 \*\*67\.5%\*\*；.*174 国（弃权计入）的 \*\*59\.8%\*\*/],
    ['L.8的贊成比例是多少', /154 國（棄權不計）的 \*\*67\.5%\*\*/],
    ['what percentage abstained on the motion?', /63 abstaining: \*\*41\.7%\*\* of the 151 that took part/],
    ['ratio of yes to no votes on PP10', /\*\*68\.8%\*\* of the 157.*\*\*31\.2%\*\* of the 157/],
  ])('are of those that voted yes or no, and of all that took part: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });

  it.each([
    ['Did L.4 get a two-thirds majority?', /^Yes\. /],
    ['did more than half of the countries oppose OP1?', /^No\. /],
    ['Did L.8 get a two-thirds majority?', /^It depends .*\*\*at least\*\* two thirds; .*\*\*less than\*\* two thirds/],
    ['L.4有没有超过三分之二', /^有。/],
    ['L.8有沒有超過半數', /^有。/],
    ['动议是否获得过半数支持', /^要看以什么为总数：/],
  ])('are held against the majority that is asked about: %s', async (question, said) => {
    const text = await textOf(question);
    expect(text).toMatch(said);
    expect(text).toMatch(
      /报告没有说明需要何种多数|報告沒有說明需要何種多數|the report does not say which majority was required/,
    );
  });

  it('say nothing of which majority was needed', async () => {
    expect(await textOf('L.8 needed a two-thirds majority, right?')).not.toMatch(/^(?:Yes|No)/);
    expect(await textOf('L.8需要三分之二多数，对吗')).not.toMatch(/^不?是/);
  });

  it('are told of every vote where none is named', async () => {
    for (const question of ['赞成比例是多少', 'was it a two-thirds majority?', '哪些表决达到三分之二多数'])
      expect((await textOf(question)).match(/^- /gm)).toHaveLength(5);
  });

  it('are of all members of the United Nations where that is asked', async () => {
    const text = await textOf('was L.8 adopted by half of all UN member states?');
    expect(text).toMatch(/\*\*53\.9%\*\* of all 193 members/);
  });

  it.each([
    ['L.8赞成票有没有超过100', /^是。/],
    ['L.8赞成票有没有超过150', /^不是/],
    ['L.8的贊成票有沒有超過150', /^不是/],
    ['did L.8 get more than 110 yes votes?', /^No; /],
  ])('are not mistaken for a number of votes: %s', async (question, said) => {
    expect(await textOf(question)).toMatch(said);
  });
});

describe('in a conversation', () => {
  it('a share is of the vote spoken of, and all votes are put in order', async () => {
    await rollcall.ask({ question: '中国对L.4投了什么票？', session: 's' });
    const share = await rollcall.ask({ question: '有没有过半数？', session: 's' });
    expect(share.text).toMatch(/^有。.*L\.4/);
    const ranked = await rollcall.ask({ question: '各次表决按弃权票排序', session: 's' });
    expect(ranked.text.match(/^\d\./gm)).toHaveLength(5);
    const times = await rollcall.ask({ question: '谁弃权三次', session: 's' });
    expect(times.text).toMatch(/\*\*6 国\*\*/);
  });
});
