import { describe, expect, it } from 'vitest';
import { planFor } from '../plan-for.js';

const sponsors = (draft: string, which = 'all') => ({ kind: 'sponsors', draft, which });
const and = (...of: readonly object[]) => ({ kind: 'and', of });
const except = (base: object, minus: object) => ({ kind: 'except', base, minus });
const voters = (...sets: readonly object[]) => ({ tool: 'voters', sets });
const bloc = (id: string) => ({ kind: 'bloc', bloc: id, day: '2020-11-09' });
const african = { kind: 'group', group: 'african' };

describe('who sponsored both, one or none', () => {
  it.each([
    '哪些国家既是L.4又是L.8的提案国',
    '哪些國家同時是L.4和L.8的提案國？',
    'L.4和L.8的共同提案国有重叠吗？',
    '谁同时提了L.4和L.8？',
    'Which countries sponsored both L.4 and L.8?',
  ])('%s asks for those that sponsored both', (question) => {
    expect(planFor(question)).toEqual(voters(and(sponsors('l4'), sponsors('l8rev1'))));
  });

  it.each(['L.4和L.8的提案国有哪些？', 'Who are the sponsors of L.4 and L.8?'])('%s: those of each', (question) => {
    expect(planFor(question)).toEqual({ tool: 'sponsors', drafts: ['l4', 'l8rev1'], which: 'all' });
  });

  it.each<readonly [string, object]>([
    ['Which EU members did not sponsor L.4?', except(bloc('eu'), sponsors('l4'))],
    ['哪些欧盟国家不是L.4提案国？', except(bloc('eu'), sponsors('l4'))],
    ['哪些歐盟國家沒有聯署L.4？', except(bloc('eu'), sponsors('l4'))],
    ['Are there NATO members that did not sponsor L.4?', except(bloc('nato'), sponsors('l4'))],
    ['Which countries did not sponsor L.4?', except({ kind: 'members' }, sponsors('l4'))],
    ['Which countries sponsored L.4 but not L.8?', except(sponsors('l4'), sponsors('l8rev1'))],
    ['哪些国家是L.4提案国但不是L.8提案国？', except(sponsors('l4'), sponsors('l8rev1'))],
    ['哪些國家不是L.4提案國但是L.8提案國？', except(sponsors('l8rev1'), sponsors('l4'))],
    [
      'Which countries sponsored neither L.4 nor L.8?',
      except(except({ kind: 'members' }, sponsors('l4')), sponsors('l8rev1')),
    ],
    ["How many of L.4's sponsors are African?", and(african, sponsors('l4'))],
  ])('%s', (question, set) => {
    expect(planFor(question)).toEqual(voters(set));
  });

  it('who is not of the first list may have joined later, which is told too', () => {
    expect(planFor('Which G7 country was not an original sponsor of L.4?')).toEqual(
      voters(except(bloc('g7'), sponsors('l4', 'first')), and(bloc('g7'), sponsors('l4', 'joined'))),
    );
  });

  it('whether all members of a bloc did', () => {
    const plan = { tool: 'quantified', quantifier: 'all', among: bloc('eu'), position: sponsors('l4') };
    expect(planFor('Did all EU members sponsor L.4?')).toEqual(plan);
    expect(planFor('欧盟国家都是L.4的提案国吗？')).toEqual(plan);
  });

  it.each(['Did all sponsors of L.4 vote for it?', '所有提案国都赞成L.4吗？', '所有提案國都贊成L.4嗎？'])(
    '%s: whether all of them voted so',
    (question) => {
      expect(planFor(question)).toEqual({
        tool: 'quantified',
        quantifier: 'all',
        among: sponsors('l4'),
        position: { kind: 'position', vote: 'l4', position: 'in-favour' },
      });
    },
  );

  it.each(['Did Malawi vote for the drafts it sponsored?', '马拉维对自己联署的草案投赞成票了吗？'])(
    '%s: its votes on those drafts, and which they are',
    (question) => {
      const claimed = { position: 'in-favour', negated: false };
      expect(planFor(question)).toMatchObject({
        tool: 'several',
        plans: [
          {
            tool: 'positions',
            queries: [
              { country: 'MWI', vote: 'l4', claimed },
              { country: 'MWI', vote: 'l8rev1', claimed },
            ],
          },
          { tool: 'sponsored-by', countries: ['MWI'] },
        ],
      });
    },
  );
});

