import { expandTerms } from '../language/glossary.js';
import { type Segment, searchTerms } from './segment.js';

/** What a question is looked up by in the index by words. */
export interface QuestionTerms {
  /** Words and pairs of characters that stand in the question. */
  readonly own: ReadonlySet<string>;
  /** Its words alone, without the pairs. */
  readonly words: ReadonlySet<string>;
  /** Those of the other names that the glossary has for its terms, with what each counts for. */
  readonly helping: ReadonlyMap<string, number>;
}

/** What the whole of another name counts for beside the question's own words; shared among its terms. */
const OTHER_NAME = 0.3;

/**
 * Cuts a question into terms, and adds what the glossary calls its terms in the other language and script.
 * @param folded text out of `fold`
 */
export function questionTerms(folded: string, segment: Segment): QuestionTerms {
  const segments = segment(folded);
  const own = new Set(searchTerms(segments));
  const helping = new Map<string, number>();
  for (const { hans, en } of expandTerms(folded)) {
    for (const name of [...hans, ...en]) {
      for (const term of searchTerms(segment(name))) if (!own.has(term)) helping.set(term, OTHER_NAME);
    }
  }
  return { own, words: new Set(segments.words), helping };
}
