import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/answer/finding.js';
import { mergeFindings } from '../../../src/answer/tools/merge-findings.js';

const count = (value: number) => ({ type: 'count', value, of: 'against A/75/394#l4' }) as const;
const finding = (text: string, parts: Partial<Finding> = {}): Finding => ({
  kind: 'exact',
  text,
  facts: [],
  citations: [],
  ...parts,
});

describe('several findings as one', () => {
  it('one alone stays as it is', () => {
    const only = finding('甲');
    expect(mergeFindings([only])).toBe(only);
  });

  it('texts one after the other; facts and citations once each, in order', () => {
    const merged = mergeFindings([
      finding('甲', { facts: [count(11)], citations: ['p6', 'p6.against'], understoodAs: 'a' }),
      finding('乙', { facts: [count(11), count(9)], citations: ['p7', 'p6'], understoodAs: 'b' }),
    ]);
    expect(merged).toEqual({
      kind: 'exact',
      text: '甲\n\n乙',
      facts: [count(11), count(9)],
      citations: ['p6', 'p6.against', 'p7'],
      understoodAs: 'a; b',
    });
  });

  it('a sentence is quoted where all that cite its unit quote it, else the whole unit', () => {
    const quoting = (...sentences: readonly (readonly [string, string])[]) =>
      finding(sentences.join(), { citations: sentences.map(([unit]) => unit), sentences: new Map(sentences) });
    const merged = mergeFindings([
      quoting(['p2', '甲。'], ['p3', '乙。'], ['p8', '丙。']),
      quoting(['p2', '甲。'], ['p3', '丁。']),
      finding('', { citations: ['p8'] }),
    ]);
    expect(merged.sentences).toEqual(new Map([['p2', '甲。']]));
  });

  it('a text that another says already is left out', () => {
    expect(mergeFindings([finding('甲。'), finding('先说甲。再说乙。'), finding('甲。')]).text).toBe(
      '先说甲。再说乙。',
    );
  });

  it.each([
    [['not-found', 'exact'], 'exact'],
    [['clarify', 'passages'], 'passages'],
    [['not-found', 'clarify'], 'clarify'],
    [['not-found', 'not-found'], 'not-found'],
  ] as const)('%j together are %s', (kinds, kind) => {
    expect(mergeFindings(kinds.map((each, index) => finding(String(index), { kind: each }))).kind).toBe(kind);
  });

  it('keeps five suggestions of six', () => {
    const merged = mergeFindings([
      finding('甲', { suggestions: ['1', '2', '3'] }),
      finding('乙', { suggestions: ['3', '4', '5', '6'] }),
    ]);
    expect(merged.suggestions).toEqual(['1', '2', '3', '4', '5']);
  });
});
