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

/** The answer to the last of some questions asked one after the other. */
async function said(...asked: readonly string[]): Promise<string> {
  const rollcall = openReport();
  let text = '';
  for (const question of asked) text = (await rollcall.ask({ question, session: 's' })).text;
  return text;
}

describe('whose sponsors are meant', () => {
  it.each([
    ['Are all those who voted against L.4 sponsors of L.8?', /^No\. .*\*\*10\*\* of 11.*Dominica/s],
    ['Are all abstainers on L.4 sponsors of L.8/Rev.1?', /^No\. .*\*\*5\*\* of 9/],
    ['反对L.4的国家都是L.8的提案国吗？', /^不是。.*\*\*10 国\*\*，共 11 国/],
    ['反對L.4的國家都是L.8的提案國嗎？', /^不是。.*\*\*10 國\*\*，共 11 國/],
  ])('the draft after "sponsors of", whatever stands before it: %s', async (question, words) => {
    expect(await said(question)).toMatch(words);
  });

  it.each([
    ['how did the sponsors of L.8 vote on the motion', /^Sponsors of A\/C\.1\/75\/L\.8\/Rev\.1 and .*motion/],
    ["How did L.8's sponsors vote on OP1?", /^Sponsors of A\/C\.1\/75\/L\.8\/Rev\.1 and .*\*\*26 members\*\*/],
    ['L.8的提案国对动议怎么投', /^A\/C\.1\/75\/L\.8\/Rev\.1 的提案国，且在.*动议/],
    ['L.8的提案國對動議怎麼投', /^A\/C\.1\/75\/L\.8\/Rev\.1 的提案國，且在.*動議/],
  ])('the draft beside the word, and not that of the part voted on: %s', async (question, words) => {
    const text = await said(question);
    expect(text).toMatch(words);
    expect(text).not.toContain('L.4');
  });
});

describe('a question that goes on with sponsors', () => {
  it.each<readonly [readonly string[], RegExp]>([
    [['Which sponsors of L.4 voted for L.8?', 'and which abstained?'], /\*\*2 members\*\*: Haiti, Sierra Leone/],
    [['Which sponsors of L.4 voted for L.8?', "aren't listed"], /\*\*2 members\*\*: Malawi, Marshall Islands/],
    [
      ['Which sponsors of L.4 voted for L.8?', 'how many voted against'],
      /sponsors of .*L\.4 and against.*\*\*45 members/i,
    ],
    [
      ['Which sponsors of L.4 voted for L.8?', 'and on OP1?'],
      /\*\*5 members\*\*: Fiji, Lesotho, Madagascar, Sierra Leone/,
    ],
    [['L.4提案国中有谁赞成L.8', '有谁弃权'], /\*\*2 国\*\*：海地、塞拉利昂/],
    [['L.4提案國中有誰贊成L.8', '棄權的呢'], /\*\*2 國\*\*：海地、獅子山/],
    [['L.8后来加入的提案国', '都赞成吗'], /^是。.*\*\*9 国\*\*/],
    [['sponsors of L.8', 'did all vote for it?'], /\*\*26\*\* of 27.*Malawi/s],
    [['Who joined L.8 later?', 'did they all vote for it?'], /^Yes\. .*\*\*9 members\*\*/],
    [['list later sponsors of L.4', 'did any vote for L.8?'], /\*\*4 members\*\*: Fiji, Madagascar, Mexico, Zambia/],
    [['list later sponsors of L.4', 'did any vote for L.8?', 'did any abstain?'], /\*\*none\*\*/],
    [['谁提的L.4', '后来加入的有谁', '里面有没有投了弃权的'], /后来加入.*（0 国）/],
    [['L.8的提案国对L.4怎么投', '弃权的是谁'], /\*\*5 国\*\*：白俄罗斯、柬埔寨/],
    [['两份都是提案国的有谁', '它们怎么投的'], /L\.4.*投赞成票的有 \*\*1 国\*\*：马达加斯加/],
    [['两份都是提案国的有谁', '它们怎么投的', '有没有反对的'], /（0 国）/],
    [['which states sponsored both?', 'how did they vote', 'and on the motion'], /and sponsors of .* the motion/],
  ])('%s: is about the same sponsors', async (asked, words) => {
    expect(await said(...asked)).toMatch(words);
  });

  it.each<readonly [readonly string[], RegExp]>([
    [['sponsors of L.4', 'who voted against L.8?'], /\*\*50 members\*\*/],
    [['L.8的提案国', '有多少国家反对L.4'], /\*\*11 国\*\*/],
    [['L.8的提案國', '哪些國家反對L.4'], /\*\*11 國\*\*/],
  ])('%s: is about all members where it says so or names a vote by itself', async (asked, words) => {
    expect(await said(...asked)).toMatch(words);
  });

  it.each<readonly [readonly string[], RegExp]>([
    [['东盟弃权L.4的', '它们是提案国吗'], /L\.8\/Rev\.1 的提案国有 \*\*3 国\*\*：柬埔寨/],
    [['who opposed L.4', 'are they all sponsors of L.8?'], /^No\. .*\*\*10\*\* of 11/],
    [['誰反對L.4', '它們都是L.8的提案國嗎'], /^不是。.*\*\*10 國\*\*，共 11 國/],
    [['Mexico', 'sponsor?'], /^Mexico in this report:\n.*L\.4.*joined as a sponsor later/],
    [['Mexico', 'sponsor?', 'L.8 vote?'], /^Mexico voted \*\*in favour\*\*/],
    [['朝鲜投了什么', '韩国呢', '哪个是提案国'], /^朝鲜.*最初提案国.*大韩民国.*L\.4/s],
    [['中國投了什麼', '俄羅斯呢', '誰是提案國'], /^中國在本報告中.*俄羅斯在本報告中/s],
    [['中国是L.8的提案国吗', '它赞成了吗'], /^是。中国.*\*\*赞成\*\*/],
  ])('%s: those spoken of', async (asked, words) => {
    expect(await said(...asked)).toMatch(words);
  });
});

