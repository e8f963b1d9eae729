import { describe, expect, it } from 'vitest';
import { findBareSymbols } from '../../src/retrieval/bare-symbols.js';
import { findTwins } from '../../src/retrieval/twins.js';
import { readReport } from './read-corpus.js';

const report = await readReport();

describe('twins', () => {
  const twins = findTwins(report);

  it.each([
    ['r1.pp9', 'r2.pp13'],
    ['r1.pp5', 'r2.pp8'],
    ['r1.pp12', 'r2.pp18'],
    ['r1.pp15', 'r2.pp22'],
    ['r1.op7', 'r2.op5'],
  ])('are paragraphs of the two drafts that say the same: %s and %s', (one, other) => {
    expect(twins.get(one)).toContain(other);
    expect(twins.get(other)).toContain(one);
  });

  it.each([
    ['r1.pp8', 'r2.pp12'],
    ['r2.pp13', 'r2.pp8'],
  ])('are no paragraphs that only speak of the same thing: %s and %s', (one, other) => {
    expect(twins.get(one) ?? []).not.toContain(other);
  });
});

describe('bare symbols', () => {
  it('are the footnotes that are nothing else, with their symbol folded', () => {
    expect(Object.fromEntries(findBareSymbols(report))).toEqual({
      'r1.fn1': ['a/65/201'],
      'r1.fn2': ['a/68/98'],
      'r1.fn3': ['a/70/174'],
      'r2.fn1': ['a/70/174'],
      'r2.fn2': ['a/68/98'],
    });
  });
});