describe('sponsors and submitters', () => {
  it.each<readonly [string, object]>([
    ['L.4的提案国有哪些？', { tool: 'sponsors', drafts: ['l4'], which: 'all' }],
    ['L.4有几个提案国？', { tool: 'sponsors', drafts: ['l4'], which: 'all' }],
    ['L.8后来加入的提案国有哪些？', { tool: 'sponsors', drafts: ['l8rev1'], which: 'joined' }],
    ['Who were the original sponsors of L.8?', { tool: 'sponsors', drafts: ['l8rev1'], which: 'first' }],
    ['中国是L.8的提案国吗？', { tool: 'is-sponsor', countries: ['CHN'], drafts: ['l8rev1'], which: 'all' }],
    ['Is Fiji a sponsor of L.4?', { tool: 'is-sponsor', countries: ['FJI'], drafts: ['l4'], which: 'all' }],
    ['中国联署了哪些草案？', { tool: 'sponsored-by', countries: ['CHN'] }],
    ['L.4是谁提出的？', { tool: 'submission', drafts: ['l4'] }],
    ['Who submitted L.47?', { tool: 'submission', drafts: ['l47'] }],
    ['When was L.60 submitted?', { tool: 'submission', drafts: ['l60'] }],
    ['俄罗斯提交了什么？', { tool: 'submission', drafts: ['l8rev1'] }],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });
});

describe('what happened around the vote', () => {
  it.each<readonly [string, object]>([
    ['多哥本来想投什么票？', { tool: 'corrections', votes: [], countries: ['TGO'] }],
    ['有哪些事后更正？', { tool: 'corrections', votes: [], countries: [] }],
    ['Which members corrected their vote on PP10?', { tool: 'corrections', votes: ['l8rev1-pp10'], countries: [] }],
    ['谁就动议发言？', { tool: 'speakers' }],
    ['Did Cuba speak on the motion?', { tool: 'speakers' }],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });
});

describe('places, drafts and the report itself', () => {
  it.each<readonly [string, object]>([
    ['第6段', { tool: 'place', units: ['p6'], around: false }],
    ['引用第10(b)段', { tool: 'place', units: ['p10.b'], around: false }],
    ['Quote paragraph 10 (b)', { tool: 'place', units: ['p10.b'], around: false }],
    ['决议草案一执行部分第6段写了什么？', { tool: 'place', units: ['r1.op6'], around: false }],
    ['決議草案二執行部分第1段的原文', { tool: 'place', units: ['r2.op1'], around: false }],
    ['第12段的上下文', { tool: 'place', units: ['p12'], around: true }],
    ['quote paragraphs 6 to 8', { tool: 'place', units: ['p6', 'p7', 'p8'], around: false }],
    ['脚注2', { tool: 'place', units: ['p10.fn2'], around: false }],
    ['p10.a.against', { tool: 'place', units: ['p10.a.against'], around: false }],
    ['L.74是什么', { tool: 'place', units: ['p8'], around: false }],
    ['A/75/123在哪里提到？', { tool: 'place', units: ['p4'], around: false }],
    ['介绍一下L.4', { tool: 'draft', drafts: ['l4'] }],
    ['L.8/Rev.1', { tool: 'draft', drafts: ['l8rev1'] }],
    ['Show me the text of draft decision II', { tool: 'draft', drafts: ['l60'] }],
    ['报告有哪些草案？', { tool: 'drafts' }],
    ['这份报告是关于什么的？', { tool: 'report' }],
    ['这份报告的文号是什么', { tool: 'report' }],
    ['what is the symbol of this report', { tool: 'report' }],
    ['秘书长报告的文号', { tool: 'passages' }],
    ['两份草案对OEWG的态度有什么不同', { tool: 'mentioned' }],
    ['决议草案二对能力建设的立场', { tool: 'passages' }],
    ['马达加斯加出现在哪些段落？', { tool: 'mentions', title: '马达加斯加' }],
    ['报告哪里提到马达加斯加？', { tool: 'mentions', title: '马达加斯加' }],
    ['Where is Madagascar mentioned in the report?', { tool: 'mentions', title: 'Madagascar' }],
    ['网络空间的人类命运共同体', { tool: 'passages', drafts: [] }],
    ['On which dates did the Committee act on all draft resolutions?', { tool: 'passages', drafts: [] }],
    ['Which operative paragraphs are about the provisional agenda?', { tool: 'passages' }],
    ['哪些执行部分段落讲临时议程', { tool: 'passages' }],
    ['Bottom line please: which texts go up to the plenary?', { tool: 'passages' }],
    ['A/65/201是哪一年的报告', { tool: 'place', units: ['r1.fn1'] }],
    ['美国对俄罗斯提案的书面批评意见，引一段', { tool: 'passages' }],
    ['议程项目94至110的一般性辩论', { tool: 'passages' }],
    ['俄羅斯草案的新工作組做到幾時', { tool: 'passages', drafts: ['l8rev1'] }],
    ['document number for the Swiss draft decision', { tool: 'submission', drafts: ['l47'] }],
    ['报告提到量子计算了吗？', { tool: 'passages', drafts: [] }],
    ['L.8如何看待隐藏功能？', { tool: 'passages', drafts: ['r2'] }],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });
});

describe('what is looked for, though a place is named', () => {
  it.each([
    'does the preamble of the first draft treat the experts’ advice as a big deal',
    '决议草案一的序言有没有把专家的建议当回事',
    '論文要加腳註，敵對宣傳這句怎麼說',
    '10月14日那次会议上有哪些代表发言',
  ])('%s', (question) => {
    expect(planFor(question).tool).toBe('passages');
  });

  it.each(['L.4的序言部分', 'the operative part of L.8/Rev.1', '脚注2'])('%s is shown', (question) => {
    expect(planFor(question).tool).toBe('place');
  });
});

