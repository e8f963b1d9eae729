import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const tally = (vote: string, language: Language) => answerTo({ tool: 'tally', votes: [vote], claim: {} }, language);

/** The answer to a question that says a figure or an outcome of a vote. */
const judged = async (question: string, language: Language = 'zh-Hans') =>
  (await answerTo(planFor(question), language)).text;

describe('the figures of a vote', () => {
  it.each([
    ['l4', 153, 11, 9, '获得通过'],
    ['l8rev1-motion', 57, 31, 63, '动议**获得通过'],
    ['l8rev1-pp10', 108, 49, 11, '该段**得到保留'],
    ['l8rev1-op1', 92, 52, 24, '该段**得到保留'],
    ['l8rev1', 104, 50, 20, '获得通过'],
  ])('%s: %d, %d, %d, its outcome and margin', async (vote, inFavour, against, abstaining, outcome) => {
    const answer = await tally(vote, 'zh-Hans');
    expect(answer.text).toContain(`${inFavour} 票赞成、${against} 票反对、${abstaining} 票弃权`);
    expect(answer.text).toContain(outcome);
    expect(answer.text).toContain(`赞成比反对多 ${inFavour - against} 票`);
    expect(answer.facts).toEqual([
      { type: 'tally', vote: `A/75/394#${vote}`, inFavour, against, abstaining },
      { type: 'count', value: inFavour - against, of: `margin A/75/394#${vote}` },
    ]);
  });

  it('a paragraph is retained and not adopted, a motion carried', async () => {
    expect((await tally('l8rev1-op1', 'en')).text).toContain('the paragraph was **retained**');
    expect((await tally('l8rev1-op1', 'en')).text).not.toContain('adopted');
    expect((await tally('l8rev1-motion', 'en')).text).toContain('the motion was **carried**');
    expect((await tally('l4', 'en')).text).toContain('it was **adopted**');
  });

  it('the year that the report does not print is marked as inferred', async () => {
    expect((await tally('l4', 'zh-Hans')).text).toContain('2020年11月9日（年份系推断）第14次会议');
    expect((await tally('l4', 'zh-Hant')).text).toContain('2020年11月9日（年份系推斷）第14次會議');
    expect((await tally('l4', 'en')).text).toContain('the 14th meeting, on 9 November 2020 (year inferred)');
  });

  it('a vote on a paragraph cites the text that was voted on', async () => {
    expect((await tally('l8rev1-pp10', 'en')).citations.map(({ unit }) => unit)).toEqual([
      'A/75/394#p10.a',
      'A/75/394#r2.pp10',
    ]);
  });

  it('how many are listed is no turnout', async () => {
    const answer = await answerTo({ tool: 'tally', votes: ['l4'], claim: {}, turnout: true }, 'zh-Hans');
    expect(answer.text).toContain('**173 国**列入三份名单，20 国未列入');
    expect(answer.text).not.toMatch(/缺席|投票率/);
    expect(answer.facts).toContainEqual({ type: 'count', value: 173, of: 'listed members A/75/394#l4' });
  });
});

describe('what a question says of a vote', () => {
  it.each([
    'L.4是不是有11个国家反对？',
    '动议是以57票对31票通过的吗？',
    'PP10得到保留了吗？',
    'L.8获得通过了吗？',
    'L.8/Rev.1是以104票对50票、20票弃权通过的吗？',
  ])('%s yes', async (question) => {
    expect(await judged(question)).toMatch(/^是。/);
  });

  it.each([
    'L.8获得了110票赞成，对吧？',
    '是不是有12个国家反对L.4？',
    '动议是以58票对31票通过的吗？',
    'PP10被否决了吗？',
    'L.4没有通过，是吗？',
    'L.4是协商一致通过的吗？',
  ])('%s no, with what the record is', async (question) => {
    const text = await judged(question);
    expect(text).toMatch(/^不是/);
    expect(text).toMatch(/\d+ 票赞成、\d+ 票反对、\d+ 票弃权/);
  });

  it('in English too', async () => {
    expect(await judged('Were there 12 votes against L.4?', 'en')).toMatch(/^No/);
    expect(await judged('Were there 11 votes against L.4?', 'en')).toMatch(/^Yes/);
    expect(await judged('Was L.4 adopted by consensus?', 'en')).toMatch(/^No, a recorded vote was taken/);
  });
});

