import type { Draft } from '../ledger.js';
import type { Passage } from './passage.js';
import { baseSymbol, readSymbols, type SymbolMention } from './read-draft-symbols.js';

/** The drafts of a report, and its passages in order. */
export interface DraftContext {
  readonly drafts: readonly Draft[];
  readonly passages: readonly Passage[];
}

const draftNamed = (drafts: readonly Draft[], mention: SymbolMention | undefined): Draft | undefined =>
  mention && drafts.find((draft) => baseSymbol(draft.symbol) === baseSymbol(mention.symbol));

/** The draft that words are about: an amendment where they are about one, else the last that they name. */
function namedIn(drafts: readonly Draft[], words: string): Draft | undefined {
  const known = readSymbols(words).filter((mention) => draftNamed(drafts, mention));
  const amendment = known.find((mention) => draftNamed(drafts, mention)?.kind === 'amendment');
  const isThrough = amendment && /经[^，。；]*$/.test(words.slice(0, amendment.start));
  const others = known.filter((mention) => mention !== amendment);
  return draftNamed(drafts, amendment && !isThrough ? amendment : (others.at(-1) ?? amendment));
}

/**
 * The draft that a passage reports action on: named in the words for it, in its sentence, its paragraph or the one above
 * it, last named in the passages before it under the same heading, in that heading, or the report's only one.
 * @param words the narrowest words first
 */
export function draftOfWords(
  { drafts, passages }: DraftContext,
  passage: Passage,
  words: readonly string[],
): Draft | undefined {
  const at = passages.indexOf(passage);
  const before = passages.slice(0, at).filter((each) => each.section === passage.section);
  const places = [
    ...words,
    passage.text,
    passage.parent,
    ...before.reverse().map((each) => each.text),
    passage.section,
  ];
  const wanted = /修正案/.test(words[0] ?? '') && !/经[^，]*修正/.test(words[0] ?? '');
  for (const place of places) {
    const found = namedIn(drafts, place);
    if (found && (!wanted || found.kind === 'amendment')) return found;
  }
  const [only, second] = drafts;
  return second === undefined ? only : undefined;
}
