import { fold } from '../../language/fold.js';
import { rememberLast } from '../remember-last.js';
import type { Tensor } from './read-safetensors.js';

/** The words of a text, as the model cuts it, repeats left out. */
export interface WordVectors {
  /** What the model numbers each word by; the same in every text. */
  readonly ids: Int32Array;
  /** A row of `dimensions` a word, one after the other, each of length 1. */
  readonly vectors: Float32Array;
  /** How much a word says: near 1 for a rare one, near 0 for 的 and `the`. */
  readonly rarities: Float32Array;
}

/** A model that has one vector a word: a text's vector is the mean of its words'. */
export interface StaticModel {
  readonly dimensions: number;
  /** The text's vector, of length 1; all zeros for a text without a known word. */
  readonly embed: (text: string) => Float32Array;
  /** Whether the model has a text as one word. */
  readonly isWord: (text: string) => boolean;
  /** The text's words for MaxSim; none for a text without a known word. */
  readonly wordVectors: (text: string) => WordVectors;
}

/** What a static model is made of: the content of a Model2Vec folder. */
export interface StaticModelParts {
  /** A text's word numbers, unknown words left out. */
  readonly tokenize: (text: string) => readonly number[];
  /** A row a word, or a row a group of words where `mapping` is given. */
  readonly embeddings: Tensor;
  /** What each word's row is multiplied by; 1 by default. */
  readonly weights?: Tensor;
  /** The row of each word; its own number by default. */
  readonly mapping?: Tensor;
}

/**
 * Makes a static model. Texts are folded first (Traditional to Simplified, capitals to small letters), so that one
 * vocabulary serves all scripts. A word's rarity is its vector's length: such models fold the word's weight into it.
 */
export function createStaticModel({ tokenize, embeddings, weights, mapping }: StaticModelParts): StaticModel {
  // A question is asked for as a whole and word by word, one after the other.
  const idsOf = rememberLast((text: string) => tokenize(fold(text)));
  const dimensions = embeddings.shape[1] ?? 0;
  const rows = embeddings.values;
  const addRow = (id: number, into: Float32Array, at: number) => {
    const start = (mapping?.values[id] ?? id) * dimensions;
    const weight = weights?.values[id] ?? 1;
    for (let i = 0; i < dimensions; i++) into[at + i] = (into[at + i] ?? 0) + weight * (rows[start + i] ?? 0);
  };
  return {
    dimensions,
    embed: (text) => {
      const sum = new Float32Array(dimensions);
      for (const id of idsOf(text)) addRow(id, sum, 0);
      normalize(sum);
      return sum;
    },
    isWord: (text) => new Set(tokenize(fold(text))).size === 1,
    wordVectors: (text) => {
      const ids = Int32Array.from(new Set(idsOf(text)));
      const vectors = new Float32Array(ids.length * dimensions);
      const rarities = Float32Array.from(ids, (id, index) => {
        addRow(id, vectors, index * dimensions);
        return normalize(vectors.subarray(index * dimensions, (index + 1) * dimensions));
      });
      return { ids, vectors, rarities };
    },
  };
}

/** Makes the vector's length 1, in place, and gives what it was; zeros stay. */
function normalize(vector: Float32Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
  return length;
}
