import { describe, expect, it } from 'vitest';
import { findBlocCard } from '../../../src/answer/tools/bloc-card.js';
import { wantedBloc } from '../../../src/answer/tools/wanted-bloc.js';
import { allBlocs } from '../../../src/countries/all-blocs.js';
import { blocMembers } from '../../../src/countries/bloc-members.js';
import type { Language } from '../../../src/language/language.js';
import { plainPosition, readPlainLists } from '../../helpers/plain-lists.js';
import { contextIn, ledger } from '../../helpers/true-report.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const lists = readPlainLists();
const day = '2020-11-09';
const votes = ledger.votes.map(({ id }) => id);

/** A bloc's members by position in one vote, read plainly from the corpus. */
function plainCounts(bloc: string, vote: string): Readonly<Record<string, number>> {
  const found = lists.get(`A/75/394#${vote}`);
  if (found === undefined) throw new Error(`no lists of ${vote}`);
  const counts: Record<string, number> = { 'in-favour': 0, against: 0, abstaining: 0, 'not-listed': 0 };
  for (const member of blocMembers(bloc, day) ?? []) {
    const position = plainPosition(found, member);
    counts[position] = (counts[position] ?? 0) + 1;
  }
  return counts;
}

describe('how a bloc voted', () => {
  it.each(allBlocs().map(({ id }) => id))(
    '%s: the counts and the index are those of the lists, in every vote',
    async (bloc) => {
      for (const vote of votes) {
        const { text, facts } = await answerTo({ tool: 'bloc', query: { blocs: [bloc], votes: [vote] } }, 'zh-Hans');
        const counts = plainCounts(bloc, vote);
        const [yes = 0, no = 0] = [counts['in-favour'], counts['against']];
        expect(text).toContain(`赞成 **${yes}**、反对 **${no}**、弃权 **${counts['abstaining']}**`);
        for (const [position, count] of Object.entries(counts)) {
          const of = facts.filter(
            (fact) => fact.type === 'count' && fact.of.endsWith(`(${position} A/75/394#${vote})`),
          );
          expect(of).toEqual([expect.objectContaining({ value: count })]);
        }
        const index =
          yes + no === 0 ? '无从计算' : `**${(Math.abs(yes - no) / (yes + no)).toFixed(2)}**（n = ${yes + no}）`;
        expect(text).toContain(index);
      }
    },
  );

  it('names who stood apart, and says that a bloc has no vote, the day counted and whose list it is', async () => {
    const { text } = await answerTo({ tool: 'bloc', query: { blocs: ['nato'], votes: [] } }, 'en');
    expect(text).toContain('Outside its largest list (against): 1, abstaining: Türkiye.');
    expect(text).toContain('NATO is no member of the United Nations and has no vote of its own');
    expect(text).toContain('on the date of the vote, 9 November 2020');
    expect(text).toContain('nato.int');
    expect(text.match(/\|in favour − against\| ÷/g)).toHaveLength(1);
  });

  it('names members of the bloc that are no members of the United Nations', async () => {
    const palestine = await answerTo({ tool: 'bloc', query: { blocs: ['oic'], votes: ['l4'] } }, 'zh-Hant');
    expect(palestine.text).toContain('巴勒斯坦國');
    expect(palestine.text).toContain('敘利亞自2012年8月起被中止成員資格');
    const sahrawi = await answerTo({ tool: 'bloc', query: { blocs: ['au'], votes: ['l4'] } }, 'en');
    expect(sahrawi.text).toContain('Sahrawi Arab Democratic Republic');
  });

  it('sets blocs side by side, with one line on the index', async () => {
    const { text, citations } = await answerTo(
      { tool: 'bloc', query: { blocs: ['brics', 'g7'], votes: ['l8rev1'] } },
      'zh-Hans',
    );
    expect(text).toContain('金砖国家（5 国）');
    expect(text).toContain('七国集团成员国（7 国）');
    expect(text.match(/\|赞成 − 反对\| ÷/g)).toHaveLength(1);
    expect(citations.map(({ unit }) => unit)).toEqual([
      'A/75/394#p10.c',
      'A/75/394#p10.c.in-favour',
      'A/75/394#p10.c.abstaining',
      'A/75/394#p10.c.against',
    ]);
  });

  it('says yes, no, mostly or divided to what a question claims', async () => {
    const head = async (bloc: string, vote: string, position: 'in-favour' | 'against', figures: number[] = []) => {
      const claim = {
        position,
        negated: false,
        figures: figures.map((value) => ({ list: position, bound: 'exactly' as const, value })),
      };
      return (await answerTo({ tool: 'bloc', query: { blocs: [bloc], votes: [vote], claim } }, 'en')).text.slice(0, 20);
    };
    expect(await head('eu', 'l4', 'in-favour')).toMatch(/^Yes\. /);
    expect(await head('eu', 'l8rev1', 'in-favour')).toMatch(/^No\. /);
    expect(await head('nato', 'l8rev1-pp10', 'against')).toMatch(/^Most of the members/);
    expect(await head('brics', 'l8rev1-op1', 'in-favour')).toMatch(/^Its members were div/);
    expect(await head('g7', 'l8rev1', 'against', [7])).toMatch(/^Yes\. /);
    expect(await head('g77', 'l4', 'in-favour', [110])).toMatch(/^No\. /);
  });

  it('speaks of no members whose list is not known, and gives no fact', async () => {
    const answer = await answerTo({ tool: 'bloc', query: { blocs: ['warsaw-pact'], votes: [] } }, 'en');
    expect(answer).toMatchObject({ kind: 'not-found', facts: [] });
  });

  it('itself is no member', async () => {
    const answer = await answerTo({ tool: 'bloc-itself', blocs: ['eu'] }, 'zh-Hans');
    expect(answer).toMatchObject({ kind: 'not-found', facts: [], suggestions: ['欧盟成员国对L.8/Rev.1怎么投票？'] });
    expect(answer.text).toContain('欧盟本身不是联合国会员国，没有表决权');
  });
});

