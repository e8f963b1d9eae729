import { describe, expect, it } from 'vitest';
import { setContext } from '../../../src/answer/set-context.js';
import { evaluateSet } from '../../../src/votes/evaluate-set.js';
import { ledger } from '../../helpers/true-report.js';
import { openReport } from '../ask-report.js';
import { planFor } from '../plan-for.js';

/** How many are in each set that a question asks for; none for a question that asks for no sets. */
const countsFor = (...questions: readonly string[]): readonly number[] => {
  const plan = planFor(...questions);
  return plan.tool === 'voters' ? plan.sets.map((set) => evaluateSet(ledger, set, setContext)?.length ?? -1) : [];
};

/** The answer to the last of some questions in one conversation. */
const lastAnswer = async (...questions: readonly string[]): Promise<string> => {
  const rollcall = openReport();
  let text = '';
  for (const question of questions) text = (await rollcall.ask({ question, session: 'one' })).text;
  return text;
};

describe('a group that a question takes out', () => {
  it.each([
    ['非洲以外弃权L.4的', 6],
    ['非洲國家以外，誰棄權L.4', 6],
    ['which countries outside Africa abstained on L.4', 6],
    ['Africa aside, who opposed L.4?', 9],
    ['非洲以外的L.8提案国', 20],
    ['Latin American states aside, who abstained on L.8', 12],
    ['反对L.8的国家中不属于北约和欧盟的', 14],
    ['北约和欧盟以外反对L.8的国家', 14],
    ['non-NATO non-EU countries that voted against L.8', 14],
    ['非北约国家谁反对L.8', 20],
    ['除北約外誰反對L.8', 20],
  ])('is not in the answer: %s, %d', (question, count) => {
    expect(countsFor(question)).toEqual([count]);
  });

  it.each([
    ['NATO members outside the EU', 9],
    ['欧盟以外的北约国家', 9],
    ['EU members not in NATO', 6],
    ['既是欧盟又是北约', 21],
    ['既是歐盟又是北約', 21],
    ['which EU members are also NATO members', 21],
  ])('is told from another without a vote: %s, %d', (question, count) => {
    expect(countsFor(question)).toEqual([count]);
  });

  it('stays out in a question that leans on it', () => {
    expect(countsFor('非洲以外弃权L.4的', 'L.8呢')).toEqual([15]);
    expect(countsFor('which countries outside Africa abstained on L.4', 'and L.8?')).toEqual([15]);
  });

  it('is not taken out where it is only asked whether they are such', () => {
    expect(planFor('是不是非洲国家都赞成L.8')).toMatchObject({
      tool: 'quantified',
      among: { kind: 'group', group: 'african' },
    });
  });

  it.each(['African and Asian countries that opposed L.4', '哪些非洲和亚洲国家反对L.4', '哪些非洲和亞洲國家反對L.4'])(
    'stands beside another: %s',
    (question) => {
      expect(countsFor(question)).toEqual([2, 4]);
    },
  );

  it.each([
    'Apart from Switzerland which European countries abstained on L.8',
    '欧洲以外反对L.8的国家',
    '歐洲以外反對L.8的國家',
    'who opposed L.4 outside Europe',
  ])('has no list where it is a part of the world: %s', (question) => {
    expect(planFor(question)).toMatchObject({ tool: 'refusal', refusal: 'unknown-group' });
  });
});

describe('members that a question takes out', () => {
  it('are not in the set', () => {
    expect(countsFor('谁在L.4弃权，不包括埃及在内')).toEqual([8]);
    expect(countsFor('誰在L.4棄權，不包括埃及在內')).toEqual([8]);
    expect(countsFor('who abstained on L.4, excluding Egypt')).toEqual([8]);
  });

  it.each(['Who other than the US submitted a draft?', '除了美国还有谁提交了草案', '除了美國還有誰提交了草案'])(
    'did not submit the others: %s',
    (question) => {
      expect(planFor(question)).toEqual({ tool: 'submission', drafts: ['l8rev1', 'l47', 'l60'] });
    },
  );
});

describe('sponsors that a question takes out', () => {
  it.each([
    ['excluding sponsors, who voted for L.8', 78],
    ['除提案国外，谁赞成L.8', 78],
    ['除提案國外，誰贊成L.8', 78],
    ['who besides the sponsors voted for L.4', 101],
    ['非洲国家里除提案国外谁赞成L.8', 32],
    ['两份草案都赞成但不是任何一份的提案国', 69],
    ['兩份草案都贊成但不是任何一份的提案國', 69],
    ['which countries voted for both drafts but sponsored neither', 69],
  ])('are not in the answer: %s, %d', (question, count) => {
    expect(countsFor(question)).toEqual([count]);
  });
});

describe('what a question takes out of the answer before', () => {
  it.each([
    [['帮我列出全文弃权的', '去掉拉美的'], '**12 国**'],
    [['幫我列出全文棄權的', '去掉拉美的', '還剩幾個'], '**12 國**'],
    [['帮我列出全文弃权的', '去掉拉美的', '还剩几个'], '**12 国**'],
    [['who abstained on OP1', 'minus those who abstained on the whole'], '**10 members**'],
    [['who abstained on OP1', 'minus those who abstained on the whole', 'how many are left'], '**10 members**'],
    [['谁反对L.8', '除去欧盟国家', '再去掉日本'], '**22 国**'],
    [['Who voted against L.4?', 'excluding the sponsors of L.8'], '**1 member**: Dominica'],
    [['谁赞成L.8', '去掉提案国'], '**78 国**'],
  ])('%j: %s', async (questions, said) => {
    expect(await lastAnswer(...questions)).toContain(said);
  });
});
