import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/detect-language.js';
import type { Language } from '../../../src/language/language.js';
import { openReport } from '../ask-report.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

describe('all votes at a glance', () => {
  it('five recorded votes and two decisions without a vote', async () => {
    const answer = await answerTo({ tool: 'overview' }, 'zh-Hant');
    expect(answer.text).toContain('記錄表決 **5 項**，未經表決通過的草案 **2 份**');
    expect(answer.text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(7);
    expect(answer.facts).toHaveLength(7);
    expect(answer.citations.map(({ label }) => label)).toEqual([
      '第6段',
      '第9段',
      '第10(a)段',
      '第10(b)段',
      '第10(c)段',
      '第13段',
      '第16段',
    ]);
  });
});

describe('a draft', () => {
  it('its way through the Committee: title, submitter, sponsors, text, votes', async () => {
    const { text } = await answerTo({ tool: 'draft', drafts: ['l8rev1'] }, 'zh-Hans');
    for (const part of [
      'A/C.1/75/L.8/Rev.1（决议草案二）',
      '俄罗斯联邦，2020年10月5日（年份系推断）',
      '提案国：27 国',
      '序言部分 22 段，执行部分 5 段',
      '108 票赞成、49 票反对、11 票弃权',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('a decision has no sponsors and no vote', async () => {
    const answer = await answerTo({ tool: 'draft', drafts: ['l60'] }, 'en');
    expect(answer.text).toContain('adopted **without a vote**');
    expect(answer.text).not.toContain('Sponsors');
    expect(answer.facts.filter(({ type }) => type === 'tally')).toEqual([]);
    expect(answer.citations.map(({ unit }) => unit)).toContain('A/75/394#d2');
  });
});

describe('the report', () => {
  it('is named with the address of the official document', async () => {
    const { text } = await answerTo({ tool: 'report' }, 'en');
    expect(text).toContain('report of the First Committee, A/75/394, in 18 paragraphs');
    expect(text).toContain('(https://undocs.org/zh/A/75/394)');
    expect(text).toContain('**4 drafts**');
  });
});

describe('corrections made afterwards', () => {
  const corrections = (countries: readonly string[], language: 'zh-Hans' | 'zh-Hant' | 'en') =>
    answerTo({ tool: 'corrections', votes: [], countries, figures: false }, language);

  it('are beside the record, which they do not alter', async () => {
    const answer = await corrections([], 'zh-Hans');
    expect(answer.text).toContain('记录为**反对**，事后通知秘书处本意是**弃权**（第10段脚注2）');
    expect(answer.text).toContain('更正不改变记录');
    expect(answer.facts).toEqual([
      {
        type: 'position',
        vote: 'A/75/394#l8rev1-pp10',
        country: 'TGO',
        position: 'against',
        intended: 'abstaining',
      },
      {
        type: 'position',
        vote: 'A/75/394#l8rev1-pp10',
        country: 'GUY',
        position: 'abstaining',
        intended: 'in-favour',
      },
    ]);
    expect(answer.citations[0]?.unit).toBe('A/75/394#p10.fn2');
  });

  it('in the other languages, and of a member that made none', async () => {
    expect((await corrections(['GUY'], 'zh-Hant')).text).toContain('蓋亞那');
    expect((await corrections(['GUY'], 'en')).text).toContain(
      'recorded **abstaining**, later informed the Secretariat that it had meant **in favour**',
    );
    expect((await corrections(['FRA'], 'en')).text).toBe('The report records no later correction by France.');
  });

  it.each<readonly [string, Language, RegExp]>([
    ['有人更正对L.4的投票吗？', 'zh-Hans', /^不是。报告没有记载有谁事后更正对 A\/C\.1\/75\/L\.4.*序言部分第10段/s],
    ['有人更正對L.4的投票嗎？', 'zh-Hant', /^不是。報告沒有記載有誰事後更正對 A\/C\.1\/75\/L\.4.*序言部分第10段/s],
    [
      'Did anyone correct their vote on L.4?',
      'en',
      /^No\. The report records no later correction of the vote on A.*Togo.*Guyana/s,
    ],
    ['Did anyone correct their vote on L.8?', 'en', /^Yes\.\n- Togo: preambular paragraph 10/],
    ['加纳更正了投票吗？', 'zh-Hans', /^不是。报告没有记载加纳事后更正投票.*多哥.*圭亚那/s],
    ['Did Ghana correct its vote?', 'en', /^No\. The report records no later correction by Ghana\..*Togo.*Guyana/s],
    ['更正的是多哥和加纳吗？', 'zh-Hans', /^不是。.*加纳.*多哥.*圭亚那/s],
    ['更正的是多哥嗎？', 'zh-Hant', /^不是。.*蓋亞那/s],
    ['更正的是多哥和圭亚那吗？', 'zh-Hans', /^是。/],
    ['Did only Togo correct its vote?', 'en', /^No\..*Guyana/s],
    ['有三个国家更正了投票吗？', 'zh-Hans', /^不是。.*多哥.*圭亚那/s],
    ['Did 3 countries correct their vote?', 'en', /^No\..*Togo.*Guyana/s],
    ['Did two countries correct their vote?', 'en', /^Yes\./],
    ['圭亚那本意是反对吗？', 'zh-Hans', /^不是。.*本意是\*\*赞成\*\*/s],
    ['圭亞那本意是贊成嗎？', 'zh-Hant', /^是。.*本意是\*\*贊成\*\*/s],
    ['Did Guyana mean to vote in favour?', 'en', /^Yes\..*meant \*\*in favour\*\*/s],
    ['Did Guyana change its vote to against?', 'en', /^No\..*recorded \*\*abstaining\*\*.*meant \*\*in favour\*\*/s],
    ['Did nobody correct their vote?', 'en', /^- Togo/],
    ['多哥没有更正投票，对吗？', 'zh-Hans', /^- 多哥/],
    ['多哥是不是把反对改成了弃权？', 'zh-Hans', /^是。/],
    ['多哥是从赞成更正为反对吗？', 'zh-Hans', /^不是。.*\*\*反对\*\*.*\*\*弃权\*\*/s],
    ['Did Togo correct from in favour to against?', 'en', /^No\..*\*\*against\*\*.*\*\*abstaining\*\*/s],
  ])('what a question says of them is borne out or not: %s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });

  it.each<readonly [string, Language, RegExp]>([
    ['除了多哥还有谁更正', 'zh-Hans', /^除多哥外，更正投票的还有：\n- 圭亚那[^多]*$/],
    ['除了圭亞那，還有誰更正', 'zh-Hant', /^除蓋亞那外，更正投票的還有：\n- 多哥/],
    ['Besides Guyana, who corrected?', 'en', /^Besides Guyana, these corrected their votes:\n- Togo/],
    ['Did any country other than Togo correct its vote?', 'en', /^Yes\. Besides Togo, .*\n- Guyana/],
    ['Apart from Togo, did anyone correct its vote?', 'en', /^Yes\. Besides Togo, .*\n- Guyana/],
    ['除了多哥和圭亚那还有谁更正', 'zh-Hans', /^除多哥和圭亚那外，报告没有记载其他国家事后更正投票。$/],
    [
      '除了中国还有谁更正',
      'zh-Hans',
      /^报告没有记载中国事后更正投票。\n除中国外，更正投票的还有：\n- 多哥.*\n- 圭亚那/,
    ],
  ])('who else there is beside members named: %s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });

  it.each<readonly [string, Language, RegExp]>([
    ["Did Togo's correction change its vote to abstain?", 'en', /^No\. Corrections do not alter the record.*\n- Togo/],
    ['更正后有变化吗', 'zh-Hans', /^(?:不是|没有)。更正不改变记录.*\n- 多哥.*\n- 圭亚那/],
    ['更正後有變化嗎', 'zh-Hant', /^(?:不是|沒有)。更正不改變記錄/],
    ['多哥本来想投什么', 'zh-Hans', /^- 多哥：.*\n更正不改变记录/],
    ['多哥更正后投了什么', 'zh-Hans', /^- 多哥：.*\n更正不改变记录/],
    ['哪些国家事后更正了投票意向', 'zh-Hans', /^- 多哥：.*\n- 圭亚那/],
    ['Any corrections on L.4?', 'en', /^No\. The report records no later correction of the vote on A.*Togo/s],
    ['Any corrections on PP10?', 'en', /^Yes\.\n- Togo/],
  ])('the record stands as it is: %s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });

  it('the order of two votes is no question of corrections', () => {
    expect(planFor('Was the vote on the motion before or after the vote on L.8 as a whole?').tool).not.toBe(
      'corrections',
    );
  });

  it.each<readonly [string, Language, RegExp]>([
    ['谁在序言第十段弃权', 'zh-Hans', /\*\*11 国\*\*.*注：多哥记录为反对，事后通知秘书处本意是弃权.*注：圭亚那/s],
    ['Who voted in favour of PP10?', 'en', /\*\*108 members\*\*.*Note: Guyana is recorded abstaining/s],
    ['Which African states abstained on PP10?', 'en', /\*\*1 member\*\*: Mali\..*Note: Togo is recorded against/s],
  ])('a member that meant to be on a list is noted beside it: %s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });

  it('a list of members of another group has no note of it', async () => {
    expect((await answerTo(planFor('Which EU members abstained on PP10?'), 'en')).text).not.toContain('Togo');
    expect((await answerTo(planFor('拉美国家谁在PP10弃权'), 'zh-Hans')).text).not.toContain('多哥');
  });

  it.each<readonly [string, Language, string, string]>([
    ['如果算上更正，PP10有多少票赞成？', 'zh-Hans', '不另行计算', '108 票赞成'],
    ['如果算上更正，PP10有多少票贊成？', 'zh-Hant', '不另行計算', '108 票贊成'],
    [
      "If Togo and Guyana's corrections counted, how many in favour on preambular para 10?",
      'en',
      'not worked out',
      '108 in favour',
    ],
  ])('the figures with them are not worked out: %s', async (question, language, words, figure) => {
    const { text } = await openReport().ask({ question });
    expect(text).toContain(words);
    expect(text).toContain(figure);
    expect(detectLanguage(text, language)).toBe(language);
  });
});

describe('who spoke on the motion', () => {
  it('and which way', async () => {
    const answer = await answerTo(planFor('谁就动议发言？'), 'zh-Hans');
    expect(answer.text).toMatch(/俄罗斯联邦.古巴\*\*代表发言反对/);
    expect(answer.facts).toContainEqual({
      type: 'countries',
      countries: ['RUS', 'CUB'],
      of: 'speakers against A/75/394#l8rev1-motion',
    });
  });

  it.each<readonly [string, Language, RegExp]>([
    ['只有俄罗斯发言反对动议吗？', 'zh-Hans', /^不是。\*\*俄罗斯联邦和古巴/],
    ['只有俄羅斯和古巴發言反對動議嗎？', 'zh-Hant', /^是。/],
    ['Did only Russia speak against the motion?', 'en', /^No\. The representatives of \*\*Russia and Cuba/],
    ['Was Cuba the only one to speak against the motion?', 'en', /^No\. The representatives/],
    ['Who else besides Russia spoke against the motion?', 'en', /^The representatives of \*\*Russia and Cuba/],
    ['Did Cuba and China speak against the motion?', 'en', /^No\. The report names Cuba but not China\. /],
    ['古巴和中国都发言反对动议吗？', 'zh-Hans', /^不是。其中有古巴，没有中国。/],
    ['Why did China speak against the motion?', 'en', /^The premise does not match the record: .*Russia and Cuba/],
    ['中国为什么发言反对动议？', 'zh-Hans', /^问题的前提与记录不符：.*俄罗斯联邦和古巴/],
    ['Why did the US speak in favour of the motion?', 'en', /^The premise does not match the record: .*nobody/],
  ])('and whether it was they whom a question names: %s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });
});

describe('a member’s row over all votes', () => {
  const record = (country: string, language: 'zh-Hans' | 'en') =>
    answerTo({ tool: 'member-record', countries: [country] }, language);

  it('each vote, counted by position', async () => {
    const { text, facts } = await record('CHE', 'en');
    expect(text).toContain('Switzerland in the 5 recorded votes: in favour 2, abstaining 3.');
    expect(facts.filter(({ type }) => type === 'position')).toHaveLength(5);
  });

  it('not listed is not absent', async () => {
    const { text } = await record('SRB', 'zh-Hans');
    expect(text).toContain('未列入名单 5 次');
    expect(text).toContain('未列入名单不等于弃权或缺席');
  });

  it('a correction stands beside its vote', async () => {
    expect((await record('TGO', 'zh-Hans')).text).toContain('**反对**（事后通知秘书处：本意是弃权）');
  });
});

describe('who votes most like a member', () => {
  it('by number of equal votes, n printed, ties all named, thin records apart', async () => {
    const answer = await answerTo({ tool: 'alike', country: 'CHN', which: 'most' }, 'zh-Hans');
    expect(answer.text).toContain('**10 国**（5 项中 5 项相同）');
    expect(answer.text).toContain('不足 3 项，不参加排名');
    const turkiye = await answerTo({ tool: 'alike', country: 'TUR', which: 'most' }, 'en');
    expect(turkiye.text).toMatch(/^Voting most like Türkiye: \*\*1 member\*\* .*5 of 5 votes.*: Chile\./);
  });

  it('every set of members that the text names is a fact', async () => {
    const answer = await answerTo({ tool: 'alike', country: 'TGO', which: 'most' }, 'en');
    const sets = answer.facts.filter((fact) => fact.type === 'countries');
    expect(sets.map(({ countries }) => countries)).toContainEqual(expect.arrayContaining(['CMR', 'HND', 'HTI']));
  });

  it('a member that is listed nowhere can’t be compared', async () => {
    const answer = await answerTo({ tool: 'alike', country: 'SRB', which: 'most' }, 'zh-Hans');
    expect(answer.text).toContain('无法比较');
    expect(answer.facts).toEqual([]);
  });
});
