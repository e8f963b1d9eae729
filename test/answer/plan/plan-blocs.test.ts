import { describe, expect, it } from 'vitest';
import { planFor } from '../plan-for.js';

const day = '2020-11-09';
const bloc = (id: string) => ({ kind: 'bloc', bloc: id, day });
const against = (vote: string) => ({ kind: 'position', vote, position: 'against' });

describe('the plan for a question about blocs', () => {
  it.each([
    ['欧盟怎么投的L.4', ['eu'], ['l4']],
    ['东盟在OP1上有分歧吗', ['asean'], ['l8rev1-op1']],
    ['Did BRICS vote together?', ['brics'], []],
    ['How united was the EU?', ['eu'], []],
    ['金砖国家和七国集团在全文上的差别', ['brics', 'g7'], ['l8rev1']],
    ['安理会五个常任理事国对L.4怎么投', ['p5'], ['l4']],
    ['非洲国家对L.4怎么投', ['african'], ['l4']],
    ['Did the Arab League vote as a bloc on PP10?', ['las'], ['l8rev1-pp10']],
    ['G77和中国对PP10怎么投', ['g77'], ['l8rev1-pp10']],
    ['北约', ['nato'], []],
  ])('%s: how %j voted in %j', (question, blocs, votes) => {
    expect(planFor(question)).toEqual({ tool: 'bloc', query: { blocs, votes } });
  });

  it.each(['Did the EU itself vote?', '欧盟有表决权吗', '欧盟本身对L.4投票了吗', 'Is the EU a member of the UN?'])(
    '%s: the bloc itself',
    (question) => {
      expect(planFor(question)).toEqual({ tool: 'bloc-itself', blocs: ['eu'] });
    },
  );

  it('a set of its members', () => {
    expect(planFor('哪些北约国家反对PP10')).toMatchObject({
      tool: 'voters',
      sets: [{ kind: 'and', of: [bloc('nato'), against('l8rev1-pp10')] }],
    });
    expect(planFor('除欧盟国家外谁反对PP10')).toMatchObject({
      tool: 'voters',
      sets: [
        { kind: 'and', of: [{ kind: 'except', base: { kind: 'members' }, minus: bloc('eu') }, against('l8rev1-pp10')] },
      ],
    });
    expect(planFor('Which NATO members did not vote in favour of L.8?')).toEqual({
      tool: 'not-in-favour',
      vote: 'l8rev1',
      among: bloc('nato'),
    });
    expect(planFor('欧盟成员国都赞成L.4吗')).toMatchObject({
      tool: 'quantified',
      quantifier: 'all',
      among: bloc('eu'),
    });
  });

  it.each([
    ['Did all of ASEAN vote for L.8?', 'asean', 'l8rev1'],
    ['Did the Arab League all vote for L.8?', 'las', 'l8rev1'],
    ['Did the whole of the EU vote for L.4?', 'eu', 'l4'],
    ['Did the EU as a whole vote for L.4?', 'eu', 'l4'],
    ['整個阿拉伯聯盟都贊成L.8嗎？', 'las', 'l8rev1'],
    ['整个欧盟都赞成L.4吗', 'eu', 'l4'],
    ['五常都赞成L.4吗？', 'p5', 'l4'],
  ])('%s: whether every member did, in that vote alone', (question, among, vote) => {
    expect(planFor(question)).toEqual({
      tool: 'quantified',
      quantifier: 'all',
      among: bloc(among),
      position: { kind: 'position', vote, position: 'in-favour' },
    });
  });

  it.each([
    'Did the whole African Group vote for L.4?',
    'Were all Africans in favour of L.4?',
    '整个非洲集团都支持L.4吗',
  ])('%s: a group by any of its names', (question) => {
    expect(planFor(question)).toEqual({
      tool: 'quantified',
      quantifier: 'all',
      among: { kind: 'group', group: 'african' },
      position: { kind: 'position', vote: 'l4', position: 'in-favour' },
    });
  });

  it('sets of the members of several blocs: each on its own, or those in all of them', () => {
    expect(planFor('Which EU and NATO countries opposed OP1?')).toEqual({
      tool: 'voters',
      sets: [
        { kind: 'and', of: [bloc('eu'), against('l8rev1-op1')] },
        { kind: 'and', of: [bloc('nato'), against('l8rev1-op1')] },
      ],
    });
    expect(planFor('既是欧盟又是北约的国家谁反对PP10')).toMatchObject({
      sets: [{ kind: 'and', of: [{ kind: 'and', of: [bloc('eu'), bloc('nato')] }, against('l8rev1-pp10')] }],
    });
  });

  it('its members among those who moved, corrected or sponsored', () => {
    expect(planFor('哪些不结盟国家从OP1弃权变成全文赞成')).toMatchObject({
      sets: [
        {
          kind: 'and',
          of: [
            bloc('nam'),
            { kind: 'changed', from: { vote: 'l8rev1-op1' }, to: { vote: 'l8rev1', position: 'in-favour' } },
          ],
        },
      ],
    });
    expect(planFor('阿盟国家谁更正了投票')).toMatchObject({ sets: [{ of: [bloc('las'), { kind: 'corrected' }] }] });
    expect(planFor('哪些欧盟国家联署了L.4')).toMatchObject({ sets: [{ of: [bloc('eu'), { kind: 'sponsors' }] }] });
  });

  it('a member beside it', () => {
    expect(planFor('德国在PP10上和欧盟一样吗')).toEqual({
      tool: 'member-and-bloc',
      countries: ['DEU'],
      bloc: 'eu',
      votes: ['l8rev1-pp10'],
    });
  });

  it('what a question claims of it', () => {
    expect(planFor('欧盟支持L.8吗')).toMatchObject({ query: { claim: { position: 'in-favour', figures: [] } } });
    expect(planFor('77国集团有110国赞成L.4，对吧')).toMatchObject({
      query: { blocs: ['g77'], claim: { figures: [{ list: 'in-favour', value: 110, bound: 'exactly' }] } },
    });
  });

  it('the same of another bloc, in a conversation', () => {
    expect(planFor('欧盟怎么投的L.4', '北约呢？')).toEqual({ tool: 'bloc', query: { blocs: ['nato'], votes: ['l4'] } });
    expect(planFor('欧盟怎么投的L.4', '全文呢？')).toEqual({
      tool: 'bloc',
      query: { blocs: ['eu'], votes: ['l8rev1'] },
    });
  });

  it.each([
    ['非洲集团在动议表决中多少赞成多少反对多少弃权？', 'african'],
    ['非洲國家在動議表決中贊成、反對、棄權各多少？', 'african'],
    ['How many African countries voted for, against and abstained on the motion?', 'african'],
    ['东盟在动议表决中多少票赞成多少票弃权？', 'asean'],
  ])('its figures, where they are asked by position: %s', (question, bloc) => {
    expect(planFor(question)).toEqual({ tool: 'bloc', query: { blocs: [bloc], votes: ['l8rev1-motion'] } });
  });

  it('those of a group by what they did', () => {
    const position = { kind: 'position', vote: 'l8rev1', position: 'abstaining' };
    const sets = [{ kind: 'and', of: [{ kind: 'group', group: 'african' }, position] }];
    expect(planFor('African abstentions on L.8?')).toMatchObject({ tool: 'voters', sets });
    expect(planFor('List the African ones that abstained on L.8 as a whole')).toMatchObject({ tool: 'voters', sets });
  });

  it.each(['NAM on L.4', 'nam votes on OP1', 'NAM對L.4怎麼投', 'AU on L.4'])(
    'asked back where a member goes by the same letters: %s',
    (question) => {
      expect(planFor(question).tool).toBe('which-country');
    },
  );

  it('not where a member is named by the same word', () => {
    for (const [question, country] of [
      ['South African vote on L.8', 'ZAF'],
      ['What was the Central African vote on L.4?', 'CAF'],
    ] as const)
      expect(planFor(question)).toMatchObject({ tool: 'positions', queries: [{ country }] });
    expect(planFor('South African states on L.4')).toMatchObject({ refusal: 'unknown-group' });
  });

  it('not where no bloc of members is meant', () => {
    expect(planFor('安理会非常任理事国怎么投').tool).toBe('refusal');
    expect(planFor('How did the European Commission vote on L.4?').tool).not.toBe('bloc');
    expect(planFor('提到欧盟的段落').tool).toBe('passages');
  });
});
