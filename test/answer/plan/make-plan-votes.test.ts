import { describe, expect, it } from 'vitest';
import { setContext } from '../../../src/answer/set-context.js';
import { evaluateSet } from '../../../src/votes/evaluate-set.js';
import type { Iso3, Position } from '../../../src/votes/ledger.js';
import { ledger } from '../../helpers/true-report.js';
import { planFor } from '../plan-for.js';

const allVotes = ['l4', 'l8rev1-motion', 'l8rev1-pp10', 'l8rev1-op1', 'l8rev1'];
const set = (vote: string, position: Position) => ({ kind: 'position', vote, position });
const and = (...of: readonly object[]) => ({ kind: 'and', of });
const except = (base: object, minus: object) => ({ kind: 'except', base, minus });
const group = (name: string) => ({ kind: 'group', group: name });
const sponsors = (draft: string, which = 'all') => ({ kind: 'sponsors', draft, which });

/** A question about one member in one vote or several: its code and the votes, in order. */
const positions = (country: string, ...votes: readonly string[]) => ({
  tool: 'positions',
  queries: votes.map((vote) => ({ country, vote })),
});
const voters = (...sets: readonly object[]) => ({ tool: 'voters', sets });

/** Who is in each set that a question asks for; none for a question that asks for no sets. */
const membersFor = (question: string): readonly (readonly Iso3[])[] => {
  const plan = planFor(question);
  return plan.tool === 'voters' ? plan.sets.map((each) => evaluateSet(ledger, each, setContext) ?? []) : [];
};
const sizesFor = (question: string): readonly number[] => membersFor(question).map((members) => members.length);

