import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/retrieval/hybrid-search.js';
import { createLexical, openLexical } from '../../src/retrieval/lexical.js';
import { lexicalDocuments } from '../../src/retrieval/lexical-document.js';
import { loadSegment } from '../../src/retrieval/load-segment.js';
import { readGlosses, readReport } from './read-corpus.js';

const [report, { glosses }, segment] = await Promise.all([readReport(), readGlosses(), loadSegment()]);
const lexical = createLexical(lexicalDocuments(report, glosses), segment);
const search = createSearch({ lexical, loadSegment });
const searchTextAlone = createSearch({
  lexical: createLexical(lexicalDocuments(report, new Map()), segment),
  loadSegment,
});

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
  ])('for an English question is found by the gloss: %s', async (question, unit) => {
    expect((await search(question))[0]?.unit).toBe(unit);
  });
});

describe('the hits', () => {
  it('have both drafts where both say it', async () => {
    const units = (await search('尊重人权与基本自由至关重要')).map(({ unit }) => unit);
    expect(units.slice(0, 2).sort()).toEqual(['r1.pp9', 'r2.pp13']);
  });

  it('come best first, at most five unless more are asked for', async () => {
    const hits = await search('政府专家组的报告');
    expect(hits).toHaveLength(5);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect((await search('政府专家组的报告', { limit: 12 })).slice(0, 5)).toEqual(hits);
  });

  it('are only of the draft asked for', async () => {
    const hits = await search('国际法', { accept: (unit) => unit.startsWith('r2.'), limit: 20 });
    expect(hits.length).toBeGreaterThan(2);
    expect(hits.filter(({ unit }) => !unit.startsWith('r2.'))).toEqual([]);
  });

  it('are never lists of names', async () => {
    const hits = await search('瑙鲁、阿富汗、阿尔巴尼亚、阿尔及利亚、安道尔、安哥拉、弃权', { limit: 104 });
    const kinds = new Set(hits.map(({ unit }) => report.unitById.get(unit)?.kind));
    expect(kinds).not.toContain('vote-list');
  });

  it('are none for a question without content words or of another script', async () => {
    expect(await search('')).toEqual([]);
    expect(await search('这是什么？')).toEqual([]);
    expect(await search('расскажи мне')).toEqual([]);
  });

  it('are the same from an index that was written and opened', async () => {
    const reopened = createSearch({ lexical: openLexical(lexical.serialise()), loadSegment });
    for (const question of ['数据安全方面的威胁', 'state sovereignty over infrastructure', '73/266']) {
      expect(await reopened(question)).toEqual(await search(question));
    }
  });
});

describe('the evidence of the first hit', () => {
  const evidence = async (question: string) => (await search(question))[0]?.evidence ?? 0;

  it('is whole where the unit has every word asked about', async () => {
    expect(await evidence('设立专题分组')).toBe(1);
    expect(await evidence('harmful hidden functions')).toBe(1);
  });

  it.each([
    ['今天纽约天气怎么样？'],
    ['致命自主武器系统有什么规定'],
    ['布达佩斯公约有多少成员'],
    ['biological weapons convention meeting'],
    ['Who won the 2018 World Cup?'],
    ['古特雷斯什么时候连任？'],
    ['比特币价格'],
  ])('is below a fifth for what the report does not speak of: %s', async (question) => {
    expect(await evidence(question)).toBeLessThan(0.2);
  });

  it('is higher for a question answered than for the same with a word that the report lacks', async () => {
    expect(await evidence('数据安全方面的威胁')).toBeGreaterThan(await evidence('核武器方面的威胁'));
  });
});
