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
  const known = new Map<string, readonly string[]>();
  const termsOfName = (name: string): readonly string[] => {
    const terms = known.get(name) ?? searchTerms(segment(name));
    known.set(name, terms);
    return terms;
  };
  const namesOf = (topic: string): readonly (readonly string[])[] => [
    searchTerms(segment(topic)),
    ...otherNamesOf(topic).map(termsOfName),
  ];
  return (folded) => {
    const topics = askedTopics(folded).map((topic) => ({ topic, names: namesOf(topic) }));
    for (const { topic, names } of topics) {
      const rows = rowsHaving(names, rendered);
      if (rows.size > 0) return { rows, isUnheardOf: false };
      const parts = topic.split(CONJUNCTION);
      const each = parts.length < 2 ? [] : parts.map((part) => rowsHaving(namesOf(part), rendered));
      if (each.length > 0 && each.every(({ size }) => size > 0))
        return { rows: new Set(each.flatMap((found) => [...found])), isUnheardOf: false };
    }
    const shortest = topics.at(-1)?.topic ?? '';
    const isUnheardOf = SHORT.test(shortest) && topics.every(({ names }) => rowsHaving(names, glossed).size === 0);
    return { rows: new Set(), isUnheardOf };
  };
}

/** The rows of the documents that have every term of one of the names. */
function rowsHaving(names: readonly (readonly string[])[], field: Bm25): ReadonlySet<number> {
  return new Set(names.flatMap((terms) => field.having(terms)));
}

/** What is longer may be said in other words. */
const SHORT = /^(?:\p{Script=Han}{2,4}|[a-z]+)$/u;

const CONJUNCTION = /和|与|以及|及|、|\band\b|\bor\b|,/u;

/** What else the glossary calls a topic that is one of its terms. */
function otherNamesOf(topic: string): readonly string[] {
  const [term, ...others] = expandTerms(topic);
  const isWhole = term !== undefined && others.length === 0 && topic.length - (term.end - term.start) < 2;
  return isWhole ? [...term.hans, ...term.en] : [];
}
