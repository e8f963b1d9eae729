import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.js';
import type { Hit } from '../../../src/retrieval/hybrid-search.js';
import { openReport } from '../ask-report.js';

const hit = (unit: string, evidence: number): Hit => ({
  unit,
  score: 1,
  signals: { bm25: 0, semantic: 0, gloss: 0, lexical: 0 } as unknown as Hit['signals'],
  evidence,
  absent: [],
});

/** The answer to the last of some questions in one conversation, where the text holds what the hits say. */
async function last(questions: readonly string[], hits: readonly Hit[] = []): Promise<Answer> {
  const rollcall = openReport(hits);
  let answer: Answer | undefined;
  for (const question of questions) answer = await rollcall.ask({ question, session: 'one' });
  if (!answer) throw new Error('no question was given');
  return answer;
}

const labels = ({ citations }: Answer): readonly string[] => citations.map(({ unit }) => unit);

describe('a topic that was found in one draft, asked of another', () => {
  it.each([
    ['恐怖主义', 'L.4里有吗'],
    ['恐怖主義', 'L.4裡有嗎'],
    ['恐怖主义', '那L.4呢？'],
    ['terrorism', 'is it in L.4 too?'],
    ['terrorism', 'does the US text mention it?'],
    ['terrorism', 'what about L.4?'],
    ['terrorism', 'does L.4 say anything about it?'],
  ])('%s // %s: it is said that no passage of it was found', async (topic, next) => {
    const answer = await last([topic, next], [hit('r2.pp12', 0.9)]);
    expect(answer.kind).toBe('not-found');
    expect(answer.text).toMatch(/没有找到|沒有找到|No passage/);
    expect(answer.text).not.toMatch(/153/);
    expect(labels(answer).join()).toContain('r2.pp12');
  });

  it('the passages of that draft alone', async () => {
    const hits = [hit('r1.pp9', 0.9), hit('r2.pp13', 0.8), hit('r2.pp17', 0.7), hit('r2.pp20', 0.2)];
    for (const talk of [
      ['报告怎么说人权', 'L.8呢'],
      ['What does it say on human rights?', 'what about in L.8?'],
      ['人權', 'L.4呢', 'L.8呢'],
    ])
      expect(labels(await last(talk, hits))).toEqual(['A/75/394#r2.pp13', 'A/75/394#r2.pp17']);
  });

  it('a vote or a draft of its own is not looked for in the text', async () => {
    const hits = [hit('r2.pp12', 0.9)];
    expect((await last(['terrorism', 'who voted against L.4?'], hits)).text).toContain('**11 members**');
    expect((await last(['恐怖主义', 'L.4'], hits)).text).toContain('54');
  });
});

describe('the passage that was found', () => {
  const hits = [hit('r2.pp11', 0.9)];

  it.each([
    ['隐藏功能', '原文'],
    ['隱藏功能', '原文呢？'],
    ['隐藏功能', '哪份草案'],
    ['hidden functions', 'exact words please'],
    ['hidden functions', 'full text'],
    ['hidden functions', 'quote it'],
    ['hidden functions', 'where?'],
  ])('%s // %s: its words', async (topic, next) => {
    const answer = await last([topic, next], hits);
    expect(answer.kind).toBe('exact');
    expect(labels(answer)).toEqual(['A/75/394#r2.pp11']);
  });

  it('the vote on that paragraph, or on that draft', async () => {
    const paragraph = await last(['hidden functions', 'how was that paragraph voted?'], hits);
    expect(paragraph.text).toContain('no separate vote on draft resolution II, PP 11');
    const draft = await last(['hidden functions', 'who voted against that draft?'], hits);
    expect(draft.text).toContain('**50 members**');
  });

  it('its dates, and the same of the other body', async () => {
    const answer = await last(['When is the GGE third session?', 'original dates?'], [hit('d2', 0.9)]);
    expect(labels(answer)).toEqual(['A/75/394#d2']);
  });
});

