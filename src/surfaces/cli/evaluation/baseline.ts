import { z } from 'zod';
import type { Result } from './run-evaluation.js';

/** What an earlier run had right, by the questions' ids in alphabetical order. */
export const baselineSchema = z.strictObject({
  /** Answers without a fault. */
  right: z.array(z.string()),
  /** Answers whose first citation is a right unit. */
  firstRight: z.array(z.string()),
});

/** What an earlier run had right. */
export type Baseline = z.infer<typeof baselineSchema>;

/** A run beside the baseline, question by question; what the run did not ask is not lost. */
export interface Comparison {
  /** Ids that the baseline has right and this run has not. */
  readonly lost: readonly string[];
  /** Ids that this run has right and the baseline has not, new questions among them. */
  readonly gained: readonly string[];
  /** Ids whose right unit has left the first place. */
  readonly lostFirst: readonly string[];
  /** True where as many are lost as chance does not explain: {@link TOO_MANY_LOST} or more of either. */
  readonly worse: boolean;
}

/** One or two questions come and go with any change; three are a loss. */
export const TOO_MANY_LOST = 3;

/** What a run has right, to be kept as the baseline of later ones. */
export function toBaseline(results: readonly Result[]): Baseline {
  const ids = (of: readonly Result[]) => of.map(({ question }) => question.id).sort();
  return {
    right: ids(results.filter(isRight)),
    firstRight: ids(results.filter(({ judgement }) => judgement.rank === 1)),
  };
}

/** Compares a run with the baseline, pair by pair. */
export function compareWithBaseline(baseline: Baseline, results: readonly Result[]): Comparison {
  const was = new Set(baseline.right);
  const wasFirst = new Set(baseline.firstRight);
  const ids = (of: readonly Result[]) => of.map(({ question }) => question.id);
  const lost = ids(results.filter((result) => was.has(result.question.id) && !isRight(result)));
  const gained = ids(results.filter((result) => !was.has(result.question.id) && isRight(result)));
  const lostFirst = ids(results.filter(({ question, judgement }) => wasFirst.has(question.id) && judgement.rank !== 1));
  return { lost, gained, lostFirst, worse: Math.max(lost.length, lostFirst.length) >= TOO_MANY_LOST };
}

function isRight({ judgement }: Result): boolean {
  return judgement.problems.length === 0;
}
