import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { openReport } from '../ask-report.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

describe('the sponsors of a draft', () => {
  it('the first list and who joined later, each counted', async () => {
    const answer = await answerTo({ tool: 'sponsors', drafts: ['l8rev1'], which: 'all' }, 'zh-Hans');
    expect(answer.text).toContain('提案国共 **27 国**');
    expect(answer.text).toContain('最初提案国（**18 国**）：白俄罗斯、布隆迪');
    expect(answer.text).toContain('（**9 国**）：阿尔及利亚、阿塞拜疆');
    expect(answer.facts.filter(({ type }) => type === 'count')).toEqual([
      { type: 'count', value: 27, of: 'sponsors A/75/394#l8rev1' },
      { type: 'count', value: 18, of: 'first sponsors A/75/394#l8rev1' },
      { type: 'count', value: 9, of: 'joined sponsors A/75/394#l8rev1' },
    ]);
    expect(answer.citations.map(({ unit }) => unit)).toEqual(['A/75/394#p7']);
  });

  it('only those who joined where the question asks for them', async () => {
    const answer = await answerTo({ tool: 'sponsors', drafts: ['l4'], which: 'joined' }, 'en');
    expect(answer.text).toContain('(**9 members**): Fiji, France, Madagascar');
    expect(answer.text).not.toContain('Albania');
  });

  it('of a draft for which the report lists none: said so', async () => {
    const { text } = await answerTo({ tool: 'sponsors', drafts: ['l47'], which: 'all' }, 'zh-Hans');
    expect(text).toContain('报告没有为 A/C.1/75/L.47（决定草案一）列出提案国');
  });
});

describe('whether a member is a sponsor', () => {
  const isSponsor = (country: string, which: 'all' | 'first' | 'joined' = 'all', draft = 'l4') =>
    answerTo({ tool: 'is-sponsor', countries: [country], drafts: [draft], which }, 'zh-Hans');

  it.each([
    ['ALB', /^是：阿尔巴尼亚是.*\*\*提案国\*\*/],
    ['USA', /^是：美利坚合众国是.*\*\*提案国\*\*，并由它提交/],
    ['FJI', /^是：斐济后来\*\*加入\*\*/],
    ['CHE', /^不是：瑞士\*\*不在\*\*/],
  ])('%s', async (country, words) => {
    expect((await isSponsor(country)).text).toMatch(words);
  });

  it('a first sponsor did not join later, nor the other way round', async () => {
    expect((await isSponsor('ALB', 'joined')).text).toMatch(/^不是后来加入/);
    expect((await isSponsor('FJI', 'first')).text).toMatch(/^不是最初提案国/);
  });
});

describe('who submitted a draft', () => {
  const submission = (draft: string, language: 'zh-Hans' | 'zh-Hant' | 'en') =>
    answerTo({ tool: 'submission', drafts: [draft] }, language);

  it('with the day, its year marked as inferred', async () => {
    expect((await submission('l4', 'zh-Hans')).text).toContain('由**美利坚合众国**于2020年10月4日（年份系推断）提交');
    expect((await submission('l4', 'zh-Hant')).text).toContain('由**美國**於2020年10月4日（年份系推斷）提交');
    expect((await submission('l60', 'en')).text).toContain(
      'submitted by **Brazil** on 14 October 2020 (year inferred)',
    );
  });

  it('a revised draft was submitted under its first symbol', async () => {
    expect((await submission('l8rev1', 'zh-Hans')).text).toContain('以 A/C.1/75/L.8 提交，后订正');
  });

  it('its title stays in the original Chinese', async () => {
    expect((await submission('l4', 'zh-Hant')).text).toContain('“从国际安全角度促进网络空间国家负责任行为”');
    expect((await submission('l4', 'en')).text).toContain('“从国际安全角度促进网络空间国家负责任行为”');
  });
});

describe('what a member submitted or sponsored', () => {
  it.each([
    ['CHN', 'A/C.1/75/L.8/Rev.1（决议草案二）：最初提案国'],
    ['CHE', 'A/C.1/75/L.47（决定草案一）：提交'],
    ['MDG', 'A/C.1/75/L.4（决议草案一）：随后加入为提案国'],
    ['SRB', '不在本报告任何草案的提案国之列'],
  ])('%s: %s', async (country, words) => {
    expect((await answerTo({ tool: 'sponsored-by', countries: [country] }, 'zh-Hans')).text).toContain(words);
  });
});