describe('where a member stands', () => {
  it.each<readonly [string, object]>([
    ['瑞士对L.4投了什么票', positions('CHE', 'l4')],
    ['俄羅斯對L.8怎麼投？', positions('RUS', 'l8rev1')],
    ['How did Switzerland vote on L.4?', positions('CHE', 'l4')],
    ["What was Brazil's position on PP10?", positions('BRA', 'l8rev1-pp10')],
    ['L.4 CHE', positions('CHE', 'l4')],
    ['CHN L.8 PP10', positions('CHN', 'l8rev1-pp10')],
    ['多哥在动议上怎么投的', positions('TGO', 'l8rev1-motion')],
    ['塞爾維亞在L.8/Rev.1全文表決中怎麼投？', positions('SRB', 'l8rev1')],
    ['韩国对决议草案一投了什么票？', positions('KOR', 'l4')],
    ['中国对俄罗斯的草案投了什么票', positions('CHN', 'l8rev1')],
    ['印度对PP10和OP1怎么投', positions('IND', 'l8rev1-pp10', 'l8rev1-op1')],
    ['Which way did CHE go on the three L.8 votes?', positions('CHE', 'l8rev1-pp10', 'l8rev1-op1', 'l8rev1')],
    ["What was Moscow's position on L.4?", positions('RUS', 'l4')],
    ['平壤对L.8投了什么？', positions('PRK', 'l8rev1')],
    ['華盛頓在動議上怎麼投', positions('USA', 'l8rev1-motion')],
    ['Mexico City on L.4', positions('MEX', 'l4')],
    ['Panama on OP1', positions('PAN', 'l8rev1-op1')],
    ['瑞士在L.8的四次表决中怎么投？', positions('CHE', 'l8rev1-motion', 'l8rev1-pp10', 'l8rev1-op1', 'l8rev1')],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });

  it.each<readonly [string, object]>([
    ['How did Switzerland vote on its own draft?', { tool: 'without-vote', drafts: ['l47'] }],
    ['巴西对自己的草案怎么投？', { tool: 'without-vote', drafts: ['l60'] }],
    ['How did Switzerland vote on the draft it submitted?', { tool: 'without-vote', drafts: ['l47'] }],
    ['俄羅斯對自己的草案投了什麼票', { tool: 'positions', queries: [{ country: 'RUS', vote: 'l8rev1' }] }],
  ])('%s: on the draft that the member submitted, whatever was spoken of before', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
    expect(planFor('How did France vote on L.4?', question)).toMatchObject(plan);
  });

  it.each<readonly [string, object]>([
    ['Did any P5 member abstain on anything?', { tool: 'quantified', quantifier: 'any' }],
    ['金砖国家有没有在任何一次表决中弃权？', { tool: 'quantified', quantifier: 'any' }],
    ['哪些歐盟國家投過棄權票？', { tool: 'voters' }],
  ])('%s: in any of the votes, not in all of them', (question, plan) => {
    const found = planFor(question);
    expect(found).toMatchObject(plan);
    expect(JSON.stringify(found).match(/"vote":/g)).toHaveLength(ledger.votes.length);
    expect(JSON.stringify(found)).toContain('"kind":"or"');
  });

  it('several members and votes: each with each, or in pairs where they alternate', () => {
    expect(planFor('中国和俄罗斯对L.4投了什么票？')).toMatchObject({
      queries: [
        { country: 'CHN', vote: 'l4' },
        { country: 'RUS', vote: 'l4' },
      ],
    });
    expect(planFor('中国对L.4、俄罗斯对L.8怎么投？')).toMatchObject({
      queries: [
        { country: 'CHN', vote: 'l4' },
        { country: 'RUS', vote: 'l8rev1' },
      ],
    });
    expect(planFor('几内亚和几内亚比绍对L.8怎么投')).toMatchObject({
      queries: [{ country: 'GIN' }, { country: 'GNB' }],
    });
  });

  it.each<readonly [string, Position, boolean]>([
    ['瑞士弃权了OP1吗？', 'abstaining', false],
    ['瑞士是否赞成OP1？', 'in-favour', false],
    ['瑞士有没有反对OP1', 'against', false],
    ['瑞士没有赞成OP1，对吗？', 'in-favour', true],
    ['Did Switzerland abstain on OP1?', 'abstaining', false],
    ['Did Switzerland vote against OP1?', 'against', false],
  ])('%s asks whether it is so', (question, position, negated) => {
    expect(planFor(question)).toMatchObject({
      tool: 'positions',
      premise: false,
      queries: [{ country: 'CHE', vote: 'l8rev1-op1', claimed: { position, negated } }],
    });
  });

  it.each(['既然中国赞成L.4', '中国为什么赞成L.4？', 'Why did China support L.4?', 'Given that China voted for L.4'])(
    '%s builds on what is not so, which is corrected',
    (question) => {
      expect(planFor(question)).toMatchObject({
        tool: 'positions',
        premise: true,
        queries: [{ country: 'CHN', vote: 'l4', claimed: { position: 'in-favour', negated: false } }],
      });
    },
  );

  it.each<readonly [string, object]>([
    ['中国在各次表决中的立场是什么？', { countries: ['CHN'] }],
    ['塞尔维亚的投票记录', { countries: ['SRB'] }],
    ["Show Egypt's voting record", { countries: ['EGY'] }],
    ['中国', { countries: ['CHN'] }],
    ['瑞士投了几次弃权票？', { countries: ['CHE'], only: 'abstaining' }],
    ['In which votes did India abstain?', { countries: ['IND'], only: 'abstaining' }],
  ])('%s: over all votes', (question, plan) => {
    expect(planFor(question)).toMatchObject({ tool: 'member-record', ...plan });
  });
});

