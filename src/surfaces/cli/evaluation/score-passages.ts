import type { Result } from './run-evaluation.js';

/** How well the right unit was found: shares from 0 to 1. */
export interface PassageScore {
  readonly total: number;
  /** A right unit is the first citation; among the first three; among the first five. */
  readonly recall: Readonly<Record<1 | 3 | 5, number>>;
  /** The mean of 1 / rank, 0 where no right unit is cited. */
  readonly meanReciprocalRank: number;
}

/** Scores of the questions about passages (groups `passage` and `paraphrase`); `undefined` where there is none among them. */
export function scorePassages(results: readonly Result[]): PassageScore | undefined {
  const passages = results.filter(({ question }) => ['passage', 'paraphrase'].includes(question.group));
  const total = passages.length;
  if (total === 0) return undefined;
  const ranks = passages.map(({ judgement }) => judgement.rank ?? Number.POSITIVE_INFINITY);
  const recallAt = (depth: number) => ranks.filter((rank) => rank <= depth).length / total;
  return {
    total,
    recall: { 1: recallAt(1), 3: recallAt(3), 5: recallAt(5) },
    meanReciprocalRank: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / total,
  };
}
