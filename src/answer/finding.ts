import type { Answer, Fact } from './answer.js';

/** What a tool found, before it is checked and made into an Answer: citations are ids of units. */
export interface Finding {
  readonly kind: Answer['kind'];
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Best first. */
  readonly citations: readonly string[];
  /** The one sentence that answers, by unit, where not the whole unit is quoted. */
  readonly sentences?: ReadonlyMap<string, string>;
  readonly suggestions?: readonly string[];
  readonly understoodAs?: string;
}
