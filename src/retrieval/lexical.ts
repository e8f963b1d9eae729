import MiniSearch, { type Options } from 'minisearch';
import { FIELD_WEIGHTS, type LexicalDocument } from './lexical-document.js';
import { type Segment, searchTerms } from './segment.js';

/** A unit found by words. */
export interface LexicalHit {
  readonly unit: string;
  /** BM25 summed over the fields, times the number of different terms found; above 0, without an upper bound. */
  readonly score: number;
  /** The terms asked for that the unit has in any field. */
  readonly terms: ReadonlySet<string>;
}

/** An index by words. */
export interface Lexical {
  /** Units with at least one of the terms (of `searchTerms`), best first; equal ones by id. Repeats count once. */
  search(terms: Iterable<string>): LexicalHit[];
  /** In how many units a term stands. */
  unitsWith(term: string): number;
  /** How many units are searched. */
  unitCount(): number;
  /** How many different terms there are. */
  termCount(): number;
  /** The index as text for `openLexical`: the same bytes for the same documents. */
  serialise(): string;
}

/**
 * Terms come here already cut and joined by line ends, so that an index opens and answers without the dictionary: only
 * who makes the terms needs it.
 */
const OPTIONS = {
  fields: Object.keys(FIELD_WEIGHTS),
  idField: 'id',
  tokenize: (terms: string) => (terms === '' ? [] : terms.split('\n')),
  processTerm: (term: string) => term,
  searchOptions: { boost: FIELD_WEIGHTS },
} satisfies Options<LexicalDocument>;

/** Makes an index by words of the documents. */
export function createLexical(documents: readonly LexicalDocument[], segment: Segment): Lexical {
  const index = new MiniSearch<LexicalDocument>(OPTIONS);
  const cut = (text: string) => searchTerms(segment(text)).join('\n');
  for (const document of documents) {
    const fields = Object.entries(document).map(([name, value]) => [name, name === 'id' ? value : cut(value)]);
    index.add(Object.fromEntries(fields));
  }
  return wrap(() => index);
}

/**
 * Opens an index that `serialise` wrote, at the first use: an exact answer needs none of it, and it takes MiniSearch some
 * 60 ms. The text must be whole; whoever reads it from a file has compared its checksum.
 */
export function openLexical(serialised: string): Lexical {
  let index: MiniSearch<LexicalDocument> | undefined;
  return wrap(() => {
    index ??= MiniSearch.loadJSON<LexicalDocument>(serialised, OPTIONS);
    return index;
  });
}

function wrap(open: () => MiniSearch<LexicalDocument>): Lexical {
  return {
    search: (terms) =>
      open()
        .search([...new Set(terms)].join('\n'))
        .map(({ id, score, queryTerms }) => ({ unit: String(id), score, terms: new Set(queryTerms) }))
        .sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : 1)),
    unitsWith: (term) => open().search(term).length,
    unitCount: () => open().documentCount,
    termCount: () => open().termCount,
    serialise: () => JSON.stringify(open()),
  };
}
