import { beforeAll, describe, expect, test } from 'vitest';
import type { Rollcall } from '../../../src/answer/rollcall.js';
import { listAfter } from '../../helpers/discord/true-answers.js';
import { openTestRollcall } from '../../helpers/open-test-rollcall.js';

let rollcall: Rollcall;
beforeAll(async () => {
  rollcall = await openTestRollcall();
}, 60_000);

const language = 'zh-Hans';
const firstLine = (text: string) => text.split('\n')[0];

describe('a vote', () => {
  test('names the few and counts the many', () => {
    const { answer, lists } = rollcall.voteLists({ vote: 'l4', by: 'position', language });
    expect(firstLine(answer.text)).toContain('153 票赞成、11 票反对、9 票弃权');
    expect(answer.text).toContain(`**11 国**：${listAfter('6. 在11月9日', '反对').slice('反对：'.length)}`);
    expect(lists).toEqual([
      { label: '赞成 153', of: 'in-favour A/75/394#l4' },
      { label: '反对 11', of: 'against A/75/394#l4' },
      { label: '弃权 9', of: 'abstaining A/75/394#l4' },
      { label: '未列入名单 20', of: 'not-listed A/75/394#l4' },
    ]);
  });

  test('by regional group counts every member once', () => {
    const [table] = rollcall.voteLists({ vote: 'L.8/Rev.1 全文', by: 'group', language }).tables ?? [];
    expect(table?.head).toEqual(['', '赞', '反', '弃', '未']);
    const figures = (table?.rows ?? []).map((row) => row.slice(1).map(Number));
    const totals = [0, 1, 2, 3].map((column) => figures.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    expect(totals).toEqual([104, 50, 20, 19]);
  });

  test('that was none, or is none, is told in words', () => {
    expect(rollcall.voteLists({ vote: 'l47', by: 'position', language }).answer.text).toContain('未经表决');
    expect(rollcall.voteLists({ vote: 'L.99', by: 'group', language }).answer.kind).toBe('not-found');
  });
});

describe('a member', () => {
  test('has its row over all votes, its correction and what it sponsored', () => {
    const { answer } = rollcall.country({ country: '多哥', language });
    expect(answer.text).toMatch(/序言部分第10段：\*\*反对\*\*（事后通知秘书处：本意是弃权）/);
    expect(answer.facts.filter((fact) => fact.type === 'position')).toHaveLength(5);
    expect(rollcall.country({ country: 'rus', language }).answer.text).toMatch(/L\.8\/Rev\.1.*提交/);
  });

  test('of two readings is asked back; one that is none is said to be none', () => {
    expect(rollcall.country({ country: '刚果', language }).answer.kind).toBe('clarify');
    expect(rollcall.country({ country: '梵蒂冈', language }).answer.kind).toBe('not-found');
  });
});

describe('a comparison', () => {
  test('of two members has the matrix of their positions', () => {
    const { answer, tables } = rollcall.compare({ first: 'CHE', second: '巴西', language });
    expect(firstLine(answer.text)).toContain('5 项中 4 项相同');
    expect(tables?.[0]?.rows).toEqual([
      ['赞成', '1', '0', '1'],
      ['反对', '0', '0', '0'],
      ['弃权', '0', '0', '3'],
    ]);
  });

  test('of a member and a bloc knows NAM the bloc, chosen, from NAM the code of Namibia', () => {
    expect(rollcall.compare({ first: 'CHE', second: 'bloc:nam', language }).answer.text).toContain('不结盟');
    expect(rollcall.compare({ first: 'CHE', second: 'NAM', language }).answer.text).toContain('纳米比亚');
    expect(rollcall.compare({ first: 'CHE', second: '欧盟', language }).answer.text).toContain('欧盟');
  });

  test('of a member with itself is its own record', () => {
    expect(rollcall.compare({ first: 'CHE', second: '瑞士', language }).answer.text).toMatch(/^瑞士在 5 项记录表决中/);
  });
});

describe('changes', () => {
  test('from one list to another are those of the members listed in both votes', () => {
    const ends = { fromPosition: 'abstaining', toPosition: 'in-favour' } as const;
    const { answer } = rollcall.changes({ from: 'l8rev1-op1', to: 'L.8/Rev.1', ...ends, language });
    const names = '萨尔瓦多、印度尼西亚、牙买加、肯尼亚、马来西亚、墨西哥、尼日利亚、圣卢西亚、塞内加尔、越南';
    expect(answer.text).toContain(names);
    expect(answer.text).toContain('**10 国**');
  });

  test('within one vote are none; a vote that is not there is named', () => {
    expect(rollcall.changes({ from: 'l4', to: 'L.4', language }).answer.kind).toBe('clarify');
    expect(rollcall.changes({ from: 'l4', to: 'L.99', language }).answer.text).toContain('L.99');
  });
});

test('the sponsors of a draft are told, and which of them did not vote for it', () => {
  const { answer, lists } = rollcall.sponsors({ draft: '决议草案一', language });
  expect(answer.text).toContain('**54 国**');
  expect(answer.text).toMatch(/没有对 .*投赞成票的共 \*\*2 国\*\*[\s\S]*未列入名单（\*\*2 国\*\*）：马拉维、赞比亚/);
  expect(lists?.map(({ label }) => label)).toEqual(['提案国 54', '最初提案国 45']);
  expect(rollcall.sponsors({ draft: 'l47', language }).answer.kind).toBe('exact');
});

test('a search gives its passages page by page, each once, and a page that is not there is the last', async () => {
  const first = await rollcall.search({ words: '能力建设', language });
  const pages = await Promise.all(
    Array.from({ length: first.pages }, (_, index) =>
      rollcall.search({ words: '能力建设', page: index + 1, language }),
    ),
  );
  const units = pages.flatMap((page) => page.answer.citations.map(({ unit }) => unit));
  expect(first.pages).toBeGreaterThan(1);
  expect(new Set(units).size).toBe(units.length);
  expect((await rollcall.search({ words: '能力建设', page: 99, language })).page).toBe(first.pages);
  expect((await rollcall.search({ words: 'qwertz', language })).answer.kind).toBe('not-found');
});

test('a search for a topic that the report does not speak of names it', async () => {
  const { answer } = await rollcall.search({ words: '量子计算', language });
  expect(answer.kind).toBe('not-found');
  expect(answer.text).toMatch(/^报告没有提到“量子计算”。/);
});

test('the report is told by its parts, drafts, meetings and votes', () => {
  const { answer, tables } = rollcall.overview({ language });
  expect(answer.text).toContain('- 一. 引言：第1段 – 第4段');
  expect(answer.text).toContain('https://undocs.org/zh/A/75/394');
  expect(answer.text).toMatch(/第14次会议/);
  expect(tables?.[0]?.rows).toContainEqual([' 序言第10段', '108', '49', '11']);
});

describe('a list', () => {
  test('has the members of each printed list in the order printed', () => {
    for (const [of, names] of [
      ['in-favour A/75/394#l4', listAfter('6. 在11月9日', '赞成')],
      ['abstaining A/75/394#l8rev1', listAfter('(c) 决议草案', '弃权')],
      ['against A/75/394#l8rev1-pp10', listAfter('10. 在同次会议上', '反对')],
    ] as const) {
      const list = rollcall.list({ of, by: 'report', language });
      expect(list?.groups.map(({ members }) => members.map(({ name }) => name).join('、'))).toEqual([
        names.slice(3, -1),
      ]);
    }
  });

  test('by group has all 193 members once', () => {
    const list = rollcall.list({ of: 'members', by: 'groups', language });
    expect(list?.groups.map(({ name }) => name)).toHaveLength(5);
    expect(new Set(list?.groups.flatMap(({ members }) => members.map(({ iso3 }) => iso3))).size).toBe(193);
  });

  test('of another report, or of nothing, is none', () => {
    for (const of of ['in-favour A/76/1#l4', 'in-favour A/75/394#l99', 'named XYZ', 'everyone', '']) {
      expect(rollcall.list({ of, by: 'groups', language })).toBeUndefined();
    }
  });
});

describe('the file of all votes', () => {
  const rows = (text: string) =>
    text
      .slice(1)
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));

  test('has a byte order mark, and a row for each of 193 members with its position in each vote', () => {
    const text = rollcall.csv({ language });
    expect(text.startsWith('\uFEFFISO,中文名称,')).toBe(true);
    const all = rows(text);
    expect(all).toHaveLength(1 + 193);
    expect(all.filter((row) => row.includes('瑞士'))).toEqual([
      ['CHE', '瑞士', 'Switzerland', '西欧和其他国家组', '赞成', '赞成', '弃权', '弃权', '弃权', ''],
    ]);
    const inFavour = all.filter((row) => row[4] === '赞成').map((row) => row[1]);
    expect(inFavour.join('、')).toBe(listAfter('6. 在11月9日', '赞成').slice(3, -1));
  });

  test('shows corrections beside the record', () => {
    const [togo] = rows(rollcall.csv({ language })).filter((row) => row[0] === 'TGO');
    expect(togo?.[6]).toBe('反对');
    expect(togo?.at(-1)).toContain('弃权');
  });

  test('of a set has its members alone', () => {
    expect(rows(rollcall.csv({ of: 'against A/75/394#l4', language: 'en' }))).toHaveLength(1 + 11);
  });
});

