import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/report/clean-text.js';
import { parseSound, readFixture } from '../helpers/read-fixture.js';

const file = readFixture('A-75-394');
const report = parseSound(file);

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
const voted = (vote: string): string[] => ['', '.in-favour', '.against', '.abstaining'].map((list) => vote + list);

/** By hand, from the printed report. */
const ids = [
  'head',
  'p1',
  'p2',
  'p3',
  'p3.fn1',
  'p4',
  'p5',
  ...voted('p6'),
  'p7',
  'p8',
  ...voted('p9'),
  'p10',
  'p10.a',
  'p10.a.in-favour',
  'p10.fn2',
  'p10.a.against',
  'p10.a.abstaining',
  ...voted('p10.b'),
  ...voted('p10.c'),
  'p11',
  'p12',
  'p13',
  'p14',
  'p15',
  'p16',
  'p17',
  'r1.title',
  ...numbered('r1.pp', 16),
  'r1.op1',
  'r1.op1.a',
  'r1.op1.b',
  'r1.op2',
  'r1.op2.a',
  'r1.op2.b',
  'r1.fn1',
  'r1.fn2',
  'r1.fn3',
  'r1.op3',
  'r1.op4',
  'r1.op5',
  'r1.op6',
  'r1.op7',
  'r2.title',
  ...numbered('r2.pp', 22),
  'r2.op1',
  'r2.fn1',
  'r2.fn2',
  'r2.op2',
  'r2.op3',
  'r2.op4',
  'r2.op5',
  'p18',
  'd1.title',
  'd1',
  'd2.title',
  'd2',
];

