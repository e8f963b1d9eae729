import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/answer/answer.js';
import type { SetExpression } from '../../../src/votes/set-expression.js';
import { plainMembers, plainPosition, readPlainLists } from '../../helpers/plain-lists.js';
import { answerTo } from '../run-plan.js';

const lists = readPlainLists();
const inList = (vote: string, position: string): readonly string[] => {
  const plain = lists.get(`A/75/394#${vote}`);
  if (plain === undefined) throw new Error(`no vote ${vote}`);
  return plainMembers.filter((member) => plainPosition(plain, member) === position);
};
const membersIn = (facts: readonly Fact[], of: string): readonly string[] | undefined => {
  const found = facts.find((fact) => fact.type === 'countries' && fact.of === of);
  return found?.type === 'countries' ? [...found.countries].sort() : undefined;
};
const voters = (set: SetExpression, language: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans') =>
  answerTo({ tool: 'voters', sets: [set] }, language);

describe('who took a position', () => {
  it('who never took a position says how many of them never voted', async () => {
    const of = ['l4', 'l8rev1-motion', 'l8rev1-pp10', 'l8rev1-op1', 'l8rev1'].map(
      (vote): SetExpression => ({ kind: 'position', vote, position: 'abstaining' }),
    );
    const never: SetExpression = { kind: 'except', base: { kind: 'members' }, minus: { kind: 'or', of } };
    expect((await voters(never)).text).toContain('其中 15 国在所涉表决中均未列入名单：布基纳法索');
    expect((await voters(never, 'zh-Hant')).text).toContain('其中 15 國在所涉表決中均未列入名單');
    expect((await voters(never, 'en')).text).toContain(
      'Of these, 15 are in no list of any vote concerned: Burkina Faso',
    );
  });

  it.each([
    ['l4', 'against', 11],
    ['l4', 'abstaining', 9],
    ['l8rev1-motion', 'against', 31],
    ['l8rev1-pp10', 'abstaining', 11],
    ['l8rev1-op1', 'abstaining', 24],
    ['l8rev1', 'in-favour', 104],
  ] as const)('%s %s: %d, named and counted', async (vote, position, count) => {
    const answer = await voters({ kind: 'position', vote, position });
    expect(membersIn(answer.facts, `${position} A/75/394#${vote}`)).toEqual([...inList(vote, position)].sort());
    expect(answer.facts).toContainEqual({ type: 'count', value: count, of: `${position} A/75/394#${vote}` });
    expect(answer.text).toContain(`**${count} 国**`);
    expect(answer.citations.some(({ unit }) => unit.endsWith(`.${position}`))).toBe(true);
  });

  it('the names are in the answer’s language and the order printed', async () => {
    const set = { kind: 'position', vote: 'l4', position: 'against' } as const;
    expect((await voters(set)).text).toContain('布隆迪、中国、古巴、朝鲜民主主义人民共和国');
    expect((await voters(set, 'zh-Hant')).text).toMatch(/對 A\/C\.1\/75\/L\.4（決議草案一）投反對票的有 \*\*11 國\*\*/);
    expect((await voters(set, 'en')).text).toContain('Burundi, China, Cuba, North Korea');
  });

  it('who is not listed is named without being called absent', async () => {
    const answer = await voters({ kind: 'position', vote: 'l4', position: 'not-listed' });
    expect(membersIn(answer.facts, 'not-listed A/75/394#l4')).toEqual([...inList('l4', 'not-listed')].sort());
    expect(answer.text).toContain('未列入不等于弃权或缺席');
    expect(answer.text).not.toMatch(/缺席的|弃权的/);
  });

  it('nobody is said in words, with the count of nought', async () => {
    const answer = await voters({
      kind: 'and',
      of: [
        { kind: 'position', vote: 'l8rev1-pp10', position: 'abstaining' },
        { kind: 'position', vote: 'l8rev1', position: 'in-favour' },
      ],
    });
    expect(answer).toMatchObject({ kind: 'exact' });
    expect(answer.text).toContain('**没有**（0 国）');
    expect(answer.facts).toContainEqual(expect.objectContaining({ type: 'count', value: 0 }));
  });

  it('an intersection is what a plain reader finds', async () => {
    const expected = inList('l8rev1-pp10', 'against').filter((member) =>
      inList('l8rev1', 'abstaining').includes(member),
    );
    expect(expected).toEqual(['IND']);
    const answer = await voters({
      kind: 'and',
      of: [
        { kind: 'position', vote: 'l8rev1-pp10', position: 'against' },
        { kind: 'position', vote: 'l8rev1', position: 'abstaining' },
      ],
    });
    expect(membersIn(answer.facts, '(against A/75/394#l8rev1-pp10) and (abstaining A/75/394#l8rev1)')).toEqual(['IND']);
    expect(answer.text).toContain('印度');
  });

  it('a member wrongly taken to be among them is put right first', async () => {
    const answer = await answerTo(
      {
        tool: 'voters',
        sets: [{ kind: 'position', vote: 'l4', position: 'against' }],
        checked: [{ country: 'FRA', vote: 'l4', claimed: { position: 'against', negated: false } }],
      },
      'zh-Hans',
    );
    expect(answer.text).toMatch(/^问题的前提与记录不符：法国.*\*\*赞成\*\*/);
    expect(answer.text).toContain('**11 国**');
  });
});

describe('who did not vote for it', () => {
  it('is told apart as against, abstaining and not listed, each in full', async () => {
    const answer = await answerTo({ tool: 'not-in-favour', vote: 'l8rev1-pp10' }, 'zh-Hans');
    const groups = ['against', 'abstaining', 'not-listed'].map((position) => inList('l8rev1-pp10', position));
    expect(answer.text.split('\n').slice(1)).toHaveLength(3);
    expect(answer.text).toContain('**85 国**');
    for (const [index, position] of ['against', 'abstaining', 'not-listed'].entries()) {
      const members = groups[index] ?? [];
      expect(membersIn(answer.facts, `${position} A/75/394#l8rev1-pp10`)).toEqual([...members].sort());
      expect(answer.text).toContain(`**${members.length} 国**`);
    }
    expect(groups.flat()).toHaveLength(85);
  });

  it('of the sponsors, in three languages', async () => {
    const plan = {
      tool: 'not-in-favour',
      vote: 'l4',
      among: { kind: 'sponsors', draft: 'l4', which: 'all' },
    } as const;
    expect((await answerTo(plan, 'zh-Hans')).text).toContain('未列入名单（**2 国**）：马拉维、赞比亚');
    expect((await answerTo(plan, 'zh-Hant')).text).toContain('未列入名單（**2 國**）：馬拉威、尚比亞');
    expect((await answerTo(plan, 'en')).text).toContain('not listed (**2 members**): Malawi, Zambia');
  });
});

describe('who moved between votes', () => {
  const changes = (language: 'zh-Hans' | 'en' = 'zh-Hans') =>
    answerTo({ tool: 'changes', queries: [{ from: 'l8rev1-pp10', to: 'l8rev1' }] }, language);

  it('counts only members listed at both ends', async () => {
    const moved = plainMembers.filter((member) => {
      const [before, after] = ['l8rev1-pp10', 'l8rev1'].map((vote) => {
        const plain = lists.get(`A/75/394#${vote}`);
        return plain === undefined ? 'not-listed' : plainPosition(plain, member);
      });
      return before !== after && before !== 'not-listed' && after !== 'not-listed';
    });
    const answer = await changes();
    expect(moved).toHaveLength(11);
    expect(membersIn(answer.facts, 'changed from A/75/394#l8rev1-pp10 to A/75/394#l8rev1')).toEqual([...moved].sort());
    expect(answer.text).toContain('**11 国**');
  });

  it('names apart those listed at one end, and does not call that a change', async () => {
    expect((await changes()).text).toMatch(/只列入.*序言部分第10段名单的（不算改变）：赞成：喀麦隆/);
    expect((await changes('en')).text).toMatch(/listed only in the vote on .* \(not a change\): in favour: Cameroon/);
  });

  it('in one direction alone where the question says which', async () => {
    const answer = await answerTo(
      {
        tool: 'changes',
        queries: [{ from: 'l8rev1-pp10', to: 'l8rev1', fromPosition: 'abstaining', toPosition: 'against' }],
      },
      'zh-Hans',
    );
    expect(answer.text).toContain('智利、土耳其');
    expect(answer.text).not.toContain('巴哈马');
    expect(answer.text).not.toContain('喀麦隆');
  });
});