describe('a bloc chosen or typed', () => {
  const context = contextIn('zh-Hans');

  it.each([
    ['nato', 'nato'],
    ['NATO', 'nato'],
    ['au', 'au'],
    ['nam', 'nam'],
    ['欧盟成员国', 'eu'],
    ['東協', 'asean'],
    ['african', 'african'],
    ['非洲国家', 'african'],
    ['WEOG', 'western-european-others'],
    ['oumeng', 'eu'],
    ['瑞士', undefined],
    ['', undefined],
  ])('%s is %s', (typed, expected) => {
    expect(wantedBloc(typed)).toBe(expected);
  });

  it('is shown in one vote, or in all of them', () => {
    expect(findBlocCard(context, '欧盟', 'l4').text).toContain('欧盟成员国（27 国）在 A/C.1/75/L.4');
    expect(findBlocCard(context, '欧盟', '第10(a)段').text).toContain('序言部分第10段');
    expect(findBlocCard(context, '欧盟').text).toContain('在 5 项记录表决中');
    expect(findBlocCard(context, '欧盟', 'l47').text).toContain('未经表决');
    expect(findBlocCard(context, '欧盟', 'L.99').kind).toBe('not-found');
    expect(findBlocCard(context, '瑞士')).toMatchObject({ kind: 'not-found', facts: [] });
  });
});

describe('whether all members of a bloc took a position', () => {
  const plan = {
    tool: 'quantified',
    quantifier: 'all',
    among: { kind: 'bloc', bloc: 'las', day },
    position: { kind: 'position', vote: 'l8rev1', position: 'in-favour' },
  } as const;

  it('where not, tells where each of them stood, in three languages', async () => {
    expect((await answerTo(plan, 'en')).text).toMatch(
      /^No\. .*\*\*18\*\* of 21; the others:\n- abstaining \(\*\*2 members\*\*\): Iraq, Libya\n- not listed \(\*\*1 member\*\*\): Somalia/,
    );
    expect((await answerTo(plan, 'zh-Hans')).text).toContain(
      '- 弃权（**2 国**）：伊拉克、利比亚\n- 未列入名单（**1 国**）：索马里',
    );
    expect((await answerTo(plan, 'zh-Hant')).text).toContain(
      '- 棄權（**2 國**）：伊拉克、利比亞\n- 未列入名單（**1 國**）：索馬利亞',
    );
  });
});

describe('a member beside a bloc', () => {
  it('is as its largest list, unlike it, or not comparable', async () => {
    const { text, facts } = await answerTo(
      { tool: 'member-and-bloc', countries: ['CHN'], bloc: 'brics', votes: [] },
      'zh-Hans',
    );
    expect(text).toContain('中国在其中');
    expect(text.match(/与人数最多的一方不同/g)).toHaveLength(3);
    expect(text.match(/与人数最多的一方相同/g)).toHaveLength(1);
    expect(text.match(/无法比较/g)).toHaveLength(1);
    expect(facts.filter(({ type }) => type === 'position')).toHaveLength(5);
  });
});

describe('who of a bloc spoke', () => {
  const asked = (question: string, language: Language) => answerTo(planFor(question), language);

  it.each([
    ['有没有非洲国家就动议发言？', 'zh-Hans', '**没有**（0 国）'],
    ['did any African state speak on the motion?', 'en', '**none** (0 members)'],
    ['有哪些拉美國家發言反對動議', 'zh-Hant', '**1 國**：古巴'],
    ['发言的有亚洲国家吗', 'zh-Hans', '**没有**（0 国）'],
  ] as const)('is told by who spoke, not by how it voted: %s', async (question, language, text) => {
    const answer = await asked(question, language);
    expect(answer.text).toContain(text);
    expect(answer.facts[0]).toMatchObject({ type: 'countries', of: expect.stringContaining('speakers') });
  });
});
