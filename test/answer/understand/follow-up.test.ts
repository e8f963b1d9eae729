import { describe, expect, it } from 'vitest';
import { planFor, readAfter, readAlone } from '../plan-for.js';

const against = (vote: string) => ({ kind: 'position', vote, position: 'against' });
const abstaining = (vote: string) => ({ kind: 'position', vote, position: 'abstaining' });

describe('a question that leans on the one before', () => {
  it.each([
    ['那俄罗斯呢？', { country: 'RUS', vote: 'l4' }],
    ['那麼俄羅斯呢？', { country: 'RUS', vote: 'l4' }],
    ['And Russia?', { country: 'RUS', vote: 'l4' }],
    ['What about Russia?', { country: 'RUS', vote: 'l4' }],
    ['全文呢？', { country: 'CHE', vote: 'l8rev1' }],
    ['and on OP1?', { country: 'CHE', vote: 'l8rev1-op1' }],
    ['那PP10呢', { country: 'CHE', vote: 'l8rev1-pp10' }],
    ['How did it vote on PP10?', { country: 'CHE', vote: 'l8rev1-pp10' }],
    ['它在动议上怎么投？', { country: 'CHE', vote: 'l8rev1-motion' }],
  ])('瑞士对L.4投了什么票？ … %s', (next, query) => {
    expect(planFor('瑞士对L.4投了什么票？', next)).toMatchObject({ tool: 'positions', queries: [query] });
  });

  it('another member, then another vote, then the reason', () => {
    const talk = ['瑞士对L.4投了什么票？', '那俄罗斯呢？', '全文呢？'];
    expect(planFor(...talk)).toMatchObject({ tool: 'positions', queries: [{ country: 'RUS', vote: 'l8rev1' }] });
    expect(planFor(...talk, '为什么？')).toMatchObject({
      tool: 'refusal',
      refusal: 'reasons',
      positions: [{ country: 'RUS', vote: 'l8rev1' }],
    });
    expect(planFor(...talk, '谁弃权？')).toMatchObject({ tool: 'voters', sets: [abstaining('l8rev1')] });
  });

  it('a vote is kept while the positions asked for change', () => {
    expect(planFor('哪些国家反对L.4？', '有多少？')).toMatchObject({ tool: 'voters', sets: [against('l4')] });
    expect(planFor('哪些国家反对L.4？', '弃权的呢？')).toMatchObject({ tool: 'voters', sets: [abstaining('l4')] });
    expect(planFor('哪些国家反对L.4？', 'L.8呢？')).toMatchObject({ tool: 'voters', sets: [against('l8rev1')] });
    expect(planFor('L.4的票数？', '通过了吗？')).toMatchObject({
      tool: 'tally',
      votes: ['l4'],
      claim: { passed: true },
    });
    expect(planFor('L.4的票数？', '谁提出的？')).toMatchObject({ tool: 'submission', drafts: ['l4'] });
    expect(planFor('Who opposed PP10?', 'When was it voted on?')).toMatchObject({
      tool: 'tally',
      votes: ['l8rev1-pp10'],
    });
  });

  it('the regional group is kept, or exchanged for another', () => {
    expect(planFor('非洲国家谁反对L.4？', '亚太国家呢？')).toMatchObject({
      tool: 'voters',
      sets: [{ kind: 'and', of: [{ kind: 'group', group: 'asia-pacific' }, against('l4')] }],
    });
  });

  it('第2段呢 after an operative paragraph is the second of the same draft', () => {
    const plan = planFor('决议草案二执行部分第1段', '第2段呢？');
    expect(plan).toMatchObject({ tool: 'place' });
    expect(plan.tool === 'place' && plan.units).toEqual(['r2.op2']);
  });

  it.each([
    [['L.8序言第12段说什么', '第13段呢'], 'r2.pp13'],
    [['L.8序言第9段內容？', '第20段呢？'], 'r2.pp20'],
    [['what is PP9 of L.4?', 'and 10?'], 'r1.pp10'],
    [['what does PP12 of L.8 say?', 'and what about paragraph 13?'], 'r2.pp13'],
  ])('%j: a further number is of the same part', (questions, unit) => {
    expect(planFor(...questions)).toMatchObject({ tool: 'place', units: [unit] });
  });

  it('a number that the part lacks is missing there, and a vote on the report’s own paragraph is kept', () => {
    expect(planFor('L.8序言第21段说什么', '第25段呢')).toMatchObject({
      tool: 'missing-place',
      places: [{ kind: 'preambular', number: 25, draft: 'l8rev1' }],
    });
    expect(planFor('序言第10段的票数', '第6段呢')).toMatchObject({ tool: 'tally', votes: ['l4'] });
  });

  it('上下文 after a place shows what stands around it', () => {
    expect(planFor('第12段', '上下文')).toMatchObject({ tool: 'place', units: ['p12'], around: true });
  });

  it('a member after somebody who is none keeps the vote', () => {
    expect(planFor('梵蒂冈对L.4投了什么票？', '法国呢？')).toMatchObject({
      tool: 'positions',
      queries: [{ country: 'FRA', vote: 'l4' }],
    });
  });
});

