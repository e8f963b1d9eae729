import { expandTerms } from '../language/glossary.js';
import { askedTopics } from './asked-topic.js';
import type { Bm25 } from './bm25.js';
import type { Lexical } from './lexical.js';
import { type Segment, searchTerms } from './segment.js';

/** What the units that name a topic are found with. */
export interface NamingParts {
  readonly lexical: Lexical;
  readonly segment: Segment;
}

/** Where a topic is named; only of a question that asks no more than what is said of a topic. */
export interface Naming {
  /** The rows of the units that name it. */
  readonly rows: ReadonlySet<number>;
  /** True where there is a topic and neither a unit nor any question of a gloss speaks of it. */
  readonly isUnheardOf: boolean;
}

/** Looks up where the topic of a folded question is named. */
export type FindNaming = (folded: string) => Naming;

/** Makes what finds the units that name a topic: they or their renderings have each word of it, or of another name for it. */
export function createNaming({ lexical: { rendered, glossed }, segment }: NamingParts): FindNaming {
  const rowsNaming = (topic: string, field: Bm25): readonly number[] => {
    const rows = namesOf(topic).flatMap((name) => field.having(searchTerms(segment(name))));
    return [...new Set(rows)];
  };
  return (folded) => {
    const topics = askedTopics(folded);
    for (const topic of topics) {
      const rows = rowsNaming(topic, rendered);
      if (rows.length > 0) return { rows: new Set(rows), isUnheardOf: false };
      const each = topic.split(CONJUNCTION).map((part) => rowsNaming(part, rendered));
      if (each.every((found) => found.length > 0)) return { rows: new Set(each.flat()), isUnheardOf: false };
    }
    const shortest = topics.at(-1) ?? '';
    const isUnheardOf = SHORT.test(shortest) && topics.every((topic) => rowsNaming(topic, glossed).length === 0);
    return { rows: new Set(), isUnheardOf };
  };
}

/** What is longer may be said in other words. */
const SHORT = /^(?:\p{Script=Han}{2,4}|[a-z]+)$/u;

const CONJUNCTION = /和|与|以及|及|、|\band\b|\bor\b|,/u;

/** The topic itself, and what else the glossary calls it where it is one of its terms. */
function namesOf(topic: string): readonly string[] {
  const [term, ...others] = expandTerms(topic);
  const isWhole = term !== undefined && others.length === 0 && topic.length - (term.end - term.start) < 2;
  return isWhole ? [topic, ...term.hans, ...term.en] : [topic];
}
