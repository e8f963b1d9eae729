import { compactVector } from './compact-vector.js';
import type { WordVectors } from './embeddings/static-model.js';

/** With so many numbers of a word's vector the same is found as with all of them. */
const DIMENSIONS = 48;

/** So many words of a text are looked for at most, the rarest: three at a time are compared as fast as one. */
const MOST_WORDS = 9;

/** A question's words for MaxSim: the rarest ones, in its order, compact. */
export function compactQuestion(words: WordVectors): WordVectors {
  const kept = [...words.ids.keys()]
    .sort((a, b) => (words.rarities[b] ?? 0) - (words.rarities[a] ?? 0))
    .slice(0, MOST_WORDS)
    .sort((a, b) => a - b);
  return compact(words, kept);
}

/** A unit's words for MaxSim: all of them, compact. */
export function compactUnit(words: WordVectors): WordVectors {
  return compact(words, [...words.ids.keys()]);
}

function compact({ ids, vectors, rarities }: WordVectors, kept: readonly number[]): WordVectors {
  const given = ids.length === 0 ? 0 : vectors.length / ids.length;
  const dimensions = Math.min(given, DIMENSIONS);
  const compacted = new Float32Array(kept.length * dimensions);
  kept.forEach((word, index) => {
    compacted.set(compactVector(vectors.subarray(word * given, (word + 1) * given), dimensions), index * dimensions);
  });
  return {
    ids: Int32Array.from(kept, (word) => ids[word] ?? 0),
    vectors: compacted,
    rarities: Float32Array.from(kept, (word) => rarities[word] ?? 0),
  };
}
