import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { absentTopics, createNamedTopics } from '../../src/retrieval/absent-topics.js';
import { fieldTopics } from '../../src/retrieval/field-topics.js';

const named = createNamedTopics(fieldTopics());
const namesIn = (question: string) => named(fold(question)).map(({ en }) => en[0]);

describe('the topics that a question names', () => {
  it.each([
    ['报告怎么看人工智能', 'artificial intelligence'],
    ['人工智慧的風險', 'artificial intelligence'],
    ['AI的风险有没有提', 'artificial intelligence'],
    ['is A.I. or AI in it?', 'artificial intelligence'],
    ['power-grid attacks', 'power grid'],
    ['two satellites', 'satellite'],
  ])('are found in every script and by whole words: %s', (question, topic) => {
    expect(namesIn(question)).toContain(topic);
  });

  it('are not found inside other Latin words', () => {
    expect(namesIn('he said that the chairlift was retained')).toEqual([]);
  });

  it('come with the longest name first', () => {
    const topics = [
      { hans: ['公约'], hant: ['公約'], en: ['convention'] },
      { hans: ['布达佩斯公约'], hant: ['布達佩斯公約'], en: ['Budapest Convention'] },
    ];
    expect(createNamedTopics(topics)(fold('布達佩斯公約誰簽了'))).toEqual([
      { ...topics[1], as: '布达佩斯公约' },
      { ...topics[0], as: '公约' },
    ]);
  });
});

describe('absent topics', () => {
  const grid = { hans: ['电网'], hant: ['電網'], en: ['power grid'] };
  const drone = { hans: ['无人机'], hant: ['無人機'], en: ['drone'] };

  it('are those of which the report speaks by none of their names', () => {
    expect(absentTopics([grid, drone], (name) => name === 'power grid')).toEqual([drone]);
    expect(absentTopics([grid, drone], () => false)).toEqual([grid, drone]);
  });
});
