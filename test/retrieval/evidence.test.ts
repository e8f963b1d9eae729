import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactQuestion } from '../../src/retrieval/compact-words.js';
import { evidenceOf } from '../../src/retrieval/evidence.js';
import { otherTopics } from '../../src/retrieval/other-topics.js';
import { createTopicSigns } from '../../src/retrieval/topic-signs.js';
import { openTestModels } from './open-test-models.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const signs = fc.record({
  glossed: share,
  vector: share,
  question: share,
  topic: share,
  topicWords: share,
  absent: share,
  nearAbsent: share,
  missing: share,
});

describe('evidence', () => {
  it('keeps to 0..1, grows with what speaks for a unit, and falls with what speaks against any', () => {
    fc.assert(
      fc.property(signs, share, (given, more) => {
        const before = evidenceOf(given);
        expect(before).toBeGreaterThan(0);
        expect(before).toBeLessThan(1);
        for (const name of ['glossed', 'vector', 'question'] as const) {
          expect(evidenceOf({ ...given, [name]: given[name] + more })).toBeGreaterThanOrEqual(before);
        }
        for (const name of ['topic', 'topicWords', 'absent', 'nearAbsent', 'missing'] as const) {
          expect(evidenceOf({ ...given, [name]: given[name] + more })).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
});

describe('the signs of another topic', () => {
  it('are stronger in a question about something else than in one about the report', async () => {
    const model = await (await openTestModels()).words();
    const topicSigns = createTopicSigns(otherTopics(), model);
    const of = (question: string) => topicSigns(model.embed(question), compactQuestion(model.wordVectors(question)));
    for (const [other, own] of [
      ['明天北京会下雨吗', '工作组明年什么时候开会'],
      ['best tomato soup recipe', 'harmful hidden functions in ICT products'],
      ['核禁試條約', '資訊安全的能力建設'],
    ] as const) {
      expect(of(other).topic).toBeGreaterThan(of(own).topic);
      expect(of(other).topicWords).toBeGreaterThan(of(own).topicWords);
    }
  });
});
