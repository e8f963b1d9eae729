import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const answer = (question: string, language: Language = 'zh-Hans') => answerTo(planFor(question), language);

describe('a name that may be two members', () => {
  it('is asked back, in the answer’s language', async () => {
    const asked = await answer('刚果对L.4投了什么票？');
    expect(asked).toMatchObject({ kind: 'clarify', facts: [], citations: [] });
    expect(asked.text).toContain('可以指 2 个会员国');
    expect(asked.suggestions).toHaveLength(2);
    expect((await answer('How did Korea vote on L.4?', 'en')).suggestions).toEqual([
      'How did South Korea vote on L.4?',
      'How did North Korea vote on L.4?',
    ]);
  });
});

describe('somebody who is no member', () => {
  it.each([
    ['梵蒂冈对L.4投了什么票？', '观察员'],
    ['巴勒斯坦对L.8投什么票', '观察员'],
    ['苏联对L.4怎么投？', '现在不是联合国会员国'],
    ['瓦坎达对L.4投了什么票？', '不是真实存在的国家'],
    ['科索沃对L.4投了什么票？', '没有“科索沃”'],
  ])('%s: %s', async (question, reason) => {
    const found = await answer(question);
    expect(found).toMatchObject({ kind: 'not-found', facts: [] });
    expect(found.text).toContain(reason);
  });

  it('is said with the reason in the other languages', async () => {
    expect((await answer('How did the Holy See vote on L.4?', 'en')).text).toMatch(
      /Holy See is an observer .* no vote/,
    );
    expect((await answer('蘇聯對L.4怎麼投？', 'zh-Hant')).text).toContain('現在不是聯合國會員國');
  });
});

describe('a name that nobody has', () => {
  it('is not guessed: members of a like name are offered, none is answered for', async () => {
    const plan = { tool: 'unknown-name', name: '斯洛文泥亚', votes: ['l4'] } as const;
    const found = await answerTo(plan, 'zh-Hans', { near: ['SVN', 'SVK'] });
    expect(found).toMatchObject({ kind: 'not-found', facts: [], citations: [] });
    expect(found.text).toContain('没有“斯洛文泥亚”');
    expect(found.suggestions).toEqual(['斯洛文尼亚对L.4投了什么票？', '斯洛伐克对L.4投了什么票？']);
  });

  it('where nothing is like it, other questions are offered', async () => {
    const found = await answerTo({ tool: 'unknown-name', name: 'Blagovia', votes: ['l4'] }, 'en');
    expect(found.text).toContain('“Blagovia” is not in the list of members');
    expect(found.text).not.toContain('Did you mean');
    expect(found.suggestions?.length).toBeGreaterThan(0);
  });
});

describe('a place that the report lacks', () => {
  it('is named, with what the report has instead', async () => {
    const found = await answer('第25段');
    expect(found).toMatchObject({ kind: 'not-found', citations: [] });
    expect(found.text).toContain('报告里没有“第25段”');
    expect(found.text).toContain('报告共 18 段');
    expect(found.text).toContain('决议草案二有序言部分 22 段、执行部分 5 段');
    expect((await answer('L.99的票数')).text).toContain('没有“L.99”');
    expect((await answer('Quote paragraph 25', 'en')).text).toContain('The report has no “paragraph 25”');
  });
});

describe('a place that a draft lacks', () => {
  it.each([
    ['L.4的PP17', 'zh-Hans', 'A/C.1/75/L.4（决议草案一）的序言部分没有第17段，共 16 段。'],
    ['L.8有沒有第23段序言', 'zh-Hant', 'A/C.1/75/L.8/Rev.1（決議草案二）的序言部分沒有第23段，共 22 段。'],
    [
      'PP 17 of L.4',
      'en',
      'A/C.1/75/L.4 (draft resolution I) has no preambular paragraph 17: its preamble has 16 paragraphs.',
    ],
    [
      'L.4 OP1(c)',
      'en',
      'A/C.1/75/L.4 (draft resolution I) has no operative paragraph 1(c): its operative part has 7 paragraphs.',
    ],
    ['footnote 5 of draft II', 'en', 'A/C.1/75/L.8/Rev.1 (draft resolution II) has no footnote 5: it has 2 in all.'],
  ] as const)('%s', async (question, language, text) => {
    expect(await answer(question, language)).toMatchObject({ kind: 'not-found', text });
  });

  it('which no draft is named for is told in the asker’s own words', async () => {
    expect((await answer('PP 30', 'en')).text).toContain('The report has no “PP 30”');
  });
});

describe('a paragraph without a vote of its own', () => {
  it('is said to have none, with the vote on the whole for who was asked about', async () => {
    const found = await answer('中国对L.4的PP3投了什么票？');
    expect(found.kind).toBe('not-found');
    expect(found.text).toContain('没有记载对决议草案一序言部分第3段的单独表决');
    expect(found.text).toContain('整份草案的表决');
    expect(found.facts).toEqual([{ type: 'position', vote: 'A/75/394#l4', country: 'CHN', position: 'against' }]);
    expect(found.citations[0]?.unit).toBe('A/75/394#r1.pp3');
  });
});

describe('a vote that is not named', () => {
  it('is asked back with a question for each of the five', async () => {
    const asked = await answer('谁反对？');
    expect(asked.kind).toBe('clarify');
    expect(asked.text).toContain('5 项记录表决');
    expect(asked.suggestions).toHaveLength(5);
  });
});
