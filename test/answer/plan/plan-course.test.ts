import { describe, expect, it } from 'vitest';
import { openReport } from '../ask-report.js';
import { planFor } from '../plan-for.js';

const answerTo = async (question: string): Promise<string> => (await openReport().ask({ question })).text;

describe('what happened on a day', () => {
  it.each(['10月5日发生了什么', '10月5日發生了什麼', 'What happened on 5 October?'])(
    '%s: what was submitted',
    (question) => {
      expect(planFor(question)).toEqual({ tool: 'submission', drafts: ['l8rev1'] });
    },
  );

  it.each(['What happened on 9 November?', '11月9日发生了什么'])('%s: the votes, and what had none', (question) => {
    expect(planFor(question)).toMatchObject({
      tool: 'several',
      plans: [
        { tool: 'tally', votes: ['l4', 'l8rev1-motion', 'l8rev1-pp10', 'l8rev1-op1', 'l8rev1'] },
        { tool: 'without-vote', drafts: ['l47', 'l60'] },
      ],
    });
  });

  it.each([
    ['9月18日做了什么', 'p1'],
    ['11月10日发生了什么', 'p3'],
    ['What happened on 15 October?', 'p3'],
  ])('%s: the paragraph %s that names it', (question, unit) => {
    expect(planFor(question)).toMatchObject({ tool: 'place', units: [unit] });
  });

  it('is not told of a day that the report does not name', () => {
    expect(planFor('12月25日发生了什么').tool).toBe('missing-place');
  });
});

describe('what the secretary told the Committee', () => {
  it.each(['秘书通知了什么', '秘書通知了什麼', 'What did the secretary inform the Committee of?'])('%s', (question) => {
    expect(planFor(question)).toMatchObject({ tool: 'place', units: ['p8', 'p12', 'p15'] });
  });

  it('is not who the secretary is', () => {
    expect(planFor("what was the name of the Committee's Secretary who announced the statements").tool).not.toBe(
      'place',
    );
  });
});

describe('which draft was submitted first or last', () => {
  it.each([
    ['哪份草案最早提交', '最早提交的是 **A/C.1/75/L.4（决议草案一）**'],
    ['哪份草案最晚提交', '最晚提交的是 **A/C.1/75/L.60（决定草案二）**'],
    ['哪份草案最晚提交的？', '最晚提交的是 **A/C.1/75/L.60（决定草案二）**'],
    ['哪份草案最早提出，L.8還是L.47', '最早提交的是 **A/C.1/75/L.8/Rev.1（決議草案二）**'],
    ['Which draft was submitted last?', 'Submitted last: **A/C.1/75/L.60 (draft decision II)**'],
    ['Which was submitted first, L.4 or L.8?', 'Submitted first: **A/C.1/75/L.4 (draft resolution I)**'],
  ])('%s', async (question, said) => {
    expect(await answerTo(question)).toContain(said);
  });
});

describe('which vote came first', () => {
  it.each([
    ['L.8/Rev.1比L.4先表决吗', '报告没有另外写明'],
    ['L.8/Rev.1比L.4先表決嗎', '報告沒有另外寫明'],
    ['Which came first, the vote on L.4 or the vote on L.8?', 'the report does not say in so many words'],
  ])('%s: the report only tells of them in an order', async (question, said) => {
    expect(await answerTo(question)).toContain(said);
  });

  it('is told of the parts of one draft by their paragraphs', async () => {
    const text = await answerTo('Was PP10 voted on before OP1?');
    expect(text.indexOf('para. 10 (a)')).toBeLessThan(text.indexOf('para. 10 (b)'));
    expect(text).not.toContain('does not say');
  });

  it('is not who voted first', () => {
    expect(planFor('谁最先投票').tool).not.toBe('vote-order');
  });
});

describe('a paragraph of the report that a question names with its draft', () => {
  it.each([
    ['L.8的第10(c)段表决', 'l8rev1'],
    ['L.8的第10(a)段表決', 'l8rev1-pp10'],
    ['the vote in paragraph 10(b) of L.8', 'l8rev1-op1'],
  ])('%s', (question, vote) => {
    expect(planFor(question)).toMatchObject({ tool: 'tally', votes: [vote] });
  });
});
