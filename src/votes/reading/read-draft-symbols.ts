import type { Draft } from '../ledger.js';

const symbol = String.raw`A/(?:C\.\d+|[A-Z]+)(?:/[A-Z0-9-]+)?/L\.\d+(?:/(?:Rev|Add|Corr|Amend)\.\d+)*`;
const versions = String.raw`(?:(?:、|和|及|以及)(?:Rev|Add|Corr|Amend)\.\d+)*`;

/** The symbol of a draft or other document of a committee, where a text prints it: `[start, end)`. */
export interface SymbolMention {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  /** What the text calls it there; missing where it calls it no draft. */
  readonly kind?: Draft['kind'];
}

/** A draft's symbol where a text names it as one. */
export type DraftMention = SymbolMention & { readonly kind: Draft['kind'] };

const printedSymbols = new RegExp(`${symbol}${versions}`, 'g');

const kinds: Readonly<Record<string, Draft['kind']>> = {
  决议草案: 'resolution',
  决定草案: 'decision',
  修正案: 'amendment',
};
const before = /(决议草案|决定草案|修正案)(?:的?(?:订正|最后)?(?:案文|文本|本|稿))?[(“]?(?:载于(?:文件)?)?$/;
const after = /^号?(?:文件)?(?:所载|所列|中|内)?的?(?:订正|经[^，。；]{1,20}的)?(决议草案|决定草案|修正案)/;
const contained = /^号(?:文件)?(?:所载|所列|中|内)的?[^，。；]*?(?:对|关于|就|针对)[^，。；]*修正案/;

function kindAt(text: string, start: number, end: number): Draft['kind'] | undefined {
  const rest = text.slice(end);
  if (contained.test(rest)) return 'amendment';
  return kinds[before.exec(text.slice(0, start))?.[1] ?? ''] ?? kinds[after.exec(rest)?.[1] ?? ''];
}

/** `A/C.1/60/L.2和Rev.1` names two symbols. */
function expand(printed: string): readonly string[] {
  const [first = '', ...rest] = printed.split(/、|以及|和|及/);
  return [first, ...rest.map((version) => `${baseSymbol(first)}/${version}`)];
}

/** All symbols of limited-distribution documents that a text prints, in order, with what it calls them. */
export function readSymbols(text: string): readonly SymbolMention[] {
  const mentions: SymbolMention[] = [];
  for (const match of text.matchAll(printedSymbols)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = mentions.at(-1);
    const isListed = last !== undefined && /^(?:、|和|及|以及|与)$/.test(text.slice(last.end, start));
    const kind = (isListed ? last.kind : undefined) ?? kindAt(text, start, end);
    for (const each of expand(match[0])) {
      mentions.push({ symbol: each, start, end, ...(kind === undefined ? {} : { kind }) });
    }
  }
  return mentions;
}

/** The drafts that a text names by symbol (`决议草案A/C.1/75/L.4`, `决定草案(A/C.1/75/L.47)`), in order; not other documents. */
export function readDraftSymbols(text: string): readonly DraftMention[] {
  return readSymbols(text).flatMap(({ kind, ...mention }) => (kind === undefined ? [] : [{ ...mention, kind }]));
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
