import { describe, expect, it } from 'vitest';
import type { PositionQuery } from '../../../src/answer/tools/position.js';
import { openReport } from '../ask-report.js';
import { planFor } from '../plan-for.js';
import { answerTo } from '../run-plan.js';

const ask = (query: PositionQuery, language: 'zh-Hans' | 'zh-Hant' | 'en', premise = false) =>
  answerTo({ tool: 'positions', queries: [query], premise }, language);

const serbia = { country: 'SRB', vote: 'l8rev1' };
const togo = { country: 'TGO', vote: 'l8rev1-pp10' };

describe('a member that is in none of the three lists', () => {
  it('is said to be not listed, in words that are neither abstaining nor absent', async () => {
    expect((await ask(serbia, 'zh-Hans')).text).toBe(
      '塞尔维亚**未列入** A/C.1/75/L.8/Rev.1 全文表决的任何一份名单。报告没有说明原因；未列入不等于弃权或缺席。',
    );
    expect((await ask(serbia, 'zh-Hant')).text).toBe(
      '塞爾維亞**未列入** A/C.1/75/L.8/Rev.1 全文表決的任何一份名單。報告沒有說明原因；未列入不等於棄權或缺席。',
    );
    expect((await ask(serbia, 'en')).text).toBe(
      'Serbia is **not listed** in any of the three lists of the vote on A/C.1/75/L.8/Rev.1 as a whole. The report does not say why; not listed means neither abstaining nor absent.',
    );
  });

  it('has the fact of it, and only the paragraph to cite', async () => {
    const answer = await ask(serbia, 'en');
    expect(answer.facts).toEqual([
      { type: 'position', vote: 'A/75/394#l8rev1', country: 'SRB', position: 'not-listed' },
    ]);
    expect(answer.citations.map(({ unit }) => unit)).toEqual(['A/75/394#p10.c']);
  });
});

describe('members named as alternatives', () => {
  it.each([
    ['中国或印度有没有反对PP10', /^是：印度。\n/],
    ['中國或印度有沒有反對PP10', /^是：印度。\n/],
    ['Did China or India vote for PP10?', /^Yes: China\.\n/],
    ['Did China or India abstain on PP10?', /^No\.\n/],
    ['Mali or Malawi or Maldives - who abstained on L.8?', /^- Mali \*\*abstained\*\*/],
    ['中国还是印度反对PP10', /^- 中国/],
  ])('did so where any did, and which is asked has no yes or no: %s', async (question, said) => {
    expect((await openReport().ask({ question })).text).toMatch(said);
  });
});

describe('a member that corrected its vote afterwards', () => {
  it('has the correction beside the record, which stands', async () => {
    const answer = await ask(togo, 'zh-Hans');
    expect(answer.text).toContain('投了**反对**票');
    expect(answer.text).toContain('其本意是投**弃权**票（第10段脚注2）；记录的票数不变');
    expect(answer.text).toContain('108 票赞成、49 票反对、11 票弃权');
    expect(answer.facts[0]).toEqual({
      type: 'position',
      vote: 'A/75/394#l8rev1-pp10',
      country: 'TGO',
      position: 'against',
      intended: 'abstaining',
    });
  });

  it('is said so in the other two languages', async () => {
    expect((await ask(togo, 'zh-Hant')).text).toContain('事後多哥通知秘書處，其本意是投**棄權**票');
    expect((await ask(togo, 'en')).text).toContain(
      'had intended to **abstain** (para. 10, footnote 2); the recorded totals stand',
    );
  });

  it("cites the vote's paragraph, then the list, then the footnote", async () => {
    const answer = await ask(togo, 'en');
    expect(answer.citations.map(({ unit }) => unit)).toEqual([
      'A/75/394#p10.a',
      'A/75/394#p10.a.against',
      'A/75/394#p10.fn2',
    ]);
  });

  it('has no correction in another vote', async () => {
    const answer = await ask({ country: 'TGO', vote: 'l4' }, 'zh-Hans');
    expect(answer.text).not.toContain('本意');
    expect(answer.citations.map(({ unit }) => unit)).not.toContain('A/75/394#p10.fn2');
  });
});

describe('a question that says where a member stands', () => {
  const china = (position: 'in-favour' | 'against', negated = false): PositionQuery => ({
    country: 'CHN',
    vote: 'l4',
    claimed: { position, negated },
  });

  it('is answered yes or no before the record', async () => {
    expect((await ask(china('against'), 'zh-Hans')).text).toMatch(/^是。中国/);
    expect((await ask(china('in-favour'), 'zh-Hans')).text).toMatch(/^不是。中国.*\*\*反对\*\*/);
    expect((await ask(china('against'), 'en')).text).toMatch(/^Yes\. China voted \*\*against\*\*/);
    expect((await ask(china('in-favour'), 'en')).text).toMatch(/^No\. China voted \*\*against\*\*/);
  });

  it('is corrected where it builds on what is not so, with the citation', async () => {
    const answer = await ask(china('in-favour'), 'zh-Hant', true);
    expect(answer).toMatchObject({ kind: 'exact' });
    expect(answer.text).toMatch(/^問題的前提與記錄不符：中國.*\*\*反對\*\*/);
    expect(answer.citations[0]?.unit).toBe('A/75/394#p6');
    expect((await ask(china('in-favour'), 'en', true)).text).toMatch(/^The premise does not match the record: /);
  });

  it('says nothing of a premise that is so', async () => {
    expect((await ask(china('against'), 'zh-Hans', true)).text).toMatch(/^中国对/);
  });
});

describe('the words of the answer', () => {
  it('tell a motion from a text', async () => {
    const query = { country: 'CUB', vote: 'l8rev1-motion' };
    expect((await ask(query, 'zh-Hans')).text).toContain(
      '古巴在关于对 A/C.1/75/L.8/Rev.1 执行部分第1段进行单独表决的动议表决中投了**反对**票',
    );
    expect((await ask(query, 'en')).text).toContain('Cuba voted **against** the motion for a separate vote');
  });

  it('give a row to each member where there are several', async () => {
    const answer = await answerTo(
      {
        tool: 'positions',
        premise: false,
        queries: [
          { country: 'CHE', vote: 'l4' },
          { country: 'RUS', vote: 'l4' },
        ],
      },
      'en',
    );
    expect(answer.text.split('\n')).toEqual([
      '- Switzerland voted **in favour** of A/C.1/75/L.4 (draft resolution I).',
      '- Russia voted **against** A/C.1/75/L.4 (draft resolution I).',
    ]);
    expect(answer.facts).toHaveLength(2);
  });
});

describe('a question that denies a position, or names a member by a word that denies', () => {
  it.each<readonly [string, 'zh-Hans' | 'en', RegExp]>([
    ["India didn't vote for PP10, did it?", 'en', /^That is right: India voted \*\*against\*\*/],
    ["India didn't vote against PP10, did it?", 'en', /^That is not so: India voted \*\*against\*\*/],
    ['印度没有赞成PP10，对吧？', 'zh-Hans', /^是。印度对.*\*\*反对\*\*/],
    ['Did NO vote for L.8', 'en', /^No\. Norway voted \*\*against\*\*/],
    ['How did NO vote on L.8', 'en', /^Norway voted \*\*against\*\*/],
  ])('%s', async (question, language, words) => {
    expect((await answerTo(planFor(question), language)).text).toMatch(words);
  });
});