describe('who took a position', () => {
  it.each<readonly [string, object]>([
    ['哪些国家反对L.4？', voters(set('l4', 'against'))],
    ['哪些國家對L.4投反對票？', voters(set('l4', 'against'))],
    ['Which countries abstained on OP1?', voters(set('l8rev1-op1', 'abstaining'))],
    ['多少国家反对L.8/Rev.1？', voters(set('l8rev1', 'against'))],
    ['哪些国家未列入L.4的表决名单？', voters(set('l4', 'not-listed'))],
    ['第10(a)段的反对名单', voters(set('l8rev1-pp10', 'against'))],
    ['美国的草案谁反对？', voters(set('l4', 'against'))],
    ['谁反对PP10但在全文弃权？', voters(and(set('l8rev1-pp10', 'against'), set('l8rev1', 'abstaining')))],
    ['哪些国家既反对PP10又反对OP1？', voters(and(set('l8rev1-pp10', 'against'), set('l8rev1-op1', 'against')))],
    ['Who voted against both PP10 and OP1?', voters(and(set('l8rev1-pp10', 'against'), set('l8rev1-op1', 'against')))],
    ['谁对L.4和L.8都投了赞成票', voters(and(set('l4', 'in-favour'), set('l8rev1', 'in-favour')))],
    [
      '哪些国家反对PP10或OP1？',
      voters({ kind: 'or', of: [set('l8rev1-pp10', 'against'), set('l8rev1-op1', 'against')] }),
    ],
    ['哪些国家赞成L.4但没有赞成L.8', voters(except(set('l4', 'in-favour'), set('l8rev1', 'in-favour')))],
    [
      'Which countries supported L.4 but did not support L.8?',
      voters(except(set('l4', 'in-favour'), set('l8rev1', 'in-favour'))),
    ],
    ['Who supported L.4 but not L.8?', voters(except(set('l4', 'in-favour'), set('l8rev1', 'in-favour')))],
    ['谁赞成L.8/Rev.1但反对PP10？', voters(and(set('l8rev1', 'in-favour'), set('l8rev1-pp10', 'against')))],
    [
      'Who voted in favour of L.8/Rev.1 but against PP10?',
      voters(and(set('l8rev1', 'in-favour'), set('l8rev1-pp10', 'against'))),
    ],
    ['哪些非洲国家反对L.4？', voters(and(group('african'), set('l4', 'against')))],
    ['Which African states are not listed in the vote on L.4?', voters(and(group('african'), set('l4', 'not-listed')))],
    ['哪些国家在所有表决中都弃权？', voters(and(...allVotes.map((vote) => set(vote, 'abstaining'))))],
    ['谁始终投赞成票？', voters(and(...allVotes.map((vote) => set(vote, 'in-favour'))))],
    [
      '哪些国家从未投反对票？',
      voters(except({ kind: 'members' }, { kind: 'or', of: allVotes.map((vote) => set(vote, 'against')) })),
    ],
    ['L.8的提案国中谁反对L.4？', voters(and(sponsors('l8rev1'), set('l4', 'against')))],
    ['谁提案L.8又反对L.4', voters(and(sponsors('l8rev1'), set('l4', 'against')))],
    ['哪些国家同时是两份决议草案的提案国？', voters(and(sponsors('l4'), sponsors('l8rev1')))],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });

  it.each(['哪些国家没有赞成L.4？', "Which countries didn't vote for L.4?", 'Which countries did not support L.4?'])(
    '%s: told apart in three groups',
    (question) => {
      expect(planFor(question)).toMatchObject({ tool: 'not-in-favour', vote: 'l4' });
    },
  );

  it.each([
    ['L.8的提案国中谁没有赞成L.8？', 'l8rev1'],
    ['Which sponsors of L.4 did not vote for it?', 'l4'],
    ['哪些提案国没有对自己的草案L.4投赞成票', 'l4'],
  ])('%s: the sponsors who did not vote for their own draft', (question, draft) => {
    expect(planFor(question)).toMatchObject({ tool: 'not-in-favour', vote: draft, among: sponsors(draft) });
  });

  it('the whole list of a vote, what some of its members took elsewhere: one set for each position', () => {
    expect(planFor('L.4的名单')).toMatchObject(
      voters(set('l4', 'in-favour'), set('l4', 'against'), set('l4', 'abstaining')),
    );
    expect(planFor('OP1弃权的国家在全文怎么投？')).toMatchObject(
      voters(
        ...(['in-favour', 'against', 'abstaining', 'not-listed'] as const).map((position) =>
          and(set('l8rev1-op1', 'abstaining'), set('l8rev1', position)),
        ),
      ),
    );
  });

  it.each<readonly [string, number]>([
    ['Who voted against the motion and for L.4?', 14],
    ['Who voted against the motion for a separate vote and for L.4?', 14],
    ['Who voted against L.8 and for L.4?', 50],
    ['Who was for L.4 and against L.8?', 50],
    ['Who voted against PP10 and for OP1?', 1],
    ['Who abstained on the motion and for L.8?', 49],
    ['Who abstained on L.4 and for L.8?', 8],
    ['Who voted for L.4, for the motion and against PP10?', 47],
    ['Which countries voted for the motion, for L.4 and against PP10?', 47],
    ['谁赞成L.4、赞成动议但反对PP10？', 47],
    ['誰贊成L.4、贊成動議但反對PP10？', 47],
    ['哪些国家对OP1和L.8都投了反对票？', 50],
    ['Which countries voted for L.4 but did not vote for L.8?', 72],
    ['哪些國家贊成L.4但沒有對L.8投贊成票？', 72],
    ['Which countries supported the motion but did not vote against OP1?', 6],
    ['Who voted for neither L.4 nor L.8?', 17],
    ['哪些国家对L.4和L.8都没有投赞成票？', 17],
    ['Who voted for L.4 or L.8 but not both?', 95],
    ['哪些国家只赞成L.4和L.8中的一个？', 95],
    ['Which countries were against all three L.8 votes?', 47],
    ['Who voted against every vote on L.8?', 47],
    ['哪些国家对L.8的三项表决都投了反对票？', 47],
    ['哪些國家對L.8的三次表決都投了反對票？', 47],
    ['Which countries voted in favour of all L.8 votes?', 88],
    ['哪些国家在L.8三次表决中都弃权？', 9],
    ['Who voted in favour of all three L.8 votes but against L.4?', 11],
    ['哪些國家贊成L.4或L.8，但沒有同時贊成兩者？', 95],
  ])('%s: no condition is dropped, and each is of its own vote (%i)', (question, size) => {
    expect(sizesFor(question)).toEqual([size]);
  });

  it('who stood the same in the three votes on L.8: a list a position', () => {
    expect(sizesFor('Which countries did not change position across the three L.8 votes?')).toEqual([88, 47, 9]);
  });

  it('既不赞成也不反对 takes both away', () => {
    const neither = except(except({ kind: 'members' }, set('l8rev1', 'in-favour')), set('l8rev1', 'against'));
    expect(planFor('既不赞成也不反对L.8的有哪些国家？')).toMatchObject(voters(neither));
    expect(planFor('Which countries neither supported nor opposed L.8/Rev.1?')).toMatchObject(voters(neither));
  });

  it.each([
    ['谁反对？', 'against'],
    ['誰投了贊成票？', 'in-favour'],
    ['Who abstained?', 'abstaining'],
  ])('%s does not say in which vote, and is asked back', (question, position) => {
    expect(planFor(question)).toMatchObject({ tool: 'which-vote', position });
  });
});

