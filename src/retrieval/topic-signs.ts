import { compactUnit } from './compact-words.js';
import { dot } from './dot.js';
import type { StaticModel, WordVectors } from './embeddings/static-model.js';
import type { EvidenceSigns } from './evidence.js';
import { createMaxSim } from './max-sim.js';

/** Judges by a question's vector and by its words how much it is about something else. */
export type TopicSigns = (vector: Float32Array, words: WordVectors) => Pick<EvidenceSigns, 'topic' | 'topicWords'>;

/**
 * Makes what compares a question, and each of its words, with other topics.
 * @param topics a line of keywords each
 * @returns what takes the question's words as `compactQuestion` gives them
 */
export function createTopicSigns(topics: readonly string[], model: StaticModel): TopicSigns {
  const rows = topics.map((topic) => model.embed(topic));
  const vectors = new Float32Array(rows.length * model.dimensions);
  rows.forEach((row, index) => {
    vectors.set(row, index * model.dimensions);
  });
  // Each topic stands as one word: a word of the question looks for the topic that it lies nearest to.
  const ids = Int32Array.from(rows.keys());
  const nearest = createMaxSim([compactUnit({ ids, vectors, rarities: new Float32Array(rows.length) })]);
  return (vector, words) => ({
    topic: rows.reduce((best, row) => Math.max(best, dot(row, vector)), 0),
    topicWords: nearest(words)[0] ?? 0,
  });
}
