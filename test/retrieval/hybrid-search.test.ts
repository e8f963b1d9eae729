import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/retrieval/hybrid-search.js';
import { buildTestIndex } from './build-test-index.js';

const whole = await buildTestIndex();
const search = createSearch(whole);
const searchTextAlone = createSearch(await buildTestIndex(new Map()));
const { report } = whole;

const unitsOf = async (question: string, options = {}) => (await search(question, options)).map(({ unit }) => unit);

describe('the first hit', () => {
  it.each([
    ['在网络空间构建人类命运共同体', 'r2.pp10'],
    ['有害的隐藏功能和供应链', 'r2.pp11'],
    ['打击传播虚假或歪曲的新闻', 'r2.pp20'],
    ['诽谤运动、诋毁或敌对宣传', 'r2.pp21'],
    ['專題分組', 'r2.op4'],
    ['自願建立信任措施減少誤解', 'r1.pp13'],
    ['多哥代表团事后通知秘书处什么？', 'p10.fn2'],
    ['A/C.1/75/L.74号文件', 'p8'],
    ['A/65/201', 'r1.fn1'],
  ])('for the words of the report is the unit that has them, glosses or none: %s', async (question, unit) => {
    expect((await search(question))[0]?.unit).toBe(unit);
    expect((await searchTextAlone(question))[0]?.unit).toBe(unit);
  });

  it.each([
    ['Which unit speaks of harmful hidden functions in ICT products?', 'r2.pp11'],
    ['Who is the Rapporteur?', 'head'],
    ['Which delegations later told the Secretariat of their intended vote?', 'p10.fn2'],
    ['fake news', 'r2.pp20'],
  ])('for an English question is found: %s', async (question, unit) => {
    expect((await search(question))[0]?.unit).toBe(unit);
  });

  it.each([
    ['往芯片和软件里埋木马', 'r2.pp11'],
    ['境内的服务器和光缆由谁说了算', 'r2.pp19'],
    ['駭客集團犯案要跨國合作', 'r1.pp8'],
    ['terrorists abusing the net', 'r2.pp12'],
    ['does everyone have to agree for the new group to act?', 'r2.op1'],
  ])('is found by what is meant, in other words than the report has: %s', async (question, unit) => {
    expect((await search(question))[0]?.unit).toBe(unit);
  });

  it('is found in spite of slips of the keyboard', async () => {
    expect((await search('themtic subgruops of the working group'))[0]?.unit).toBe('r2.op4');
  });
});

describe('the hits', () => {
  it('have both drafts where both say it, though the question chose its words from one', async () => {
    expect((await unitsOf('尊重人权与基本自由至关重要')).slice(0, 2).sort()).toEqual(['r1.pp9', 'r2.pp13']);
    expect((await unitsOf('dual-use technologies')).slice(0, 2).sort()).toEqual(['r1.pp5', 'r2.pp8']);
  });

  it('have no twin from a draft that was not asked for', async () => {
    const accept = (unit: string) => unit.startsWith('r1.');
    expect(await unitsOf('尊重人权与基本自由至关重要', { accept })).not.toContain('r2.pp13');
  });

  it('have no like paragraph that lacks what was asked about', async () => {
    expect(await unitsOf('人类命运共同体')).not.toContain('r1.pp6');
  });

  it('come best first, twins behind their like, at most five unless more are asked for', async () => {
    const hits = await search('政府专家组的报告');
    expect(hits.length).toBeLessThanOrEqual(5);
    expect(Math.max(...hits.map(({ score }) => score))).toBe(hits[0]?.score);
    expect((await search('政府专家组的报告', { limit: 12 })).slice(0, 5)).toEqual(hits);
  });

  it('are few where one is clearly it', async () => {
    expect(await unitsOf('打击传播虚假或歪曲的新闻')).toEqual(['r2.pp20']);
  });

  it('are only of the draft asked for', async () => {
    const units = await unitsOf('国际法', { accept: (unit: string) => unit.startsWith('r2.'), limit: 20 });
    expect(units.length).toBeGreaterThan(1);
    expect(units.filter((unit) => !unit.startsWith('r2.'))).toEqual([]);
  });

  it('are never lists of names', async () => {
    const units = await unitsOf('瑙鲁、阿富汗、阿尔巴尼亚、阿尔及利亚、安道尔、安哥拉、弃权', { limit: 104 });
    expect(units.map((unit) => report.unitById.get(unit)?.kind)).not.toContain('vote-list');
  });

  it('are footnotes that are a bare symbol only for who asks for the symbol', async () => {
    expect(await unitsOf('A/68/98', { limit: 104 })).toEqual(expect.arrayContaining(['r1.fn2', 'r2.fn2']));
    expect(await unitsOf('2013年专家报告的文号是多少')).toEqual(expect.arrayContaining(['r1.fn2', 'r2.fn2']));
    expect(await unitsOf('2013年专家报告得出什么结论', { limit: 104 })).not.toContain('r1.fn2');
  });

  it('are none for a question without content words or of another script', async () => {
    expect(await search('')).toEqual([]);
    expect(await search('这是什么？')).toEqual([]);
    expect(await search('расскажи мне')).toEqual([]);
  });

  it('are the same for the same question at any time, and for many at once', async () => {
    const questions = ['数据安全方面的威胁', 'state sovereignty over infrastructure', '73/266'];
    const first = await Promise.all(questions.map((question) => search(question)));
    const others = createSearch(whole);
    for (const [index, question] of questions.entries()) expect(await others(question)).toEqual(first[index]);
  });
});

describe('the evidence of the first hit', () => {
  const evidence = async (question: string) => (await search(question))[0]?.evidence ?? 0;

  it('is high where the report says just that', async () => {
    expect(await evidence('设立专题分组')).toBeGreaterThan(0.9);
    expect(await evidence('harmful hidden functions')).toBeGreaterThan(0.9);
  });

  it.each([
    ['今天纽约天气怎么样？'],
    ['致命自主武器系统有什么规定'],
    ['布达佩斯公约有多少成员'],
    ['biological weapons convention meeting'],
    ['Who won the World Cup?'],
    ['比特币价格'],
    ['核禁試條約何時生效'],
    ['recipe for tomato soup'],
  ])('is below a fifth for what the report does not speak of: %s', async (question) => {
    expect(await evidence(question)).toBeLessThan(0.2);
  });

  it('is higher for a question answered than for the same about something else', async () => {
    expect(await evidence('数据安全方面的威胁')).toBeGreaterThan(await evidence('核武器方面的威胁'));
  });
});
