import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { askedTopics } from '../../src/retrieval/asked-topic.js';
import { createSearch } from '../../src/retrieval/hybrid-search.js';
import { openSignals } from '../../src/retrieval/signals.js';
import { buildTestIndex } from './build-test-index.js';

describe('the topic of a question that asks what is said of it', () => {
  it.each([
    ['报告怎么说私营部门？', '私营部门'],
    ['關於對話的部分是怎麼寫的', '对话'],
    ['草案里有关主权平等的表述', '主权平等'],
    ['哪些段落讲到了能力建设', '能力建设'],
    ['What does the report say about the private sector?', 'private sector'],
    ['passages on trust', 'trust'],
    ['is gender mentioned anywhere in the report', 'gender'],
    ['私营部门', '私营部门'],
  ])('is found: %s', (question, topic) => {
    expect(askedTopics(fold(question))).toContain(topic);
  });

  it.each([
    '主席怎么说',
    '民间社会说了什么',
    'What did the chair say?',
    '谁起草了报告',
    'does the report say when it ends',
    'What is the private sector?',
    'working group chair name',
  ])('is none where more is asked: %s', (question) => {
    expect(askedTopics(fold(question))).toEqual([]);
  });

  it('stands in the question, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const topic of askedTopics(fold(text))) expect(fold(text)).toContain(topic);
      }),
    );
  });
});

describe('units that name a topic', async () => {
  const parts = await buildTestIndex();
  const signals = await openSignals(parts);
  const search = createSearch(parts);
  const best = async (question: string) => (await search(question))[0];

  it.each([
    ['报告怎么说私营部门？', '私营部门'],
    ['報告對主權平等怎麼看', '主权平等'],
    ['What does the report say about confidence-building?', '建立信任'],
  ])('answer whoever asks what is said of it: %s', async (question, topic) => {
    const hit = await best(question);
    expect(parts.report.unitById.get(hit?.unit ?? '')?.text).toContain(topic);
    expect(hit?.evidence).toBeGreaterThan(0.9);
  });

  it.each(['报告怎么看足球', 'passages on whales', '報告中有關鯨魚的部分'])(
    'are none for what the report does not speak of: %s',
    async (question) => {
      const { signs } = await signals.read(question);
      expect(signals.units.every((_, row) => signs(row).named === 0)).toBe(true);
      expect((await best(question))?.evidence ?? 0).toBeLessThan(0.5);
    },
  );

  it('do not answer whoever asks for a sum besides', async () => {
    const { signs } = await signals.read('报告里提到的经费有多少钱');
    expect(signals.units.every((_, row) => signs(row).named === 0)).toBe(true);
  });
});