describe('who is in any of the lists', () => {
  it.each<readonly [string, number]>([
    ['有哪些国家一次都没投票', 15],
    ['哪國一次都沒有出現在名單上', 15],
    ['没有参加任何一次表决的国家', 15],
    ['哪些会员国五次都没出现', 15],
    ['哪些国家从没在任何表决中出现', 15],
    ['which countries did not vote in any of the five votes', 15],
    ['states not listed in any vote', 15],
    ['which UN members never appear in any list?', 15],
    ['which countries never voted', 15],
    ['哪些非洲国家一次都没投票', 9],
    ['which countries missed at least one vote', 47],
    ['which countries missed any vote', 47],
    ['哪些国家至少有一次未列入名单', 47],
    ['which countries never missed a vote', 146],
    ['哪些国家从未缺席', 146],
    ['哪些国家五次全部都在名单里', 146],
    ['参加了全部五次表决的国家', 146],
    ['which countries voted in all five votes', 146],
    ['哪些国家参加了每次表决', 146],
    ['which countries did not vote in any of the L.8 votes', 17],
    ['在L.8的三次表决中一次都没投的国家', 17],
    ['which countries abstained in any of the L.8 votes', 32],
    ['哪些國家在L.8的任何一次表決中棄權', 32],
    ['哪些国家在L.8的任何一次表决中都没有赞成', 81],
  ])('%s: %i', (question, size) => {
    expect(sizesFor(question)).toEqual([size]);
  });

  it.each<readonly [string, number]>([
    ['哪些国家从没投过反对票', 108],
    ['哪些国家没有反对任何一次表决', 108],
    ['哪些國家從沒投過反對票', 108],
    ['which countries did not oppose anything', 108],
    ['which countries did not support any of the votes', 16],
    ['哪些国家没有全部投赞成票', 191],
    ['who did not vote yes every time', 191],
  ])('%s: no position in any, and not in all (%i)', (question, size) => {
    expect(sizesFor(question)).toEqual([size]);
  });
});

