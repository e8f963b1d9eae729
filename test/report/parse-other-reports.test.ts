import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unitLabel } from '../../src/report/unit-label.js';
import { parseSound, readFixture } from '../helpers/read-fixture.js';

const reports = ['A-74-371', 'A-76-443', 'A-77-385', 'A-78-409'] as const;
const parsed = new Map(reports.map((name) => [name, parseSound(readFixture(name))]));

function report(name: (typeof reports)[number]) {
  const found = parsed.get(name);
  if (!found) throw new Error(name);
  return found;
}
const idsOf = (name: (typeof reports)[number], start: string): string[] =>
  report(name)
    .units.map(({ id }) => id)
    .filter((id) => id.startsWith(start));
const textOf = (name: (typeof reports)[number], id: string) => report(name).unitById.get(id)?.text;

describe('invented reports in the conventional form', () => {
  it.each(reports)('%s is as it was written', (name) => {
    const { source, meta } = readFixture(name);
    expect(createHash('sha256').update(source).digest('hex')).toBe(meta.sha256);
  });

  it('have one draft without a numeral', () => {
    const { drafts, unitById } = report('A-76-443');
    const title = '禁止发展和制造新型大规模毁灭性武器和此种武器新系统：裁军谈判会议的报告';
    expect(drafts).toMatchObject([{ id: 'r1', kind: 'resolution', number: 1, numbered: false, title }]);
    const unit = unitById.get('r1.op2');
    expect(unit && unitLabel(report('A-76-443'), unit, 'zh-Hans')).toBe('决议草案执行部分第2段');
    expect(unit && unitLabel(report('A-76-443'), unit, 'en')).toBe('draft resolution, OP 2');
  });

  it('have three drafts, their headings without any mark-up', () => {
    expect(report('A-77-385').drafts.map(({ id, numbered, title }) => [id, numbered, title])).toEqual([
      ['r1', true, '从性别视角看小武器和轻武器的非法转让'],
      ['r2', true, '军备的透明度'],
      ['r3', true, '禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约的执行情况'],
    ]);
    expect(idsOf('A-77-385', 'r1.pp')).toHaveLength(15);
    expect(textOf('A-77-385', 'r1.pp12')).toMatch(/^表示注意到《武器贸易条约》/);
  });

  it('have (i) under (a), printed as ㈠ too, and (i) as the ninth letter', () => {
    expect(idsOf('A-77-385', 'r1.op3')).toEqual([
      'r1.op3',
      'r1.op3.a',
      'r1.op3.a.i',
      'r1.op3.a.ii',
      'r1.op3.b',
      'r1.op3.c',
    ]);
    expect(idsOf('A-77-385', 'r1.op4')).toEqual([
      'r1.op4',
      'r1.op4.a',
      'r1.op4.b',
      'r1.op4.c',
      'r1.op4.c.i',
      'r1.op4.c.ii',
      'r1.op4.c.iii',
      'r1.op4.d',
    ]);
    expect(idsOf('A-77-385', 'r3.op2')).toEqual(['r3.op2', ...[...'abcdefghij'].map((letter) => `r3.op2.${letter}`)]);
    expect(textOf('A-77-385', 'r3.op2.i')).toBe('参加缔约国会议；');
    const unit = report('A-77-385').unitById.get('r1.op3.a.ii');
    expect(unit?.parent).toBe('r1.op3.a');
    expect(unit && unitLabel(report('A-77-385'), unit, 'zh-Hans')).toBe('决议草案一执行部分第3(a)(ii)段');
  });

  it('have lists on one line, in bold, and with 无', () => {
    expect(idsOf('A-77-385', 'p12')).toEqual(['p12', 'p12.in-favour', 'p12.against', 'p12.abstaining']);
    expect(textOf('A-77-385', 'p12.against')).toBe('反对：无。');
    expect(textOf('A-77-385', 'p7.b.against')).toBe('反对：埃及、俄罗斯联邦、阿拉伯叙利亚共和国、美利坚合众国。');
    expect(textOf('A-76-443', 'p6.against')).toBe('反对：无');
  });

  it('have sentences, names and footnotes in one piece that running heads cut', () => {
    expect(textOf('A-76-443', 'p3')).toContain('11月1日至3日第12至17次会议上就所有决议草案');
    expect(textOf('A-76-443', 'r1.pp3')).toBe(
      '注意到国际社会对于禁止发展和制造新型大规模毁灭性武器的问题一直表示关切，',
    );
    expect(textOf('A-76-443', 'p6.in-favour')).toContain('、安提瓜和巴布达、');
    expect(textOf('A-76-443', 'p6.in-favour')).toContain('、大不列颠及北爱尔兰联合王国、');
    expect(textOf('A-76-443', 'p3.fn1')).toBe(
      '委员会对该项目的讨论情况，见A/C.1/76/PV.2、A/C.1/76/PV.3、A/C.1/76/PV.12和A/C.1/76/PV.13。',
    );
    expect(textOf('A-77-385', 'r1.fn3')).toBe('见第60/519号决定和A/60/88，附件。');
    expect(textOf('A-78-409', 'r1.op2')).toBe(
      '请秘书长征求会员国和观察员国对自主武器系统的意见，并向大会第七十九届会议提交一份实质性报告；',
    );
    expect(textOf('A-74-371', 'r1.pp3')).toMatch(/^确认青年人.+为和平与安全，并为可持续发展作出重要和积极的贡献，$/);
  });

  it('have footnotes whose numbers start again in each draft', () => {
    const notes = (name: (typeof reports)[number]) =>
      report(name)
        .units.filter(({ kind }) => kind === 'footnote')
        .map(({ id, parent }) => [id, parent]);
    expect(notes('A-76-443')).toEqual([
      ['p3.fn1', 'p3'],
      ['p4.fn2', 'p4.a'],
      ['r1.fn1', 'r1.pp2'],
    ]);
    expect(notes('A-77-385')).toEqual([
      ['p2.fn1', 'p2'],
      ['p7.fn2', 'p7.b'],
      ['r1.fn1', 'r1.pp5'],
      ['r1.fn2', 'r1.pp7'],
      ['r1.fn3', 'r1.pp7'],
      ['r2.fn1', 'r2.op1'],
    ]);
    expect(notes('A-78-409')).toEqual([
      ['p2.fn1', 'p2'],
      ['p9.fn3', 'p9.c'],
      ['p9.fn2', 'p9.c'],
      ['r1.fn1', 'r1.pp4'],
      ['r2.fn1', 'r2.pp2'],
    ]);
  });

  it('have items in paragraphs and preambles, and decisions of several paragraphs', () => {
    expect(idsOf('A-76-443', 'p4')).toEqual(['p4', 'p4.a', 'p4.b', 'p4.fn2']);
    expect(textOf('A-77-385', 'p4.a')).toMatch(/^序言部分第三段原文如下：“关切.+”改为：“深为关切.+”；$/);
    expect(idsOf('A-74-371', 'r1.pp4')).toEqual(['r1.pp4', 'r1.pp4.a', 'r1.pp4.b']);
    expect(textOf('A-74-371', 'd1')).toBe(
      '大会：(a)回顾其2018年12月5日第73/59号决议；(b)决定裁军教育问题政府专家组于2020年举行一次会期三天的组织会议；(c)请秘书长为该会议提供必要的服务。',
    );
    expect(textOf('A-74-371', 'd1.title')).toBe('裁军教育问题政府专家组的组织会议');
    expect(textOf('A-74-371', 'd2')).toMatch(
      /^大会，在2019年12月12日第46次全体会议上，回顾.+决定将题为“促进裁军和不扩散领域的多边主义”/,
    );
    expect(textOf('A-74-371', 'p12')).toBe('第一委员会又建议大会通过下列决定草案：');
  });

  it('have sections under headings of every kind', () => {
    const sections = (name: (typeof reports)[number]) => [
      ...new Set(report(name).units.flatMap(({ section }) => section ?? [])),
    ];
    expect(sections('A-76-443')).toEqual(['一.引言', '二.决议草案A/C.1/76/L.11的审议情况', '三.第一委员会的建议']);
    expect(sections('A-77-385')).toEqual([
      '一．引言',
      'A．决议草案A/C.1/77/L.21和Rev.1',
      'B．决议草案A/C.1/77/L.28',
      'C．决议草案A/C.1/77/L.40',
      '三．第一委员会的建议',
    ]);
    expect(sections('A-78-409').slice(1, 3)).toEqual([
      'A.决议草案A/C.1/78/L.56及其修正案A/C.1/78/L.70',
      'B.决议草案A/C.1/78/L.15',
    ]);
  });
});
