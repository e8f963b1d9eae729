import { absentTopics, createNamedTopics } from './absent-topics.js';
import { compactUnit } from './compact-words.js';
import { dot } from './dot.js';
import type { StaticModel } from './embeddings/static-model.js';
import type { FieldTopic } from './field-topics.js';
import type { Lexical } from './lexical.js';
import type { WordMatch } from './max-sim.js';
import { type Segment, searchTerms } from './segment.js';

/** What a question is about that the report does not speak of. */
export interface Absence {
  /** The topics that it names. */
  readonly topics: readonly FieldTopic[];
  /** How much nearer one of its telling words lies to such a topic than to any word of the report; 0..1. */
  readonly nearer: number;
}

/** What absent topics are found with. */
export interface AbsenceParts {
  readonly topics: readonly FieldTopic[];
  readonly lexical: Lexical;
  readonly segment: Segment;
  readonly model: StaticModel;
}

/**
 * Makes what compares a folded question with the topics that the report does not speak of.
 * @returns what takes the question and how the report's units meet its words
 */
export function createAbsenceSigns({ topics, lexical, segment, model }: AbsenceParts) {
  const absent = absentTopics(topics, speaksOf(lexical, segment));
  const named = createNamedTopics(absent);
  const names = absent.map(({ hans, en }) => nameVector([...hans, ...en].join(' '), model));
  return (folded: string, { telling }: WordMatch): Absence => {
    const nearer = telling.map(
      ({ vector, similarity }) => names.reduce((best, name) => Math.max(best, dot(name, vector)), 0) - similarity,
    );
    return { topics: named(folded), nearer: Math.max(0, ...nearer) };
  };
}

/** A name stands as one word, in as many dimensions as the words of a question. */
function nameVector(name: string, model: StaticModel): Float32Array {
  return compactUnit({ ids: Int32Array.of(0), vectors: model.embed(name), rarities: Float32Array.of(0) }).vectors;
}

/**
 * True for a name of which some unit with its gloss has every word. The words may stand apart: rather is a topic taken for
 * present than a question refused rashly.
 */
function speaksOf({ glossed, units, latinWords }: Lexical, segment: Segment): (folded: string) => boolean {
  const isWritten = (word: string) => word.length < 4 || latinWords.has(word) || latinWords.has(`${word}s`);
  return (name) => {
    if (!(name.match(/[a-z]+/g) ?? []).every(isWritten)) return false;
    const terms = searchTerms(segment(name));
    return units.some((_, row) => terms.every((term) => glossed.has(term, row)));
  };
}
