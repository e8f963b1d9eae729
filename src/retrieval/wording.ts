import { FEATURE_BUCKETS, questionFeatures } from './question-features.js';

/** A question, folded, and whether a unit of the report answers it. */
export interface JudgedQuestion {
  readonly folded: string;
  readonly isAnswered: boolean;
}

/** So often each question is gone through. */
const ROUNDS = 8;
/** How far a weight moves at first, in log-odds. */
const STEP = 0.5;

/**
 * Learns which words and pairs of words set the questions that a report answers apart from those that it does not: the weight of each
 * bucket of `questionFeatures`, in log-odds. A logistic regression by AdaGrad (Duchi, Hazan, Singer 2011); the same weights
 * for the same questions in the same order.
 */
export function learnWording(questions: readonly JudgedQuestion[]): Float32Array {
  const weights = new Float64Array(FEATURE_BUCKETS);
  const squares = new Float64Array(FEATURE_BUCKETS).fill(1e-6);
  const rows = questions.map(({ folded }) => questionFeatures(folded));
  const stride = strideThrough(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let count = 0, at = 0; count < rows.length; count++, at = (at + stride) % rows.length) {
      const features = rows[at] ?? new Uint32Array();
      const share = 1 / Math.sqrt(features.length);
      const likely = 1 / (1 + Math.exp(-oddsOf(features, weights)));
      const slope = (likely - (questions[at]?.isAnswered ? 1 : 0)) * share;
      for (const feature of features) {
        const seen = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = seen;
        weights[feature] = (weights[feature] ?? 0) - (STEP * slope) / Math.sqrt(seen);
      }
    }
  }
  return Float32Array.from(weights);
}

/**
 * How a folded question is worded, in log-odds: above 0 as those that the report answers, below 0 as those that it does not. Mostly
 * between -6 and 6.
 * @param weights by `learnWording`
 */
export function judgeWording(folded: string, weights: ArrayLike<number>): number {
  return oddsOf(questionFeatures(folded), weights);
}

function oddsOf(features: Uint32Array, weights: ArrayLike<number>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / Math.sqrt(features.length);
}

/** A stride that visits each of so many questions once, far from the one before: a gloss lists those of one unit side by side. */
function strideThrough(count: number): number {
  let stride = Math.max(1, Math.floor(count * 0.618));
  while (greatestCommonDivisor(stride, count) > 1) stride++;
  return stride;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
