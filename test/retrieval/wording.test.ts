import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { FEATURE_BUCKETS, questionFeatures } from '../../src/retrieval/question-features.js';
import { judgeWording, learnWording } from '../../src/retrieval/wording.js';
import { readGlosses } from './read-corpus.js';

const { glosses } = await readGlosses();
const judged = [...glosses.values()].flatMap(({ questions, unsaid = [] }) => [
  ...questions.map((question) => ({ folded: fold(question), isAnswered: true })),
  ...unsaid.map((question) => ({ folded: fold(question), isAnswered: false })),
]);

describe('what stands in a question', () => {
  it('falls into the buckets that there are, and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const features = questionFeatures(fold(text));
        expect(features.length).toBeGreaterThanOrEqual(2);
        expect(features.every((feature) => feature < FEATURE_BUCKETS)).toBe(true);
        expect(questionFeatures(fold(text))).toEqual(features);
      }),
    );
  });

  it('tells the order of words', () => {
    const [first, second] = ['who funds whom', 'whom funds who'].map((text) => [...questionFeatures(text)].sort());
    expect(first).not.toEqual(second);
  });

  it('is alike for the forms of an English word', () => {
    const shared = (a: string, b: string) => {
      const other = new Set(questionFeatures(b));
      return [...questionFeatures(a)].filter((feature) => other.has(feature)).length;
    };
    expect(shared('sponsored', 'sponsorship')).toBeGreaterThan(shared('sponsored', 'adopted'));
  });
});

describe('the wording of questions', () => {
  it('learned from nine tenths of the gloss questions tells most of the others apart', () => {
    const isOther = (_: unknown, row: number) => row % 10 === 3;
    const weights = learnWording(judged.filter((question, row) => !isOther(question, row)));
    const others = judged.filter(isOther);
    const right = others.filter(({ folded, isAnswered }) => judgeWording(folded, weights) > 0 === isAnswered);
    expect(others.length).toBeGreaterThan(2500);
    expect(right.length / others.length).toBeGreaterThan(0.85);
  });

  it('is learned the same each time', () => {
    const some = judged.slice(0, 300);
    expect(learnWording(some)).toEqual(learnWording(some));
  });

  it('says nothing where nothing was learned', () => {
    expect(judgeWording('谁提的', learnWording([]))).toBe(0);
  });
});
