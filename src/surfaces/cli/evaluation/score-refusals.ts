import type { Result } from './run-evaluation.js';
import type { Score } from './score-groups.js';

/** Refusals that were right to make, and those that were not. */
export interface RefusalScore {
  /** Of the questions that only a `not-found` answers, those that got one. */
  readonly refused: Score;
  /** Of the questions that the report answers, those that got a `not-found` all the same (`right` counts these wrongs). */
  readonly falselyRefused: Score;
}

/** Counts right and false refusals by the kind of the answers alone. */
export function scoreRefusals(results: readonly Result[]): RefusalScore {
  const refusedOf = (of: readonly Result[]): Score => ({
    right: of.filter(({ judgement }) => judgement.kind === 'not-found').length,
    total: of.length,
  });
  const kindsOf = ({ question }: Result) => [question.expect.kind].flat();
  return {
    refused: refusedOf(results.filter((result) => kindsOf(result).every((kind) => kind === 'not-found'))),
    falselyRefused: refusedOf(results.filter((result) => !kindsOf(result).includes('not-found'))),
  };
}
