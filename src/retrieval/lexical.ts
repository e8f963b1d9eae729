import { fold } from '../language/fold.js';
import { type Bm25, type Bm25Data, countTerms, createBm25 } from './bm25.js';
import type { LexicalDocument, LexicalField } from './lexical-document.js';
import { type Segment, searchTerms } from './segment.js';

/** An index by words: BM25 over each field. */
export interface Lexical extends Readonly<Record<LexicalField, Bm25>> {
  /** The ids of the units, by their row in every score. */
  readonly units: readonly string[];
  /** The Chinese words that the units and their glosses were cut into. */
  readonly chineseWords: ReadonlySet<string>;
  /** The well-spelt Latin words of the units and glosses, folded: what a misspelt word may have meant. */
  readonly latinWords: ReadonlySet<string>;
}

/** Opens the index by words at the first use, and gives the same at each later one. */
export type OpenLexical = () => Lexical;

interface LexicalFile extends Readonly<Record<LexicalField, Bm25Data>> {
  readonly units: readonly string[];
  readonly chineseWords: readonly string[];
  readonly latinWords: readonly string[];
}

const CHINESE_WORD = /^\p{Script=Han}{2,}$/u;
const LATIN_WORD = /\p{Script=Latin}{4,}/gu;

/** Makes the file of the index by words: the same text for the same documents. */
export function writeLexical(documents: readonly LexicalDocument[], segment: Segment): string {
  const field = (name: LexicalField) => countTerms(documents.map((document) => searchTerms(segment(document[name]))));
  const chinese = documents.flatMap(({ glossed, context }) => segment(`${glossed}\n${context}`).words);
  const file: LexicalFile = {
    units: documents.map(({ id }) => id),
    chineseWords: [...new Set(chinese.filter((word) => CHINESE_WORD.test(word)))].sort(),
    latinWords: latinWordsOf(documents),
    text: field('text'),
    rendered: field('rendered'),
    glossed: field('glossed'),
    context: field('context'),
  };
  return JSON.stringify(file);
}

/** What stands once in the questions of the glosses may be misspelt there on purpose, as people type. */
function latinWordsOf(documents: readonly LexicalDocument[]): string[] {
  const rendered = documents.flatMap((document) => fold(document.rendered).match(LATIN_WORD) ?? []);
  const counts = new Map<string, number>();
  for (const { glossed } of documents) {
    for (const word of fold(glossed).match(LATIN_WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const repeated = [...counts].flatMap(([word, count]) => (count > 1 ? [word] : []));
  return [...new Set([...rendered, ...repeated])].sort();
}

/** Opens what `writeLexical` wrote; it must be whole: whoever read it from a file has compared its checksum. */
export function openLexical(written: () => string): OpenLexical {
  let opened: Lexical | undefined;
  return () => {
    opened ??= read(JSON.parse(written()));
    return opened;
  };
}

function read({ units, chineseWords, latinWords, ...fields }: LexicalFile): Lexical {
  return {
    units,
    chineseWords: new Set(chineseWords),
    latinWords: new Set(latinWords),
    text: createBm25(fields.text),
    rendered: createBm25(fields.rendered),
    glossed: createBm25(fields.glossed),
    context: createBm25(fields.context),
  };
}
