import { absentTopics, createNamedTopics, type NamedTopics } from './absent-topics.js';
import type { FieldTopic } from './field-topics.js';
import type { Lexical } from './lexical.js';
import { type Segment, searchTerms } from './segment.js';

/** What absent topics are found with. */
export interface AbsenceParts {
  readonly topics: readonly FieldTopic[];
  readonly lexical: Lexical;
  readonly segment: Segment;
}

/** Makes what names the topics of a folded question of which the report does not speak. */
export function createAbsence({ topics, lexical, segment }: AbsenceParts): NamedTopics {
  return createNamedTopics(absentTopics(topics, speaksOf(lexical, segment)));
}

/**
 * True for a name of which some unit with its gloss has every word. The words may stand apart: rather is a topic taken for
 * present than a question refused rashly.
 */
function speaksOf({ glossed, latinWords }: Lexical, segment: Segment): (folded: string) => boolean {
  const isWritten = (word: string) => word.length < 4 || latinWords.has(word) || latinWords.has(`${word}s`);
  return (name) => {
    if (!(name.match(/[a-z]+/g) ?? []).every(isWritten)) return false;
    const terms = searchTerms(segment(name));
    return terms.length === 0 || glossed.having(terms).length > 0;
  };
}
