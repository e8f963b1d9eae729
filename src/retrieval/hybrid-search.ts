import { evidenceOf } from './evidence.js';
import type { Lexical } from './lexical.js';
import { type Segment, searchTerms } from './segment.js';

/** The ways in which a unit is found, and what each counts for in the sum; further ones are added here. */
export const SIGNAL_WEIGHTS = { words: 1 } as const;

/** A way in which a unit is found. */
export type SignalName = keyof typeof SIGNAL_WEIGHTS;

/** A unit found. */
export interface Hit {
  /** Its id, without the symbol. */
  readonly unit: string;
  /** The signals' weighted sum; compares the hits of one search, not those of two. */
  readonly score: number;
  /** Each signal's own score; 0 where it did not find the unit. */
  readonly signals: Readonly<Record<SignalName, number>>;
  /** How much of the question the unit bears out, 0..1: the gate between an answer and a refusal. */
  readonly evidence: number;
}

/** What narrows a search. */
export interface SearchOptions {
  /** At most so many hits; 5 by default. */
  readonly limit?: number;
  /** Only units for which it is true; all of them by default. */
  readonly accept?: (unit: string) => boolean;
}

/** Finds the units that a question is about, best first; none where it shares no word with any. */
export type Search = (question: string, options?: SearchOptions) => Promise<Hit[]>;

/** What a search is made of. */
export interface SearchParts {
  readonly lexical: Lexical;
  /** Asked for at the first search: it takes a good part of a second to load. */
  readonly loadSegment: () => Promise<Segment>;
}

/** Puts the search together; the one place where the ways of finding are weighed against each other. */
export function createSearch({ lexical, loadSegment }: SearchParts): Search {
  return async (question, { limit = 5, accept = () => true } = {}) => {
    const segment = await loadSegment();
    const segments = segment(question);
    return lexical
      .search(searchTerms(segments))
      .filter((hit) => accept(hit.unit))
      .slice(0, limit)
      .map((hit) => ({
        unit: hit.unit,
        score: SIGNAL_WEIGHTS.words * hit.score,
        signals: { words: hit.score },
        evidence: evidenceOf(segments.words, hit, lexical),
      }));
  };
}
