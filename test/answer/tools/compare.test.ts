import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.js';
import { plainPosition, readPlainLists } from '../../helpers/plain-lists.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const lists = [...readPlainLists().values()];

/** In how many votes two members are both listed, and in how many of those alike, by a plain reading of the corpus. */
function agreement(one: string, other: string): { same: number; n: number } {
  const pairs = lists.map((list) => [plainPosition(list, one), plainPosition(list, other)] as const);
  const both = pairs.filter((pair) => !pair.includes('not-listed'));
  return { same: both.filter(([a, b]) => a === b).length, n: both.length };
}

const compare = (first: string, second: string, language: 'zh-Hans' | 'zh-Hant' | 'en') =>
  answerTo({ tool: 'compare', countries: [first, second], votes: [] }, language);

describe('two members side by side', () => {
  it.each([
    ['CHN', 'RUS'],
    ['TUR', 'CHL'],
    ['TGO', 'FRA'],
    ['IND', 'BRA'],
    ['TUR', 'COL'],
    ['HND', 'CHE'],
    ['CMR', 'TGO'],
  ])('%s and %s: the agreement that a plain reader counts, n always printed', async (first, second) => {
    const { same, n } = agreement(first, second);
    const answer = await compare(first, second, 'zh-Hans');
    expect(answer.text).toContain(`${n} 项中 ${same} 项相同`);
    expect(answer.facts.slice(0, 2)).toEqual([
      { type: 'count', value: same, of: `same position ${first} ${second}` },
      { type: 'count', value: n, of: `votes both listed ${first} ${second}` },
    ]);
    expect((await compare(first, second, 'zh-Hant')).text).toContain(`${n} 項中 ${same} 項相同`);
    expect((await compare(first, second, 'en')).text).toContain(`**${same} of ${n}** votes`);
  });

  it('a vote that lists one of them alone is left out, and said to be', async () => {
    const { n } = agreement('CHN', 'HND');
    expect(n).toBeLessThan(5);
    const answer = await compare('CHN', 'HND', 'zh-Hans');
    expect(answer.text).toContain('未列入不等于弃权或缺席');
    expect(answer.text).toContain('未列入名单');
  });

  it('all five votes are laid out', async () => {
    const answer = await compare('CHN', 'TUR', 'en');
    expect(answer.text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(5);
    expect(answer.text).toContain('preambular paragraph 10 of A/C.1/75/L.8/Rev.1: China in favour, Türkiye abstaining');
  });
});

describe('members in votes that the question names', () => {
  it('are the same or different; who is not listed can’t be compared', async () => {
    const inL4 = (second: string) =>
      answerTo({ tool: 'compare', countries: ['CHN', second], votes: ['l4'] }, 'zh-Hans');
    expect((await inL4('RUS')).text).toContain('**相同**');
    expect((await inL4('USA')).text).toContain('**不同**');
    const serbia = (await inL4('SRB')).text;
    expect(serbia).toContain('**无法比较**');
    expect(serbia).not.toContain('**不同**');
    expect(serbia).not.toContain('**相同**');
  });
});

describe('one member over two votes', () => {
  const change = (country: string, votes: readonly string[]) =>
    answerTo({ tool: 'member-changes', countries: [country], votes }, 'zh-Hans');
  const asked = (question: string, language: Language) => answerTo(planFor(question), language);

  it('on one draft’s text it is told that it changed', async () => {
    const { text } = await asked('墨西哥在L.8上改过立场吗', 'zh-Hans');
    expect(text).toMatch(/^是。墨西哥的立场\*\*改变了\*\*/);
    expect(text).not.toContain('动议');
  });

  it.each([
    ['奥地利五次表决立场一致吗？', 'zh-Hans', /^不是。奥地利在这些表决中的立场\*\*不全相同\*\*/],
    ['奧地利五次投票都一樣嗎', 'zh-Hant', /^不是。奧地利在這些表決中的立場\*\*不全相同\*\*/],
    [
      'Was Switzerland consistent across all five votes?',
      'en',
      /^No\. The position of Switzerland was \*\*not the same\*\*/,
    ],
    ['巴拿马每次投的票都一样吗', 'zh-Hans', /^是。巴拿马在这些表决中的立场\*\*全都相同\*\*/],
    ['Did Panama ever change its vote?', 'en', /^No\. The position of Panama was \*\*the same\*\*/],
  ] as const)(
    'over several texts its own positions are held beside each other: %s',
    async (question, language, text) => {
      expect((await asked(question, language)).text).toMatch(text);
    },
  );

  it('who voted otherwise on another text is not said to have changed its mind', async () => {
    expect((await asked('奧地利在五次表決裡有沒有改過立場？', 'zh-Hant')).text).toMatch(/^奧地利在這些表決中的立場/);
    expect((await asked('Did Austria ever change its vote?', 'en')).text).toMatch(/^The position of Austria/);
  });

  it('what it corrected afterwards stands beside its position', async () => {
    expect((await asked('Was Togo consistent across all five votes?', 'en')).text).toContain(
      'later told the Secretariat',
    );
  });

  it.each(['奥地利投票和德国一样吗', 'Did Austria vote the same way as the majority?', '谁和奥地利投得一样'])(
    'beside others is another question: %s',
    (question) => {
      expect(planFor(question).tool).not.toBe('member-changes');
    },
  );

  it('changed, or did not', async () => {
    expect((await change('CHE', ['l8rev1-pp10', 'l8rev1-op1'])).text).toContain('**没有改变**');
    expect((await change('TUR', ['l8rev1-pp10', 'l8rev1'])).text).toContain('**改变了**');
  });

  it('can’t be told of a member that is not listed in one of them', async () => {
    const { text } = await change('CMR', ['l8rev1-pp10', 'l8rev1']);
    expect(text).toContain('不能说立场是否改变');
    expect(text).not.toContain('改变了');
  });

  it('a member listed in neither is not said to be missing once', async () => {
    const { text } = await change('SRB', ['l8rev1-pp10', 'l8rev1']);
    expect(text).not.toContain('有一次未列入');
  });
});

describe('who votes like a member in every vote', () => {
  const plan = (country: string) => ({ tool: 'alike', country, which: 'most', every: true }) as const;

  it('is named where there is somebody', async () => {
    const { text } = await answerTo(plan('USA'), 'en');
    expect(text).toContain('**46 members** (the same position in 5 of 5 votes)');
    expect(text).not.toContain('No member');
  });

  it('where there is nobody that is said first, in three languages', async () => {
    expect((await answerTo(plan('CHE'), 'en')).text).toMatch(
      /^No member is listed in all 5 recorded votes with the same position as Switzerland in each\.\n/,
    );
    expect((await answerTo(plan('CHE'), 'zh-Hans')).text).toMatch(
      /^没有会员国在全部 5 项记录表决中都列入名单而与瑞士立场相同。\n/,
    );
    expect((await answerTo(plan('CHE'), 'zh-Hant')).text).toMatch(
      /^沒有會員國在全部 5 項記錄表決中都列入名單而與瑞士立場相同。\n/,
    );
  });
});

describe('whether two members voted alike', () => {
  it.each<readonly [string, Language, RegExp]>([
    ['Did Japan and South Korea vote identically?', 'en', /^Yes\. .*\*\*5 of 5\*\*/],
    ['日本和韓國投票是否完全相同？', 'zh-Hant', /^是。/],
    ['Did Belarus vote with Russia on L.4?', 'en', /^No\. .*\*\*different\*\*/],
    ['白俄罗斯和俄罗斯对L.4投票一致吗？', 'zh-Hans', /^不是。.*\*\*不同\*\*/],
    ['白俄罗斯在L.4上站在俄罗斯一边吗？', 'zh-Hans', /^不是。/],
    ['Did China and Russia differ on L.4?', 'en', /^No\. .*\*\*the same\*\*/],
    ['中国和俄罗斯的投票没有分歧吗？', 'zh-Hans', /^是。/],
    ['Did Serbia and Russia vote the same on L.8?', 'en', /^(?!Yes|No).*\*\*not comparable\*\*/],
  ])('%s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });
});