describe('what is refused, with the nearest units', () => {
  it.each<readonly [string, string]>([
    ['中国为什么反对L.4？', 'reasons'],
    ['why did Israel vote against OP1', 'reasons'],
    ['Why did Russia submit L.8?', 'motives'],
    ['大会后来通过了L.4吗？', 'general-assembly'],
    ['聯大全會對L.8的投票結果', 'general-assembly'],
    ['Did the General Assembly adopt L.4?', 'general-assembly'],
    ['L.4变成了哪号决议？', 'general-assembly'],
    ['去年的表决结果如何？', 'elsewhere'],
    ['第七十六届会议上的表决结果', 'elsewhere'],
    ['2019年的投票', 'elsewhere'],
    ['L.4在第三委员会怎么投的？', 'elsewhere'],
    ['谁要求对OP1单独表决？', 'mover'],
    ['谁提出的动议？', 'mover'],
    ['Who moved the motion?', 'mover'],
    ['Who asked for the separate vote on OP1?', 'mover'],
    ['L.4是在哪次会议上介绍的？', 'introduced'],
    ['你觉得中国应该投什么票？', 'opinion'],
    ['以色列是虚伪的吗', 'opinion'],
    ['没列入名单是什么意思', 'not-listed'],
    ['未列入和缺席有什么区别', 'not-listed'],
    ['what does not listed mean', 'not-listed'],
    ['哪些中亚国家支持L.8/Rev.1', 'unknown-group'],
    ['有多少个欧洲国家反对L.4', 'unknown-group'],
    ['which Central Asian states backed L.8/Rev.1', 'unknown-group'],
    ['How many landlocked states abstained on OP1', 'unknown-group'],
  ])('%s: %s', (question, refusal) => {
    const plan = planFor(question);
    expect(plan).toMatchObject({ tool: 'refusal', refusal });
    expect(plan.tool === 'refusal' && plan.nearest.length).toBeGreaterThan(0);
  });
});

describe('whom and what the report does not know', () => {
  it.each<readonly [string, object]>([
    ['刚果对L.4投了什么票？', { tool: 'which-country', mention: { options: ['COG', 'COD'] }, vote: 'l4' }],
    ['How did Korea vote on L.4?', { tool: 'which-country', mention: { options: ['KOR', 'PRK'] }, vote: 'l4' }],
    ['梵蒂冈对L.4投了什么票？', { tool: 'not-a-member', mentions: [{ place: { status: 'observer' } }] }],
    ['How did the Holy See vote on L.4?', { tool: 'not-a-member', mentions: [{ place: { status: 'observer' } }] }],
    ['苏联怎么投的？', { tool: 'not-a-member', mentions: [{ place: { status: 'former' } }] }],
    ['瓦坎达对L.4投了什么票？', { tool: 'not-a-member', mentions: [{ place: { status: 'invented' } }] }],
    ['布拉格斯坦对L.4怎么投？', { tool: 'unknown-name', name: '布拉格斯坦', votes: ['l4'] }],
    ['How did Blagovia vote on L.4?', { tool: 'unknown-name', name: 'Blagovia', votes: ['l4'] }],
    ['鸟国对L.4怎么投？', { tool: 'unknown-name', name: '鸟国', votes: ['l4'] }],
    ['我国对L.4怎么投？', { tool: 'whose-country', words: '我国' }],
    ['我方對L.4投了什麼票', { tool: 'whose-country', words: '我方' }],
    ['How did our delegation vote on L.4?', { tool: 'whose-country', words: 'our delegation' }],
    ['How did we vote on L.4?', { tool: 'whose-country', words: 'we' }],
    ['两韩对L.8怎么投', { tool: 'positions', queries: [{ country: 'KOR' }, { country: 'PRK' }] }],
    ["How did Moscow's allies vote on L.8?", { tool: 'refusal', refusal: 'unknown-group' }],
    ['俄罗斯的盟友对L.8怎么投', { tool: 'refusal', refusal: 'unknown-group' }],
    ['美國的盟友對L.8怎麼投', { tool: 'refusal', refusal: 'unknown-group' }],
    ['第25段', { tool: 'missing-place', texts: ['第25段'] }],
    ['L.99的票数', { tool: 'missing-place', texts: ['L.99'] }],
    ['执行部分第9段的表决结果', { tool: 'missing-place', texts: ['执行部分第9段'] }],
    ['对L.4执行部分第2段的单独表决结果', { tool: 'no-separate-vote', units: ['r1.op2'], drafts: ['l4'] }],
    ['中国对PP3投了什么票？', { tool: 'no-separate-vote', units: ['r1.pp3', 'r2.pp3'], countries: ['CHN'] }],
    ['帮助', { tool: 'help' }],
    ['你好', { tool: 'help' }],
    ['what can you do? help', { tool: 'help' }],
  ])('%s', (question, plan) => {
    expect(planFor(question)).toMatchObject(plan);
  });
});