const unit = (id: string) => {
  const found = report.unitById.get(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};

describe('the units of A/75/394', () => {
  it('are 104 in the order printed, 15 of them lists', () => {
    expect(report.units.map(({ id }) => id)).toEqual(ids);
    expect(ids).toHaveLength(104);
    expect(report.units.filter(({ kind }) => kind === 'vote-list')).toHaveLength(15);
  });

  it.each([
    [
      'head',
      '第七十五届会议议程项目98从国际安全角度看信息和电信领域的发展第一委员会的报告报告员：玛丽亚·德尔罗萨里奥·埃斯特拉达·希龙女士(危地马拉)',
    ],
    [
      'p6',
      '在11月9日第14次会议上，委员会以153票对11票、9票弃权的记录表决通过了决议草案A/C.1/75/L.4(见第17段，决议草案一)。表决情况如下：',
    ],
    ['p6.abstaining', '弃权：白俄罗斯、柬埔寨、科摩罗、吉布提、埃及、老挝人民民主共和国、黎巴嫩、缅甸、帕劳。'],
    [
      'p8',
      '在11月9日第14次会议上，委员会面前有一项订正决议草案(A/C.1/75/L.8/Rev.1)。秘书通知委员会，关于该决议草案所涉方案预算问题的说明已作为A/C.1/75/L.74号文件分发。',
    ],
    ['p10', '在同次会议上，委员会对决议草案A/C.1/75/L.8/Rev.1进行表决如下：'],
    ['p10.a', '序言部分第十段以108票对49票、11票弃权的记录表决得到保留。表决情况如下：'],
    ['p10.b', '执行部分第1段以92票对52票、24票弃权的记录表决得到保留。表决情况如下：'],
    ['p10.fn2', '事后，多哥代表团通知秘书处，其本意是投弃权票；圭亚那代表团通知秘书处，其本意是投赞成票。'],
    [
      'r1.pp10',
      '欢迎从国际安全角度看信息和电信领域的发展政府专家组的有效工作以及秘书长转递的2010年、2013年和2015年报告，',
    ],
    ['r1.op1', '促请会员国：'],
    ['r1.op2.a', '国家一级为加强信息安全和促进这一领域的国际合作所作的努力；'],
    ['r1.fn2', 'A/68/98。'],
    ['r2.title', '从国际安全角度看信息和电信领域的发展'],
    [
      'r2.pp10',
      '强调指出促进为和平目的使用信息和通信技术符合所有国家的利益，目的是在网络空间构建人类命运共同体，各国也有兴趣防止因使用信息和通信技术而产生的冲突，',
    ],
    ['r2.op5', '又决定将题为“从国际安全角度看信息和电信领域的发展”的项目列入大会第七十六届会议临时议程。'],
    ['d1.title', '大会2018年12月5日第73/27号决议所设从国际安全角度看信息和电信领域的发展不限成员名额工作组'],
  ])('%s to the letter', (id, text) => {
    expect(unit(id).text).toBe(text);
  });

  it('have a paragraph that a page break cuts in one piece', () => {
    const { text, ranges } = unit('r2.op1');
    expect(ranges).toHaveLength(2);
    expect(text).toContain('对其进行修改或制定额外的行为规则；审议各国旨在确保信息和通信技术使用安全的举措；');
    expect(text).toMatch(/^决定，为了确保.+供大会以协商一致方式通过；$/);
  });

  it('have a name in one piece that a blank line cuts', () => {
    expect(unit('p9.against').text).toContain('、多米尼克、伊朗伊斯兰共和国、哈萨克斯坦、');
    expect(unit('p6.in-favour').text).toContain('、乌克兰、阿拉伯联合酋长国、');
  });

  it('keep the source’s misprints', () => {
    expect(unit('p2').text).toContain('(COVID19)大流行有关的身體距离指南');
    expect(unit('r2.pp14').text).toContain('信息和通信技术的安和使用达成共识');
    expect(unit('r2.op1').text).toContain('2021-2025年信息和通信技术安和使用问题');
  });

  it('are each found again at their ranges, which do not overlap', () => {
    const places = report.units.flatMap(({ ranges }) => ranges).sort((a, b) => a.start - b.start);
    for (const [at, place] of places.entries()) expect(place.start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
    for (const { ranges, text } of report.units) {
      expect(cleanText(ranges.map(({ start, end }) => file.source.slice(start, end)).join('\n'))).toBe(text);
    }
  });

  it('leave out nothing but headings, numbers, 大会， and page breaks', () => {
    const within = new Set(
      report.units.flatMap(({ ranges }) =>
        ranges.flatMap(({ start, end }) => [...Array(end - start).keys()].map((at) => start + at)),
      ),
    );
    const left = [...file.source].map((letter, at) => (within.has(at) ? '' : letter)).join('');
    const lines = left
      .split('\n')
      .map(cleanText)
      .filter((line) => line !== '');
    const marks = /^(?:\d+\.|\([a-z]\)|大会，|---|决议草案[一二]|决定草案[一二])$/;
    expect(lines.filter((line) => !marks.test(line))).toEqual([
      '一.引言',
      '二.提案审议情况',
      'A.决议草案A/C.1/75/L.4',
      'B.决议草案A/C.1/75/L.8/Rev.1',
      'C.决定草案A/C.1/75/L.47的审议情况',
      'D.决定草案A/C.1/75/L.60的审议情况',
      '三.第一委员会的建议',
    ]);
  });
});

describe('the places of the units', () => {
  it.each([
    ['p1', { section: '一.引言', next: 'p2' }],
    [
      'p6',
      {
        section: 'A.决议草案A/C.1/75/L.4',
        previous: 'p5',
        next: 'p7',
        children: ['p6.in-favour', 'p6.against', 'p6.abstaining'],
      },
    ],
    ['p10', { children: ['p10.a', 'p10.b', 'p10.c'], previous: 'p9', next: 'p11' }],
    [
      'p10.a',
      {
        kind: 'sub-paragraph',
        parent: 'p10',
        next: 'p10.b',
        children: ['p10.a.in-favour', 'p10.fn2', 'p10.a.against', 'p10.a.abstaining'],
      },
    ],
    [
      'p10.a.against',
      { kind: 'vote-list', list: 'against', parent: 'p10.a', previous: 'p10.a.in-favour', next: 'p10.a.abstaining' },
    ],
    ['p10.fn2', { kind: 'footnote', parent: 'p10.a', section: 'B.决议草案A/C.1/75/L.8/Rev.1' }],
    ['p3.fn1', { kind: 'footnote', parent: 'p3' }],
    ['p18', { section: '三.第一委员会的建议', previous: 'p17' }],
    ['r1.pp1', { kind: 'preambular', draft: 'r1', next: 'r1.pp2' }],
    [
      'r1.op2',
      { kind: 'operative', draft: 'r1', previous: 'r1.op1', next: 'r1.op3', children: ['r1.op2.a', 'r1.op2.b'] },
    ],
    ['r1.op2.b', { parent: 'r1.op2', previous: 'r1.op2.a', draft: 'r1' }],
    ['r1.fn3', { kind: 'footnote', parent: 'r1.pp10', draft: 'r1', previous: 'r1.fn2' }],
    ['r2.fn1', { parent: 'r2.pp17', draft: 'r2' }],
    ['r2.title', { kind: 'draft-title', previous: 'r1.title', next: 'd1.title' }],
    ['d2', { kind: 'decision', draft: 'd2', previous: 'd1' }],
  ])('%s', (id, place) => {
    expect(unit(id)).toMatchObject(place);
  });

  it('have no neighbour beyond their rank', () => {
    for (const [id, end] of [
      ['r1.pp16', 'next'],
      ['r2.pp1', 'previous'],
      ['p10.c', 'next'],
      ['p18', 'next'],
    ] as const) {
      expect(unit(id)[end]).toBeUndefined();
    }
  });

  it('make up the drafts', () => {
    expect(
      report.drafts.map(({ id, kind, number, numbered: isNumbered, title, units }) => [
        id,
        kind,
        number,
        isNumbered,
        title.slice(0, 12),
        units.length,
      ]),
    ).toEqual([
      ['r1', 'resolution', 1, true, '从国际安全角度促进网络空', 31],
      ['r2', 'resolution', 2, true, '从国际安全角度看信息和电', 30],
      ['d1', 'decision', 1, true, '大会2018年12月5日', 2],
      ['d2', 'decision', 2, true, '大会2018年12月22', 2],
    ]);
  });
});
