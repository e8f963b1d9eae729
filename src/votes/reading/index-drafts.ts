import type { Draft } from '../ledger.js';
import type { Passage } from './passage.js';
import { baseSymbol, readSymbols, type SymbolMention } from './read-draft-symbols.js';

/** A draft as a report's paragraphs name it. */
export interface IndexedDraft {
  /** Its symbol without its revision: `A/C.1/75/L.8`. */
  readonly base: string;
  readonly kind: Draft['kind'];
  /** Every symbol that the report gives it, the first version first. */
  readonly symbols: readonly string[];
  /** The passages that deal with it: that name it, or stand under a paragraph or heading that does. */
  readonly passages: readonly Passage[];
}

interface Named {
  readonly passage: Passage;
  readonly text: readonly SymbolMention[];
  readonly section: readonly SymbolMention[];
  readonly parent: readonly SymbolMention[];
}

// A later revision counts after an earlier one; a corrigendum after the text that it corrects.
const revisionOf = (symbol: string): number => Number(/\/Rev\.(\d+)/.exec(symbol)?.[1] ?? 0);

const names = (mentions: readonly SymbolMention[], base: string): boolean =>
  mentions.some((mention) => baseSymbol(mention.symbol) === base);

/** What a draft is called: an amendment where it is once called so, else what it is called first. */
function kindsOf(mentions: readonly SymbolMention[]): ReadonlyMap<string, Draft['kind']> {
  const kinds = new Map<string, Draft['kind']>();
  for (const { symbol, kind } of mentions) {
    const base = baseSymbol(symbol);
    if (kind === 'amendment' || (kind !== undefined && !kinds.has(base))) kinds.set(base, kind);
  }
  return kinds;
}

function symbolsOf(mentions: readonly SymbolMention[], base: string): readonly string[] {
  const own = mentions.map((mention) => mention.symbol).filter((symbol) => baseSymbol(symbol) === base);
  return [...new Set(own)].sort((a, b) => revisionOf(a) - revisionOf(b) || a.length - b.length);
}

/** An amendment has to itself only what names it, where the heading names the draft that it is to amend too. */
function dealsWith({ text, parent, section }: Named, base: string, kinds: ReadonlyMap<string, Draft['kind']>): boolean {
  if (names(text, base) || names(parent, base)) return true;
  if (!names(section, base)) return false;
  const isDraft = ({ symbol }: SymbolMention): boolean =>
    (kinds.get(baseSymbol(symbol)) ?? 'amendment') !== 'amendment';
  return kinds.get(base) !== 'amendment' || !section.some(isDraft);
}

/** The drafts that a report's paragraphs and headings name, in the order of their first mention. */
export function indexDrafts(passages: readonly Passage[]): readonly IndexedDraft[] {
  const named = passages.map((passage) => ({
    passage,
    text: readSymbols(passage.text),
    section: readSymbols(passage.section),
    parent: readSymbols(passage.parent),
  }));
  const mentions = named.flatMap(({ section, text }) => [...section, ...text]);
  const kinds = kindsOf(mentions);
  const bases = [...new Set(mentions.map(({ symbol }) => baseSymbol(symbol)))].filter((base) => kinds.has(base));
  return bases.map((base) => ({
    base,
    kind: kinds.get(base) ?? 'resolution',
    symbols: symbolsOf(mentions, base),
    passages: named.filter((each) => dealsWith(each, base, kinds)).map(({ passage }) => passage),
  }));
}
