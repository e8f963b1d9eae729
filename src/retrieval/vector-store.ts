/**
 * A vector of the index: a unit's own; that of a question that its gloss says it answers; or that of one which lies near it
 * and which no unit answers.
 */
export interface VectorEntry {
  readonly unit: string;
  readonly kind: 'unit' | 'question' | 'unsaid';
}

/** A vector that lies near a question's. */
export interface Neighbour extends VectorEntry {
  /** The cosine of the two vectors. */
  readonly similarity: number;
}

/** Finds near vectors. */
export interface VectorStore {
  /**
   * The nearest vectors, nearest first; all of them where there are fewer.
   * @param vector of length 1, with as many dimensions as those of the index
   * @param known a similarity that one of the vectors is known to reach: how near to look at first; 1 by default
   */
  nearest(vector: Float32Array, count: number, known?: number): Promise<readonly Neighbour[]>;
}
