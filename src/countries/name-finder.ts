import { nameKey } from './name-key.js';

/** A name that a folded text holds from some place on; `end` is not included. */
export interface NameMatch<T> {
  readonly end: number;
  readonly value: T;
}

/** Names to look for at a place of a text. */
export interface NameFinder<T> {
  /** All names that the folded text holds from `start` on, the longest first. */
  matchesAt(folded: string, start: number): readonly NameMatch<T>[];
}

/**
 * Makes a finder of names of two characters or more; of two equal names the first stays. In a text any run of spaces and
 * hyphens stands for one in the name, and a bracket may have space before it.
 */
export function createNameFinder<T>(entries: Iterable<readonly [name: string, value: T]>): NameFinder<T> {
  const byBeginning = new Map<number, Named<T>[]>();
  const keys = new Set<string>();
  for (const [name, value] of entries) {
    const key = nameKey(name);
    const beginning = beginningAt(key, 0);
    const alike = byBeginning.get(beginning);
    if (alike === undefined) byBeginning.set(beginning, [{ key, value }]);
    else if (!keys.has(key)) alike.push({ key, value });
    keys.add(key);
  }
  return {
    matchesAt: (folded, start) => {
      const names = byBeginning.get(beginningAt(folded, start));
      return names === undefined ? [] : matchesOf(names, folded, start);
    },
  };
}

/** A number for the two characters at a place, which is asked for at every place of a text; others may share it. */
function beginningAt(text: string, start: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) | 0;
}

interface Named<T> {
  readonly key: string;
  readonly value: T;
}

function matchesOf<T>(names: readonly Named<T>[], folded: string, start: number): readonly NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  for (const { key, value } of names) {
    const end = matchEnd(folded, start, key);
    if (end !== undefined) matches.push({ end, value });
  }
  return matches.sort((left, right) => right.end - left.end);
}

function matchEnd(folded: string, start: number, key: string): number | undefined {
  let at = start;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charAt(index);
    const next = folded[at] === unit && unit !== ' ' ? at + 1 : afterGap(folded, at, unit);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

// A gap stands for a space of the name, or for nothing before a bracket.
function afterGap(folded: string, at: number, unit: string): number | undefined {
  if ((unit !== ' ' && unit !== '(') || !isGap(folded[at])) return undefined;
  const end = gapEnd(folded, at);
  if (unit === ' ') return end;
  return folded[end] === '(' ? end + 1 : undefined;
}

const isGap = (character: string | undefined): boolean => character !== undefined && /[\s\-·]/.test(character);

function gapEnd(folded: string, start: number): number {
  let end = start;
  while (isGap(folded[end])) end += 1;
  return end;
}