describe('what a question says of sponsors', () => {
  it.each<readonly [string, Language, RegExp]>([
    ['L.4有55个提案国吗？', 'zh-Hans', /^不是。.*54 国/],
    ['L.4有54個提案國嗎？', 'zh-Hant', /^是。/],
    ['Did 50 countries sponsor L.4?', 'en', /^No\. .*\*\*54\*\* sponsors/],
    ["Were L.8's original sponsors 20?", 'en', /^No\. .*\*\*18 members/],
    [
      'Who sponsored L.60 besides Brazil?',
      'en',
      /^Besides Brazil, the report names no other sponsor of A\/C\.1\/75\/L\.60/,
    ],
    ['除美国外还有谁是L.4的提案国？', 'zh-Hans', /^除美利坚合众国外，.*\*\*53 国\*\*/],
    ['除中國外還有誰是L.4的提案國？', 'zh-Hant', /^中國\*\*不在\*\*.*\n除中國外，.*\*\*54 國\*\*/],
    ['Why did Brazil sponsor L.8?', 'en', /^The premise does not match the record: Brazil is \*\*not\*\*/],
    ['为什么中国是L.8的提案国？', 'zh-Hans', /^报告没有说明这样做的理由/],
    ['为什么美国提出L.8？', 'zh-Hans', /^问题的前提与记录不符：.*由\*\*俄罗斯联邦\*\*/],
    ['Why did Germany introduce L.4?', 'en', /^The premise does not match the record: .*\*\*the United States\*\*/],
    ['When did China introduce L.8?', 'en', /^The premise does not match the record: .*\*\*Russia\*\* on 5 October/],
    ['中國什麼時候提出L.8的？', 'zh-Hant', /^問題的前提與記錄不符：.*\*\*俄羅斯\*\*/],
    ['When did Russia introduce L.8?', 'en', /^A\/C\.1\/75\/L\.8.*5 October/],
  ])('%s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });

  it.each<readonly [string, Language, RegExp]>([
    ['L.8的提案国都赞成L.8吗？', 'zh-Hans', /^不是。.*\*\*26 国\*\*，共 27 国.*未列入名单（\*\*1 国\*\*）：马拉维/s],
    [
      'Did all sponsors of L.8 vote for L.8?',
      'en',
      /^No\. .*\*\*26\*\* of 27.*not listed \(\*\*1 member\*\*\): Malawi/s,
    ],
    [
      "Did all of L.4's sponsors vote for the motion?",
      'en',
      /^No\. .*\*\*47\*\* of 54.*against \(\*\*1 member\*\*\): Zambia/s,
    ],
    ['L.4的提案國都支持動議嗎？', 'zh-Hant', /^不是。.*\*\*47 國\*\*，共 54 國/],
    ['L.8的提案国有没有人反对L.8？', 'zh-Hans', /^不是。.*0 国/],
    ['Did any sponsor of L.4 vote no on L.4?', 'en', /^No\. .*\*\*none\*\*/],
  ])('whether they all voted so: %s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });
});

describe('members that a question says did not sponsor', () => {
  it.each([
    ["Pakistan didn't sponsor L.8, did it?", /^That is not so: Pakistan \*\*joined later\*\*/],
    ["China didn't sponsor L.4, did it?", /^That is right: China is \*\*not\*\*/],
    ["Iran wasn't an original sponsor of L.8, right?", /^That is right: Iran \*\*joined later\*\*/],
    ['Neither China nor Russia sponsored L.4, right?', /^That is right: China is \*\*not\*\*/],
    ['伊朗没联署L.8吧', /^不是。伊朗伊斯兰共和国后来\*\*加入\*\*/],
    ['新西兰不是L.4提案国吧？', /^不是。新西兰后来\*\*加入\*\*/],
    ['紐西蘭不是L.4提案國吧？', /^不是。紐西蘭後來\*\*加入\*\*/],
    ['中国没联署L.4吧', /^是。中国\*\*不在\*\*/],
    ['新西兰是不是L.4提案国', /^是：新西兰/],
  ])('are told to have or not to have, so that the denial is not confirmed wrongly: %s', async (question, said) => {
    expect((await openReport().ask({ question })).text).toMatch(said);
  });

  it('are no false premise where they did not', async () => {
    const { text } = await openReport().ask({ question: "Why didn't China sponsor L.4?" });
    expect(text).not.toContain('premise');
  });

  it('are a false premise where they did', async () => {
    const { text } = await openReport().ask({ question: "Why didn't Pakistan sponsor L.8?" });
    expect(text).toMatch(/^The premise does not match the record: Pakistan/);
  });
});