describe('positions counted together', () => {
  it.each<readonly [string, number]>([
    ['how many voted against or abstained on L.8/Rev.1', 70],
    ['多少国家反对或弃权L.8', 70],
    ['多少國家反對或棄權L.4', 20],
    ['在L.4上投票的国家总共有多少，弃权不算', 164],
    ['how many countries voted on L.4, not counting abstentions', 164],
    ['五次中哪国投了三次弃权两次赞成', 5],
    ['which countries abstained three times and voted yes twice', 5],
  ])('%s: %i', (question, size) => {
    expect(sizesFor(question)).toEqual([size]);
  });

  it.each(['各次表决的弃权数', '各次表決的棄權數', 'abstentions in each vote'])(
    '%s: the figures of every vote',
    (question) => {
      expect(planFor(question)).toEqual({ tool: 'overview' });
    },
  );

  it.each(['五项表决中反对票总数', 'total no votes across the five votes'])(
    '%s: every vote with what they have together',
    (question) => {
      expect(planFor(question)).toMatchObject({ tool: 'ranked-votes', by: 'against', inAll: true });
    },
  );

  it.each([
    ['pp10 vs op1 yes votes difference', 'l8rev1-pp10', 'in-favour', 'l8rev1-op1', 'in-favour'],
    ['L.8/Rev.1 yes minus no', 'l8rev1', 'in-favour', 'l8rev1', 'against'],
    ['diff between yes and no on the motion', 'l8rev1-motion', 'in-favour', 'l8rev1-motion', 'against'],
    ['L.4赞成票减反对票', 'l4', 'in-favour', 'l4', 'against'],
  ])('%s: two figures beside each other', (question, vote, list, other, otherList) => {
    expect(planFor(question)).toEqual({
      tool: 'figures',
      figures: [
        { vote, list },
        { vote: other, list: otherList },
      ],
    });
  });

  it.each([
    ['L.8的三次表决', '哪次赞成最多'],
    ['L.8的三次表決', '哪次贊成最多'],
    ['The three votes on L.8', 'which one had the most votes in favour?'],
  ])('%s, then %s: of those three', (before, question) => {
    expect(planFor(before, question)).toMatchObject({
      tool: 'extreme-vote',
      votes: ['l8rev1-pp10', 'l8rev1-op1', 'l8rev1'],
    });
  });
});

describe('whether those that took one position took another', () => {
  it.each([
    ['反对L.4的国家都赞成L.8吗', 'against', 'l8rev1', 'in-favour', 'all'],
    ['反對L.4的國家都贊成L.8嗎', 'against', 'l8rev1', 'in-favour', 'all'],
    ['Did all L.4 abstainers vote yes on L.8?', 'abstaining', 'l8rev1', 'in-favour', 'all'],
    ['Did everyone who voted for L.4 vote against OP1?', 'in-favour', 'l8rev1-op1', 'against', 'all'],
    ['反对L.4的国家有没有反对L.8的', 'against', 'l8rev1', 'against', 'any'],
    ['Did any of those who opposed L.4 vote for L.8?', 'against', 'l8rev1', 'in-favour', 'any'],
  ] as const)('%s', (question, from, vote, position, quantifier) => {
    expect(planFor(question)).toEqual({
      tool: 'quantified',
      among: set('l4', from),
      position: set(vote, position),
      quantifier,
    });
  });

  it('two positions of all states are no condition on each other', () => {
    expect(planFor('Did all states vote for L.4 and against L.8?')).toMatchObject({ tool: 'voters' });
  });
});