describe('a place that was quoted', () => {
  const place = async (...talk: readonly string[]): Promise<readonly string[]> => labels(await last(talk));

  it('the same paragraph of the other draft', async () => {
    expect(await place('what does PP10 of L.8 say', 'and PP 11?', 'and in L.4?')).toEqual(['A/75/394#r1.pp11']);
    expect(await place('L.8执行部分第1段', '第2段呢', '那L.4的呢')).toContain('A/75/394#r1.op2');
    expect((await last(['L.8 PP20', 'L.4呢'])).text).toContain('报告里没有“A/C.1/75/L.4 PP20”');
  });

  it('another paragraph is one of the same draft, whatever was voted on in the other', async () => {
    expect(await place('OP2 of L.4', 'and OP1')).toContain('A/75/394#r1.op1');
    expect(await place('OP1 of L.4', 'and OP2', 'and OP8', 'and (b) of OP1')).toEqual(['A/75/394#r1.op1.b']);
    expect(await place('L.8序言第10段', '第11段呢')).toEqual(['A/75/394#r2.pp11']);
    expect(await place('第3段', '第4段呢')).toEqual(['A/75/394#p4']);
    expect((await last(['OP5 of L.8', 'and OP6'])).kind).toBe('not-found');
  });

  it.each([
    [['PP5 of L.4', 'next'], 'r1.pp6'],
    [['PP5 of L.4', 'next', 'next'], 'r1.pp7'],
    [['L.4序言第5段', '下一段', '下一段'], 'r1.pp7'],
    [['L.4序言第5段', '上一段'], 'r1.pp4'],
  ])('%j goes on from what was shown', async (talk, unit) => {
    expect(await place(...talk)).toEqual([`A/75/394#${unit}`]);
  });

  it('the result of the vote on it, and who sponsored the draft', async () => {
    expect((await last(['执行部分第1段写了什么', '结果呢'])).text).toContain('92 票赞成');
    const sponsors = await last(['OP3 of L.4', 'who sponsored it?']);
    expect(sponsors.text).toContain('54');
    expect(sponsors.text).not.toContain('27');
    const each = await last(['什么是PP10，OP1又是什么，各自票数']);
    expect(each.text).toContain('108 票赞成');
    expect(each.text).toContain('92 票赞成');
  });
});

describe('the card of a draft', () => {
  it.each([
    [['summary of L.8', 'shorter', 'and L.4?'], '54'],
    [['L.4的摘要', '第二份呢'], '27'],
    [['L.47是什么', '第二份呢'], 'L.60'],
  ])('%j is followed by that of the other', async (talk, said) => {
    const answer = await last(talk);
    expect(answer.text.split('\n').length).toBeGreaterThan(2);
    expect(answer.text).toContain(said);
  });

  it('what tells both apart, and why a decision was taken', async () => {
    const both = await last(['L.4的摘要', '第二份呢', '两者区别？']);
    expect(both.text).toContain('L.4');
    expect(both.text).toContain('L.8/Rev.1');
    expect(labels(await last(['L.47是什么', '为什么']))).toEqual(['A/75/394#d1']);
  });

  it('when the session is held that a decision is about, and not when it was adopted', async () => {
    for (const question of ['L.47什么时候开会', 'L.47的會議什麼時候舉行', 'When will the group of L.47 meet?'])
      expect(labels(await last([question]))).toEqual(['A/75/394#d1']);
    for (const question of ['L.47 why was the session moved', 'L.47的会议为什么改期'])
      expect(labels(await last([question]))).toEqual(['A/75/394#d1']);
    expect(labels(await last(['L.47什么时候提交、谁提交、会议几号开']))).toContain('A/75/394#d1');
    expect((await last(['When was L.47 adopted?'])).text).toContain('without a vote');
  });
});

describe('a vote and its text', () => {
  it.each([
    ['Did India oppose PP10 and what does it say?'],
    ['印度反对PP10吗？内容是什么？'],
    ['印度反對PP10嗎？內容是什麼？'],
  ])('%s tells both', async (question) => {
    const answer = await last([question]);
    expect(answer.facts.length).toBeGreaterThan(0);
    expect(labels(answer)).toContain('A/75/394#r2.pp10');
    expect(labels(answer)).not.toContain('A/75/394#r1.pp10');
  });

  it('what a footnote says of members, each in its turn', async () => {
    const answer = await last(['footnote 2 - what did togo want? and guyana?']);
    expect(answer.text).toMatch(/Togo: preambular paragraph 10/);
    expect(answer.text).toMatch(/Guyana: preambular paragraph 10/);
  });

  it('both drafts spoken of were adopted', async () => {
    expect((await last(['谁提交的L.47', '那L.60呢', '都通过了吗'])).text).toMatch(/L\.47.*L\.60/s);
  });
});