describe('a draft adopted without a vote', () => {
  const plan = (asksPositions: boolean) => ({ tool: 'without-vote', drafts: ['l47'], asksPositions }) as const;

  it('is said so, and has no figures', async () => {
    const answer = await answerTo(plan(false), 'zh-Hans');
    expect(answer.text).toContain('A/C.1/75/L.47（决定草案一）');
    expect(answer.text).toContain('**未经表决**获得通过');
    expect(answer.facts).toEqual([]);
    expect(answer.citations.map(({ unit }) => unit)).toEqual(['A/75/394#p13']);
    expect((await answerTo(plan(false), 'zh-Hant')).text).toContain('**未經表決**獲得通過');
  });

  it("nobody's position is on record, and none is made up", async () => {
    expect((await answerTo(plan(true), 'zh-Hans')).text).toContain('没有任何国家的投票记录');
    expect((await answerTo(plan(true), 'en')).text).toContain('no position of any member is on record');
  });
});

describe('the vote with the most or the fewest', () => {
  it('abstentions, most: the motion with 63', async () => {
    const answer = await answerTo({ tool: 'extreme-vote', by: 'abstaining', which: 'most' }, 'zh-Hans');
    expect(answer.text).toContain('**63**');
    expect(answer.text).toContain('动议');
    expect(answer.facts).toContainEqual(expect.objectContaining({ type: 'tally', vote: 'A/75/394#l8rev1-motion' }));
  });

  it('margin, widest: L.4 with 142', async () => {
    const answer = await answerTo({ tool: 'extreme-vote', by: 'margin', which: 'most' }, 'en');
    expect(answer.text).toContain('**142**');
    expect(answer.text).toContain('A/C.1/75/L.4');
  });

  it('all that abstained most often are named', async () => {
    const answer = await answerTo({ tool: 'most-often', position: 'abstaining', which: 'most' }, 'en');
    expect(answer.text).toContain('4 of 5 recorded votes');
    expect(answer.text).toContain('**8 members**');
  });
});

describe('a figure, or what came of a vote, as a question has it', () => {
  it.each<readonly [string, Language, RegExp]>([
    ['L.4以154票通过对吗？', 'zh-Hans', /^不是，记录如下：.*153 票赞成/],
    ['L.4以153票通過對嗎？', 'zh-Hant', /^是。/],
    ['Was L.4 adopted with 154 votes?', 'en', /^No; the record is: .*153 in favour/],
    ['L.8是以104比50通过的，有21票弃权吗？', 'zh-Hans', /^不是，/],
    ['Was L.8 adopted 104 to 50, with 20 abstentions?', 'en', /^Yes\./],
    ['L.8/Rev.1是在第几次会议上通过的？', 'zh-Hans', /^A\/C\.1\/75\/L\.8.*第14次会议/],
    ['Was L.8 withdrawn?', 'en', /^No; the record is: .*\*\*adopted\*\*/],
    ['为什么动议被否决？', 'zh-Hans', /^问题的前提与记录不符：.*动议\*\*获得通过\*\*/],
    ['為什麼L.4沒有通過？', 'zh-Hant', /^問題的前提與記錄不符：.*\*\*獲得通過\*\*/],
    ['Why was OP1 rejected?', 'en', /^The premise does not match the record: .*\*\*retained\*\*/],
    ['Why was PP10 deleted?', 'en', /^The premise does not match the record: .*\*\*retained\*\*/],
    ['Why did the committee reject L.4?', 'en', /^The premise does not match the record: .*\*\*adopted\*\*/],
    ['Why did 50 countries reject L.8?', 'en', /^This report does not record the reasons/],
    ['Why was L.4 adopted without a vote?', 'en', /^The premise does not match the record: .*153 in favour/],
    ['Why was L.8 withdrawn?', 'en', /^The premise does not match the record: .*\*\*adopted\*\*.*later revised/s],
    ['Why was L.47 put to a vote?', 'en', /adopted \*\*without a vote\*\*/],
    ['L.47为什么要表决？', 'zh-Hans', /\*\*未经表决\*\*获得通过/],
    ['Why was L.4 adopted?', 'en', /^This report does not record the reasons/],
  ])('%s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });
});
