import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { createKnownWordCut } from '../../src/retrieval/cut-known-words.js';
import { createMendSpelling } from '../../src/retrieval/mend-spelling.js';
import { createQuestionTerms } from '../../src/retrieval/question-terms.js';
import { createSegment } from '../../src/retrieval/segment.js';
import { buildTestIndex } from './build-test-index.js';

const { index, models } = await buildTestIndex();
const lexical = index.lexical();
const model = await models.words();
const cut = createKnownWordCut(lexical.chineseWords);
const termsOf = createQuestionTerms(createSegment(cut));
const terms = (question: string) => termsOf(fold(question));

describe('a question cut by the words of the index', () => {
  it('has the longest words and those inside them, without a dictionary', () => {
    expect(cut('能力建设')).toEqual(expect.arrayContaining(['能力建设', '能力', '建设']));
  });

  it('keeps what the index does not know, for it counts against a unit', () => {
    expect(cut('能力建设核禁试条约')).toContain('核禁试条约');
    expect(cut('熊猫')).toEqual(['熊猫']);
    expect(cut('')).toEqual([]);
  });

  it('is joined by what the glossary calls its terms, which count less', () => {
    const { own, helping } = terms('人工 supply chain');
    expect(own.has('suppl')).toBe(true);
    expect(helping.get('供应链')).toBeLessThan(1);
    expect(helping.has('suppl')).toBe(false);
  });

  it('is the same in Traditional characters', () => {
    expect(terms('資訊安全')).toEqual(terms('资讯安全'));
  });
});

describe('the spelling of a question', () => {
  const isWord = (word: string) => model.wordVectors(word).ids.length === 1;
  const mendSpelling = createMendSpelling({ meant: lexical.latinWords, isWord });
  const mend = (question: string) => mendSpelling(fold(question));

  it.each([
    ['opne-ended working gruop', 'open-ended working group'],
    ['sovreignty over infrastructre', 'sovereignty over infrastructure'],
    ['thematic subgruops', 'thematic subgroups'],
  ])('is mended by the words of the report and its glosses: %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each([['weather'], ['What does photosynthesis do?'], ['Which cats vote?'], ['OEWG GGE'], ['L.8/Rev.1']])(
    'stays where the word is one, or no near one is known: %s',
    (typed) => {
      expect(mend(typed)).toBe(fold(typed));
    },
  );
});