describe('completion', () => {
  test('of drafts finds them by symbol, number and title; all for empty input', () => {
    expect(rollcall.completeDraft('', language).map(({ value }) => value)).toEqual(['l4', 'l8rev1', 'l47', 'l60']);
    for (const typed of ['L.8', '决议草案二', 'A/C.1/75/L.8']) {
      expect(rollcall.completeDraft(typed, language)[0]?.value).toBe('l8rev1');
    }
    expect(rollcall.completeDraft('不限成员名额工作组', language)[0]?.value).toBe('l47');
  });

  test('of votes, drafts and places takes pinyin, its initials, the other language and a slip of the finger', () => {
    for (const typed of ['quanwen', '全文', 'as a whole', 'l8rev1']) {
      expect(rollcall.completeVote(typed, 'en')[0]?.value).toBe('l8rev1');
    }
    for (const typed of ['jueyicaoaner', 'jycae', '决议草案二', 'draft resolution II', 'A/C.1/75/L8/Rev1']) {
      expect(rollcall.completeDraft(typed, language).map(({ value }) => value)).toContain('l8rev1');
    }
    expect(rollcall.completePlace('jycayzxbfd6d', language)[0]?.value).toBe('r1.op6');
    expect(rollcall.completePlace('决议草按一执行部分第6段', language)[0]?.value).toBe('r1.op6');
    expect(rollcall.completePlace('draft resolutoin I, OP 6', 'en')[0]?.value).toBe('r1.op6');
  });

  test('takes less than 50 ms', () => {
    rollcall.completeCountry('r', language);
    const start = performance.now();
    for (const typed of ['', 'ruishi', 'els', 'Switzrland', '中']) {
      rollcall.completeCountry(typed, language);
      rollcall.completeVote(typed, language);
      rollcall.completePlace(typed, language);
      rollcall.completeBloc(typed, language);
      rollcall.completeDraft(typed, language);
    }
    expect((performance.now() - start) / 25).toBeLessThan(50);
  });
});