describe('a question that stands on its own', () => {
  it.each([
    '瑞士对L.8/Rev.1投了什么票？',
    'Which countries abstained on OP1?',
    '引用第6段',
    'L.47的提案国有哪些？',
    '报告里有哪些表决？',
    '网络空间的人类命运共同体',
    '第25段',
  ])('%s means the same after another question', (question) => {
    const alone = readAlone(question);
    const after = readAfter(['俄罗斯反对L.4吗？', question]);
    expect(after.references).toEqual(alone.references);
    expect(after.members).toEqual(alone.members);
    expect(planFor('俄罗斯反对L.4吗？', question)).toEqual(planFor(question));
  });

  it('a question with nothing before it comes back as it is', () => {
    expect(readAfter(['那俄罗斯呢？'])).toEqual(readAlone('那俄罗斯呢？'));
  });
});

describe('the same question of another vote', () => {
  it.each(['What about L.4?', 'what about the draft resolution I', 'How about L.4?', '那L.4呢', '那L.4呢？'])(
    '%s',
    (next) => {
      expect(planFor('How did Japan vote on L.8?', next)).toMatchObject({
        tool: 'positions',
        queries: [{ country: 'JPN', vote: 'l4' }],
      });
    },
  );

  it('keeps the member for as long as nobody else is named', () => {
    const talk = ['How did India vote on PP10?', 'what about op1?', 'and as a whole?', 'and L.4?'];
    expect(planFor(...talk)).toMatchObject({ tool: 'positions', queries: [{ country: 'IND', vote: 'l4' }] });
  });
});

describe('what somebody meant instead', () => {
  it.each([
    ['How did Germany vote on L.4?', 'I meant Brazil', { country: 'BRA', vote: 'l4' }],
    ['How did Brazil vote on L.4?', 'no I meant Germany', { country: 'DEU', vote: 'l4' }],
    ['How did Brazil vote on L.4?', 'Sorry, I meant L.8', { country: 'BRA', vote: 'l8rev1' }],
    ['德国对L.4投了什么票？', '不是，我是说日本', { country: 'JPN', vote: 'l4' }],
    ['德國對L.4投了什麼票？', '我是說日本', { country: 'JPN', vote: 'l4' }],
    ['德國對L.4投了什麼票？', '我指的是動議', { country: 'DEU', vote: 'l8rev1-motion' }],
  ])('%s … %s', (first, next, query) => {
    expect(planFor(first, next)).toMatchObject({ tool: 'positions', queries: [query] });
  });
});

describe('what somebody means by a question of its own', () => {
  it.each([
    ['I mean who voted against L.4?', { tool: 'voters' }],
    ['I mean how did Brazil vote on L.4?', { tool: 'positions', queries: [{ country: 'BRA', vote: 'l4' }] }],
    ['我是说谁反对L.4？', { tool: 'voters' }],
  ])('is that question: %s', (next, plan) => {
    expect(planFor('Who sponsored L.4?', next)).toMatchObject(plan);
  });
});

describe('the answer to a name that was asked back', () => {
  it.each([
    ['Korea on L.4', 'South', { country: 'KOR', vote: 'l4' }],
    ['Korea on L.4', 'the second one', { country: 'PRK', vote: 'l4' }],
    ['How did Congo vote on OP1?', 'the democratic republic', { country: 'COD', vote: 'l8rev1-op1' }],
    ['刚果对OP1怎么投？', '金', { country: 'COD', vote: 'l8rev1-op1' }],
    ['剛果對OP1怎麼投？', '第一個', { country: 'COG', vote: 'l8rev1-op1' }],
    ['NAM on L.4', 'Namibia', { country: 'NAM', vote: 'l4' }],
  ])('%s … %s', (first, next, query) => {
    expect(planFor(first, next)).toMatchObject({ tool: 'positions', queries: [query] });
  });

  it('may be the bloc', () => {
    expect(planFor('NAM on L.4', 'the Non-Aligned Movement')).toEqual({
      tool: 'bloc',
      query: { blocs: ['nam'], votes: ['l4'] },
    });
  });

  it('is none where it fits both', () => {
    expect(planFor('How did Congo vote on OP1?', 'the republic').tool).not.toBe('positions');
  });
});

describe('after the position of one member', () => {
  it('the reason is refused, and what was asked is no premise', () => {
    for (const talk of [
      ['Did Kenya vote for OP1?', 'Why?'],
      ['肯尼亚赞成OP1吗？', '为什么？'],
      ['肯亞有沒有贊成OP1？', '為什麼？'],
    ])
      expect(planFor(...talk)).toMatchObject({
        tool: 'refusal',
        refusal: 'reasons',
        positions: [{ country: 'KEN', vote: 'l8rev1-op1' }],
      });
  });

  it('a correction is looked for by that member', () => {
    for (const talk of [
      ['How did Guyana vote on OP1?', 'Was that corrected later?'],
      ['圭亚那对OP1怎么投？', '后来更正了吗？'],
      ['蓋亞那對OP1怎麼投？', '事後更正了嗎？'],
    ])
      expect(planFor(...talk)).toMatchObject({ tool: 'corrections', votes: ['l8rev1-op1'], countries: ['GUY'] });
  });

  it('another is compared in the same vote', () => {
    for (const talk of [
      ['How did Chile vote on L.8?', 'same as Argentina?'],
      ['智利对L.8怎么投？', '和阿根廷一样吗？'],
      ['智利對L.8怎麼投？', '跟阿根廷一樣嗎？'],
    ])
      expect(planFor(...talk)).toMatchObject({ tool: 'compare', countries: ['CHL', 'ARG'], votes: ['l8rev1'] });
  });
});
