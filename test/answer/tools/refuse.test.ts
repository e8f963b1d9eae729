import { describe, expect, it } from 'vitest';
import { evidenceGate } from '../../../src/answer/tools/passages.js';
import type { Language } from '../../../src/language/language.js';
import type { Hit } from '../../../src/retrieval/hybrid-search.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const refused = (question: string, language: Language) => answerTo(planFor(question), language);

describe('outside the report', () => {
  it.each<readonly [string, Language, string]>([
    ['中国为什么反对L.4？', 'zh-Hans', '不记录投票理由'],
    ['中國為什麼反對L.4？', 'zh-Hant', '不記錄投票理由'],
    ['Why did China vote against L.4?', 'en', 'does not record the reasons'],
    ['大会后来通过了L.4吗？', 'zh-Hans', '只到第一委员会为止'],
    ['大會後來通過了L.4嗎？', 'zh-Hant', '只到第一委員會為止'],
    ['Did the General Assembly adopt L.4?', 'en', 'ends with the First Committee'],
    ['2019年的投票', 'zh-Hans', '其他年份'],
    ['Who asked for the separate vote on OP1?', 'en', 'does not say who moved'],
    ['Did the US request the separate vote?', 'en', 'does not say who moved'],
    ['Was it the US that requested the separate vote on OP1?', 'en', 'does not say who moved'],
    ['Did Switzerland move the motion?', 'en', 'does not say who moved'],
    ['是美国要求单独表决的吗？', 'zh-Hans', '没有说明是谁提出动议'],
    ['動議是澳大利亞提出的嗎？', 'zh-Hant', '沒有說明是誰提出動議'],
    ['Why did the US request a separate vote on OP1?', 'en', 'does not say who moved'],
    ['L.4是在哪次会议上介绍的？', 'zh-Hans', '没有逐一说明'],
    ['你觉得中国应该投什么票？', 'zh-Hans', '不作评价或预测'],
    ['美国和俄罗斯为何各提一份决议草案', 'zh-Hans', '没有说明这样做的理由'],
    ['A/75/123里各国答复的主要内容', 'zh-Hans', '没有载录它的内容'],
    ['72/512號決定的內容是甚麼', 'zh-Hant', '沒有載錄它的內容'],
    ['Kindly summarise the recommendations contained in A/65/201.', 'en', 'only names that document'],
    ['议程项目102的标题', 'zh-Hans', '只讲它自己的议程项目'],
    ['What is agenda item 97 about?', 'en', 'on its own agenda item alone'],
    ['L.8/Rev.1改了哪些字', 'zh-Hans', '只载有订正后的案文'],
    ['what was in the original L.8 before revision', 'en', 'only the revised text'],
    ['L.8修订前写了什么', 'zh-Hans', '只载有订正后的案文'],
    ['what does the SG report A/75/123 say', 'en', 'only names that document'],
    ['what does document L.74 say', 'en', 'only names that document'],
    ['who asked for the vote on PP10', 'en', 'does not say who moved'],
    ['誰要求對PP10表決', 'zh-Hant', '沒有說明是誰提出動議'],
    ['什么是记录表决', 'zh-Hans', '没有解释它的含义'],
    ['what is a recorded vote?', 'en', 'does not explain what it means'],
    ['谁是秘书长', 'zh-Hans', '没有写明这个人是谁'],
    ['who is the secretary of the committee', 'en', 'does not name this person'],
    ['resolution number in GA for L.4', 'en', 'ends with the First Committee'],
    ['What was the symbol of last year’s First Committee report?', 'en', 'other years'],
    ['10月30日那几位独立专家的姓名', 'zh-Hans', '没有写明这个人是谁'],
    ['names of the independent experts', 'en', 'does not name this person'],
    ['What resolution numbers did the two drafts end up with?', 'en', 'ends with the First Committee'],
    ['reasons Cuba gave when it spoke against the motion', 'en', 'does not record what delegations said'],
    ['美國代表團團長叫什麼名字？', 'zh-Hant', '沒有寫明這個人是誰'],
    ["What's the resolution number of L.4?", 'en', 'ends with the First Committee'],
    ['大会上L.4的表决结果是什么？', 'zh-Hans', '只到第一委员会为止'],
    ['中國在聯大怎麼投L.8的？', 'zh-Hant', '只到第一委員會為止'],
    ['俄罗斯和古巴反对单独表决，给出的理由是什么', 'zh-Hans', '没有记载各国代表的发言内容'],
    ['What arguments did the Cuban representative give when opposing the motion?', 'en', 'does not record what'],
    ['2021年3月那次实质性会议通过最后报告了吗？', 'zh-Hans', '后来的结果没有记载'],
  ])('%s', async (question, language, reason) => {
    const answer = await refused(question, language);
    expect(answer).toMatchObject({ kind: 'not-found', language });
    expect(answer.text).toContain(reason);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it('the reasons of a vote are refused, and the vote is given', async () => {
    const answer = await refused('瑞士在OP1上为什么弃权？', 'zh-Hans');
    expect(answer.text).toMatch(/不记录投票理由。报告只写明：瑞士.*\*\*弃权\*\*/);
    expect(answer.facts).toContainEqual({
      type: 'position',
      vote: 'A/75/394#l8rev1-op1',
      country: 'CHE',
      position: 'abstaining',
    });
  });

  it('what the Assembly did is never said: it is what the Committee recommends', async () => {
    const answer = await refused('大会后来通过了L.4吗？', 'zh-Hans');
    expect(answer.text).toContain('**提出建议**');
    expect(answer.citations.map(({ unit }) => unit)).toEqual(['A/75/394#p17', 'A/75/394#p18']);
    expect(answer.facts).toEqual([]);
  });

  it('how a member voted on the motion that asks for a separate vote is no question of who asked', () => {
    expect(planFor('中国对要求单独表决的动议怎么投？')).toMatchObject({
      queries: [{ country: 'CHN', vote: 'l8rev1-motion' }],
    });
    expect(planFor('How did China vote on the motion requesting a separate vote?')).toMatchObject({
      tool: 'positions',
    });
  });

  it('the motion’s mover is not taken from who spoke', async () => {
    const { text } = await refused('谁要求对OP1单独表决？', 'zh-Hans');
    expect(text).not.toMatch(/俄罗斯|古巴/);
  });
});

describe('passages', () => {
  const hit = (unit: string, evidence: number): Hit => ({
    unit,
    evidence,
    absent: [],
    score: 1,
    signals: { text: 0, glossed: 0, context: 0, vector: 0, question: 0, maxSim: 0 },
  });
  const plan = { tool: 'passages', drafts: [] } as const;

  it('borne out by the text are given best first', async () => {
    const hits = [hit('r2.pp11', evidenceGate + 0.1), hit('r1.pp7', 0.01)];
    const answer = await answerTo(plan, 'zh-Hans', { hits });
    expect(answer).toMatchObject({ kind: 'passages', source: { path: 'passages' } });
    expect(answer.text).toContain('**决议草案二序言部分第11段**');
    expect(answer.citations.map(({ unit }) => unit)).toEqual(['A/75/394#r2.pp11', 'A/75/394#r1.pp7']);
  });

  it('borne out by nothing: a refusal with the three nearest', async () => {
    const hits = ['p1', 'p2', 'p3', 'p4'].map((unit) => hit(unit, evidenceGate - 0.01));
    const answer = await answerTo(plan, 'en', { hits });
    expect(answer).toMatchObject({ kind: 'not-found', source: { path: 'exact' } });
    expect(answer.text).toContain('Nothing in the report answers this');
    expect(answer.citations).toHaveLength(3);
  });

  it('on a topic that the report does not speak of: the refusal names it in the language of the answer', async () => {
    const topic = { hans: ['人工智能'], hant: ['人工智慧', '人工智能'], en: ['artificial intelligence', 'AI'] };
    const text = async (language: Language, as = 'ai') =>
      (
        await answerTo(plan, language, {
          hits: [{ ...hit('r1.pp5', evidenceGate - 0.01), absent: [{ ...topic, as }] }],
        })
      ).text;
    expect(await text('zh-Hans')).toMatch(/^报告没有提到“人工智能”。报告里没有找到/);
    expect(await text('zh-Hant')).toMatch(/^報告沒有提到“人工智慧”。/);
    expect(await text('en', '人工智能')).toMatch(
      /^The report does not mention “artificial intelligence”\. Nothing in the report/,
    );
    // By the name that the question has for it, where the language of the answer has that one.
    expect(await text('en')).toMatch(/^The report does not mention “AI”\./);
    expect(await text('zh-Hant', '人工智能')).toMatch(/^報告沒有提到“人工智能”。/);
  });

  it('exactly at the gate are given, none at all are refused', async () => {
    expect(await answerTo(plan, 'en', { hits: [hit('p1', evidenceGate)] })).toMatchObject({ kind: 'passages' });
    expect(await answerTo(plan, 'en')).toMatchObject({ kind: 'not-found', citations: [] });
  });
});

describe('days and documents that the report does not name', () => {
  it.each<readonly [string, Language, string]>([
    ['2020年10月20日', 'zh-Hans', '报告里没有“2020年10月20日”'],
    ['October 20, 2020', 'en', 'The report has no “October 20, 2020”'],
    ['A/C.1/75/PV.1', 'zh-Hans', '报告里没有“A/C.1/75/PV.1”'],
  ])('%s is said not to be there', async (question, language, words) => {
    const answer = await refused(question, language);
    expect(answer.kind).toBe('not-found');
    expect(answer.text).toContain(words);
  });
});
