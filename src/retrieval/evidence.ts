/** What speaks for a unit as the answer to a question, and against it or any; each 0..1. */
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
  /** 1 where the question names a topic of the field that the report does not speak of. */
  readonly absent: number;
  /** How much nearer a word of the question lies to such a topic than to any word of the report. */
  readonly nearAbsent: number;
  /** 1 where the question asks for a sum, a count, a person, a place, a time or what another document says, and the unit has none. */
  readonly missing: number;
}

/**
 * What each sign counts for. The first five are a logistic regression over the tuning questions that the report answers
 * and those about something else, rounded; the last three were set by hand near such a regression's, which has few
 * questions to learn them from. docs/EVALUATION.md has the curve.
 */
const WEIGHTS: Readonly<Record<keyof EvidenceSigns, number>> = {
  glossed: 4,
  vector: 3.5,
  question: 6.5,
  topic: -7,
  topicWords: -7.5,
  absent: -5,
  nearAbsent: -3.5,
  missing: -6,
};
const BIAS = -0.7;

/** How likely a unit is to answer a question, 0..1. */
export function evidenceOf(signs: EvidenceSigns): number {
  const { glossed, vector, question, topic, topicWords, absent, nearAbsent, missing } = WEIGHTS;
  const sum =
    BIAS +
    glossed * signs.glossed +
    vector * signs.vector +
    question * signs.question +
    topic * signs.topic +
    topicWords * signs.topicWords +
    absent * signs.absent +
    nearAbsent * signs.nearAbsent +
    missing * signs.missing;
  return 1 / (1 + Math.exp(-sum));
}
