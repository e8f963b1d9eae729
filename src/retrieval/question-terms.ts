import { expandTerms, type GlossaryEntry } from '../language/glossary.js';
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

/** Cuts a question into terms, and adds what the glossary calls its terms in the other language and script. */
export type QuestionTermsOf = (folded: string) => QuestionTerms;

/** Makes what cuts a question, folded by `fold`, into terms. */
export function createQuestionTerms(segment: Segment): QuestionTermsOf {
  const termsOfNames = new Map<GlossaryEntry, ReadonlySet<string>>();
  const namesOf = (entry: GlossaryEntry): ReadonlySet<string> => {
    const known = termsOfNames.get(entry);
    if (known !== undefined) return known;
    const terms = new Set([...entry.hans, ...entry.en].flatMap((name) => searchTerms(segment(name))));
    termsOfNames.set(entry, terms);
    return terms;
  };
  return (folded) => {
    const segments = segment(folded);
    const own = new Set(searchTerms(segments));
    const helping = new Map<string, number>();
    for (const { entry } of expandTerms(folded))
      for (const term of namesOf(entry)) if (!own.has(term)) helping.set(term, OTHER_NAME);
    return { own, words: new Set(segments.words), helping };
  };
}