describe('drafts for which the report lists no sponsors', () => {
  it.each([
    ['L.60 sponsor?', /^The report lists no sponsors for .*; it says only that Brazil submitted it\.$/],
    ['Is Switzerland a sponsor of L.47?', /^The report lists no sponsors for .*only that Switzerland submitted it/],
    ['巴西是L.60的提案国吗', /^报告没有为 .*列出提案国，只写明由巴西提交。/],
    ['誰是L.47的提案國', /^報告沒有為 .*列出提案國，只寫明由瑞士提交。/],
    ['中国是L.60的提案国吗', /^不是：报告没有为/],
  ])('no more is said than who submitted them: %s', async (question, words) => {
    expect(await said(question)).toMatch(words);
  });
});

describe('how a draft came in, and with whom', () => {
  it.each([
    ['谁的名义提出L.8', /\*\*俄罗斯联邦\*\*.*最初提案国（\*\*18 国\*\*）/s],
    ['美国代表多少国家提交L.4', /^A\/C\.1\/75\/L\.4.*最初提案国（\*\*45 国\*\*）/s],
    ['中國代表團以多少國家的名義提出L.8', /^問題的前提與記錄不符：.*\*\*18 國\*\*/s],
    ['with how many co-sponsors did the US table L.4', /\*\*the United States\*\*.*\(\*\*45 members\*\*\)/s],
    ['on whose behalf was L.8 submitted', /\*\*Russia\*\*.*\(\*\*18 members\*\*\)/s],
    ['中国加入L.8是一开始还是后来', /^中国是 .*的\*\*最初提案国\*\*/],
    ['Did China join L.8 at the start or later?', /^China is a \*\*first sponsor\*\*/],
    ['法國是L.4的最初提案國還是後來加入的', /^不是最初提案國：法國後來\*\*加入\*\*/],
    ['俄罗斯提交了几份草案', /^A\/C\.1\/75\/L\.8\/Rev\.1[^\n]*$/],
    ['最初提案国和后加入提案国各多少（两份草案）', /\*\*45 国\*\*.*\*\*9 国\*\*.*\*\*18 国\*\*.*\*\*9 国\*\*/s],
  ])('%s', async (question, words) => {
    expect(await said(question)).toMatch(words);
  });

  it.each([
    ['美国的L.4和俄罗斯的L.8哪个联署国多', /\*\*54 国\*\*；.*\*\*27 国\*\*/],
    ['L.8的提案国比L.4少几个', /\*\*27 国\*\*；.*\*\*54 国\*\*。相差 \*\*27\*\* 国/],
    ['哪份草案的提案國更多', /\*\*54 國\*\*；.*\*\*27 國\*\*。相差 \*\*27\*\* 國/],
    ['Does L.4 have more sponsors than L.8?', /^Yes\. .*\*\*54\*\*; .*\*\*27\*\*\. The difference is \*\*27\*\*/],
  ])('the numbers of two drafts beside each other: %s', async (question, words) => {
    expect(await said(question)).toMatch(words);
  });

  it.each([
    ['L.4的提案国比L.8多哪些国家', /L\.4 的提案国，但不是 A\/C\.1\/75\/L\.8\/Rev\.1 的提案国有 \*\*51 国\*\*/],
    ['L.4的提案國比L.8少哪些國家', /L\.8\/Rev\.1 的提案國，但不是 A\/C\.1\/75\/L\.4 的提案國有 \*\*24 國\*\*/],
    ['How many drafts did the US sponsor?', /^United States in this report:/],
  ])('no numbers where it is asked which ones: %s', async (question, words) => {
    expect(await said(question)).toMatch(words);
  });
});
