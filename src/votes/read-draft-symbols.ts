import type { Draft } from './ledger.js';

/** A symbol of a limited-distribution document of a committee: `A/C.1/75/L.8/Rev.1`. */
export const symbolPattern = String.raw`A/(?:C\.\d+|[A-Z]+)(?:/[A-Z0-9.-]+)?/L\.\d+(?:/Rev\.\d+)?(?:/(?:Add|Corr|Amend)\.\d+)?`;

/** A draft's symbol where a text names it as one, and what sort of draft it is called there. */
export interface DraftMention {
  readonly symbol: string;
  readonly kind: Draft['kind'];
}

const kinds: Readonly<Record<string, Draft['kind']>> = {
  决议草案: 'resolution',
  决定草案: 'decision',
  修正案: 'amendment',
};

/** Drafts that a text names by symbol (`决议草案A/C.1/75/L.4`, `决定草案(A/C.1/75/L.47)`), in order; not other documents. */
export function readDraftSymbols(text: string): readonly DraftMention[] {
  const named = new RegExp(`(决议草案|决定草案|修正案)(?:案文)?[（(]?(${symbolPattern})`, 'g');
  const contained = new RegExp(`(${symbolPattern})号文件(?:所载|所列|中)的?[^，。；]{0,30}?(修正案)`, 'g');
  const mentions = [
    ...[...text.matchAll(named)].map((match) => ({ at: match.index, symbol: match[2], words: match[1] })),
    ...[...text.matchAll(contained)].map((match) => ({ at: match.index, symbol: match[1], words: match[2] })),
  ];
  return mentions
    .sort((a, b) => a.at - b.at)
    .flatMap(({ symbol, words }) => {
      const kind = kinds[words ?? ''];
      return symbol === undefined || kind === undefined ? [] : [{ symbol, kind }];
    });
}

/** What a draft's symbols share, revised or not: `A/C.1/75/L.8` of `A/C.1/75/L.8/Rev.1`. */
export function baseSymbol(symbol: string): string {
  return symbol.replace(/\/(?:Rev|Add|Corr|Amend)\.\d+/g, '');
}

/** A draft's id: its symbol's tail in lower case without punctuation (`l8rev1`). */
export function draftIdOf(symbol: string): string {
  return symbol
    .slice(symbol.lastIndexOf('/L.') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
