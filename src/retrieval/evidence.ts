/** What speaks for a unit as the answer to a question, and against any; each 0..1. */
export interface EvidenceSigns {
  /** BM25 over the unit's text and gloss. */
  readonly glossed: number;
  /** How near the unit's vector lies; by the model that ships with the project, whichever finds. */
  readonly vector: number;
  /** How near the nearest of the questions that it answers lies; by the same. */
  readonly question: number;
  /** How near the question lies to the nearest of the other topics. */
  readonly topic: number;
  /** How near the question's words, one by one and by rarity, lie to other topics. */
  readonly topicWords: number;
}

/**
 * What each sign counts for. A logistic regression over the tuning questions that the report answers and those about
 * something else, rounded; docs/EVALUATION.md has the curve.
 */
const WEIGHTS: Readonly<Record<keyof EvidenceSigns, number>> = {
  glossed: 4,
  vector: 3.5,
  question: 6.5,
  topic: -7,
  topicWords: -7.5,
};
const BIAS = -0.7;

/** How likely a unit is to answer a question, 0..1. */
export function evidenceOf(signs: EvidenceSigns): number {
  const { glossed, vector, question, topic, topicWords } = WEIGHTS;
  const sum =
    BIAS +
    glossed * signs.glossed +
    vector * signs.vector +
    question * signs.question +
    topic * signs.topic +
    topicWords * signs.topicWords;
  return 1 / (1 + Math.exp(-sum));
}