describe('figures and outcome', () => {
  it.each<readonly [string, object]>([
    ['L.4表决共有多少国家参加？', { tool: 'tally', votes: ['l4'], turnout: true }],
    ['What is the total number of countries that voted on L.4?', { tool: 'tally', votes: ['l4'], turnout: true }],
    ['L.4的票数是多少？', { tool: 'tally', votes: ['l4'] }],
    ['What was the tally on the motion?', { tool: 'tally', votes: ['l8rev1-motion'] }],
    ['L.4有多少票赞成、多少票反对？', { tool: 'tally', votes: ['l4'] }],
    ...[
      'Difference between votes against on OP1 and L.8?',
      'OP1和L.8的反对票相差多少？',
      'OP1和L.8的反對票相差幾票？',
    ].map(
      (question) =>
        [
          question,
          {
            tool: 'figures',
            figures: [
              { vote: 'l8rev1-op1', list: 'against' },
              { vote: 'l8rev1', list: 'against' },
            ],
          },
        ] as const,
    ),
    ['俄罗斯的决议草案获得通过了吗？', { tool: 'tally', votes: ['l8rev1'] }],
    ['PP10被否决了吗？', { tool: 'tally', votes: ['l8rev1-pp10'] }],
    ['L.8获得了110票赞成，对吧？', { tool: 'tally', votes: ['l8rev1'] }],
    ['L.4是协商一致通过的吗？', { tool: 'tally', votes: ['l4'] }],
    ['L.8/Rev.1是什么时候表决的？', { tool: 'tally', votes: ['l8rev1'] }],
    ['有多少国家参加了L.4表决？', { tool: 'tally', votes: ['l4'], turnout: true }],
    ['L.47的表决结果如何？', { tool: 'without-vote', drafts: ['l47'], asksPositions: false }],
    ['中国对L.47投了什么票？', { tool: 'without-vote', drafts: ['l47'], asksPositions: true }],
    ['哪些国家赞成L.60？', { tool: 'without-vote', drafts: ['l60'], asksPositions: true }],
    ['哪些草案未经表决通过？', { tool: 'without-vote', drafts: ['l47', 'l60'] }],
    ['有几份草案是不经表决的', { tool: 'without-vote', drafts: ['l47', 'l60'] }],
    ['哪两个文件没投票就过了', { tool: 'without-vote', drafts: ['l47', 'l60'] }],
    ['which items sailed through with no vote at all?', { tool: 'without-vote', drafts: ['l47', 'l60'] }],
    ['Were any of the four texts adopted by acclamation?', { tool: 'without-vote', drafts: ['l47', 'l60'] }],
    ['what was agreed by consensus', { tool: 'without-vote', drafts: ['l47', 'l60'] }],
    ['新工作组以协商一致方式作决定吗', { tool: 'passages' }],
    ['报告里有哪些表决？', { tool: 'overview' }],
    ['How many recorded votes are there?', { tool: 'overview' }],
    ['哪次表决弃权票最多？', { tool: 'extreme-vote', by: 'abstaining', which: 'most' }],
    ['Which vote was the closest?', { tool: 'extreme-vote', by: 'margin', which: 'least' }],
    ['哪个国家投反对票次数最多？', { tool: 'most-often', position: 'against', which: 'most' }],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });
});

describe('members side by side, and who moved', () => {
  it.each<readonly [string, object]>([
    ['中国和俄罗斯的投票一致吗？', { tool: 'compare', countries: ['CHN', 'RUS'], votes: [] }],
    ['Compare China and Russia', { tool: 'compare', countries: ['CHN', 'RUS'], votes: [] }],
    ['How often did India and Brazil agree?', { tool: 'compare', countries: ['IND', 'BRA'], votes: [] }],
    ['中國和美國在PP10上立場相同嗎？', { tool: 'compare', countries: ['CHN', 'USA'], votes: ['l8rev1-pp10'] }],
    ['Which countries voted with the United States in every vote?', { tool: 'alike', country: 'USA', every: true }],
    ['Which countries always voted with the US?', { tool: 'alike', country: 'USA', which: 'most', every: true }],
    ['Who voted exactly like the United States?', { tool: 'alike', country: 'USA', which: 'most', every: true }],
    ['哪些國家每次都跟美國站在一起？', { tool: 'alike', country: 'USA', which: 'most', every: true }],
    ['哪些国家和美国五次投票都一样？', { tool: 'alike', country: 'USA', which: 'most', every: true }],
    ['哪些国家和中国的立场不同？', { tool: 'alike', country: 'CHN', which: 'least' }],
    [
      'Which countries voted the same as China on L.4?',
      voters(except(set('l4', 'against'), { kind: 'named', members: ['CHN'] })),
    ],
    [
      '哪些国家和中国在L.4和L.8上投票一样？',
      voters(except(and(set('l4', 'against'), set('l8rev1', 'in-favour')), { kind: 'named', members: ['CHN'] })),
    ],
    [
      '哪些國家在L.8上與瑞士立場不同？',
      voters({ kind: 'or', of: [set('l8rev1', 'in-favour'), set('l8rev1', 'against')] }),
    ],
    ['Who voted with China against L.4?', voters(set('l4', 'against'))],
    ['Which countries voted with Malawi on L.4?', positions('MWI', 'l4')],
    ['谁和中国投票最一致？', { tool: 'alike', country: 'CHN', which: 'most' }],
    ['Who voted least like China?', { tool: 'alike', country: 'CHN', which: 'least' }],
    ...[
      'Which countries voted differently on PP10 and OP1?',
      '哪些国家在PP10和OP1上投票不同',
      '哪些國家在PP10和OP1上投票不一樣？',
    ].map((question) => [question, { tool: 'changes', queries: [{ from: 'l8rev1-pp10', to: 'l8rev1-op1' }] }] as const),
    [
      'Which countries changed position across the three L.8 votes?',
      {
        tool: 'changes',
        queries: [
          { from: 'l8rev1-pp10', to: 'l8rev1-op1' },
          { from: 'l8rev1-op1', to: 'l8rev1' },
        ],
      },
    ],
    ['谁在L.4和L.8之间改变了立场？', { tool: 'changes', queries: [{ from: 'l4', to: 'l8rev1' }] }],
    [
      '哪些国家在OP1弃权但在全文转为赞成？',
      {
        tool: 'changes',
        queries: [{ from: 'l8rev1-op1', to: 'l8rev1', fromPosition: 'abstaining', toPosition: 'in-favour' }],
      },
    ],
    [
      'Who moved from abstaining on PP10 to in favour of the whole?',
      {
        tool: 'changes',
        queries: [{ from: 'l8rev1-pp10', to: 'l8rev1', fromPosition: 'abstaining', toPosition: 'in-favour' }],
      },
    ],
    [
      '瑞士在PP10和OP1之间改变立场了吗？',
      { tool: 'member-changes', countries: ['CHE'], votes: ['l8rev1-pp10', 'l8rev1-op1'] },
    ],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });
});

describe('who stood one way in one vote and another way in another', () => {
  const moved = ['SLV', 'IDN', 'JAM', 'KEN', 'MYS', 'MEX', 'NGA', 'LCA', 'SEN', 'VNM'];
  const lateComers = ['COG', 'ETH', 'SUR', 'ZMB'];
  const notOnOp1 = ['BWA', 'CPV', 'HTI', 'HND', 'PLW', 'RWA', 'KNA', 'TON'];
  const allElse = ['BRA', 'GTM', 'GUY', 'IRQ', 'MLI', 'PNG', 'SLB', 'TTO'];
  const eitherButAbstained = ['BLR', 'KHM', 'COM', 'DJI', 'EGY', 'LAO', 'LBN', 'MMR'];

  it.each<readonly [string, readonly Iso3[]]>([
    ['谁没参加L.4表决但参加了L.8', lateComers],
    ['沒投L.4但投了L.8的有哪些國家', lateComers],
    ['who was absent for L.4 but present for L.8', lateComers],
    ["who didn't take part in L.4 but did vote on L.8?", lateComers],
    ['who missed L.4 but voted on PP10', ['CMR', ...lateComers]],
    ['who voted on L.8 but not on OP1', notOnOp1],
    ['哪個國家沒有參加全文表決但參加了OP1', ['CMR', 'MHL']],
    ['Countries that supported OP1 or L.8 but abstained on L.4', eitherButAbstained],
    ['谁赞成了OP1或L.8但在L.4弃权', eitherButAbstained],
    ['who abstained on OP1 but neither on PP10 nor on L.8', moved],
    ['哪些國家棄權OP1但不是PP10或L.8', moved],
    ['Which states wanted the separate vote yet supported retaining OP1?', ['MRT', 'PAN', 'SLE']],
    ['L.8的序言第十段和执行段都弃权的', ['BRA', 'GTM', 'GUY', 'IRQ', 'MLI', 'PNG', 'SLB', 'CHE', 'TTO']],
    ['which L.4 opponents did not sponsor L.8', ['DMA']],
    ['Other than Chile, who in Latin America opposed L.8?', ['COL']],
  ])('%s: both conditions are kept', (question, members) => {
    expect(membersFor(question).map((each) => [...each].sort())).toEqual([[...members].sort()]);
  });

  it.each<readonly [string, readonly Iso3[]]>([
    ['Which country voted yes on all except L.8?', ['SLE']],
    ['除L.8外都赞成的国家', ['SLE']],
    ['who voted in favour of L.8 only', []],
    ['只反对了PP10的国家', ['IND', 'TGO']],
    ['在L.8的三次表決中只反對PP10的國家', ['IND', 'TGO']],
    ['who only opposed PP10', ['IND', 'TGO']],
    ['who voted yes on all L.8 votes except OP1', [...moved, 'BWA', 'RWA']],
    ['who voted for L.4 and abstained on all the others', allElse],
    ['哪些国家L.4赞成其余四次全弃权', allElse],
    ['哪些國家L.4贊成其餘四次全棄權', allElse],
  ])('%s: what is said of the other votes is kept', (question, members) => {
    expect(membersFor(question).map((each) => [...each].sort())).toEqual([[...members].sort()]);
  });

  it.each(['L.8三次都反对的国家有多少', 'L.8三次都反對的國家有多少'])('%s: in all three votes', (question) => {
    expect(sizesFor(question)).toEqual([47]);
  });

  it.each([
    'Which countries switched from OP1 abstain to L.8 yes?',
    'Which countries switched from abstaining on OP1 to supporting L.8?',
    '哪些国家从OP1的弃权转为对全文赞成',
    '哪些國家從OP1的棄權轉為對全文贊成',
  ])('%s: each end of the move has its own position', (question) => {
    expect(planFor(question)).toMatchObject({
      tool: 'changes',
      queries: [{ from: 'l8rev1-op1', to: 'l8rev1', fromPosition: 'abstaining', toPosition: 'in-favour' }],
    });
  });

  it.each([
    '除了俄罗斯还有谁同时提案L.8又反对L.4',
    '除俄罗斯外，L.8的提案国里谁反对了L.4',
    'Besides Russia, which sponsors of L.8 voted against L.4?',
  ])('leaves out the member that a question leaves out: %s', (question) => {
    const all = and(sponsors('l8rev1'), set('l4', 'against'));
    expect(planFor(question)).toMatchObject(voters(except(all, { kind: 'named', members: ['RUS'] })));
    expect(sizesFor(question)).toEqual([9]);
  });

  it.each([
    ['除了中国还有谁联署L.4又赞成L.8', [{ tool: 'is-sponsor', countries: ['CHN'], premise: true }, { tool: 'voters' }]],
    ['Besides Cuba, which sponsors of L.4 voted for L.8?', [{ tool: 'is-sponsor', countries: ['CUB'] }, {}]],
  ])('says where the member that is left out was no sponsor: %s', (question, plans) => {
    expect(planFor(question)).toMatchObject({ tool: 'several', plans });
  });

  it('checks how the member that is left out voted', () => {
    expect(planFor('除了美国还有谁联署L.4又赞成L.8')).toMatchObject({
      checked: [{ country: 'USA', vote: 'l8rev1', claimed: { position: 'in-favour', negated: false } }],
    });
  });

  it.each([
    '反对L.4的国家都是L.8的提案国吗',
    '反對L.4的國家都是L.8的提案國嗎',
    '是不是所有反对L.4的国家都联署了L.8',
    'Were all L.4 opponents sponsors of L.8?',
  ])('%s: it is asked of those that voted, and not of the sponsors', (question) => {
    const plan = { tool: 'quantified', quantifier: 'all', among: set('l4', 'against'), position: sponsors('l8rev1') };
    expect(planFor(question)).toMatchObject(plan);
  });

  it.each(['L.8的提案国都反对L.4吗', 'Did all L.8 sponsors oppose L.4?'])('%s: asked of the sponsors', (question) => {
    const plan = { tool: 'quantified', quantifier: 'all', among: sponsors('l8rev1'), position: set('l4', 'against') };
    expect(planFor(question)).toMatchObject(plan);
  });

  it.each<readonly [string, string, boolean, boolean]>([
    ['Has China voted on L.8 but not on OP1?', 'not-listed', true, false],
    ['Did Kenya support L.8 but not OP1?', 'in-favour', false, true],
  ])('%s: of the second vote the opposite is said', (question, position, first, second) => {
    const queries = [{ claimed: { position, negated: first } }, { claimed: { position, negated: second } }];
    expect(planFor(question)).toMatchObject({ tool: 'positions', queries });
  });
});
