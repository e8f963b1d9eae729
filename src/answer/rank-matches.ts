import { isNear } from '../countries/is-near.js';
import type { Choice } from './rollcall.js';

/** What can be chosen, and the folded words that it is found by. */
export interface Candidate {
  readonly choice: Choice;
  readonly keys: readonly string[];
}

const bare = (text: string): string => text.replace(/[\s.,/()（）·-]/g, '');

function rank(keys: readonly string[], typed: string): number | undefined {
  const wanted = bare(typed);
  const plain = keys.map(bare);
  if (plain.some((key) => key === wanted)) return 0;
  if (plain.some((key) => key.startsWith(wanted))) return 1;
  if (plain.some((key) => key.includes(wanted))) return 2;
  const words = typed
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '');
  if (words.length > 1 && words.every((word) => plain.some((key) => key.includes(word)))) return 3;
  return wanted.length >= 4 && plain.some((key) => beginsNearly(key, wanted)) ? 4 : undefined;
}

/** A slip of the finger, and only from four characters on: fewer are like too much. */
const beginsNearly = (key: string, wanted: string): boolean =>
  [-1, 0, 1].some((more) => isNear(key.slice(0, wanted.length + more), wanted));

/**
 * The choices that fit what was typed: equal, then beginning with it, then holding it or all its words, then (from four
 * characters on) beginning with it but for one slip; at most 25.
 */
export function rankMatches(candidates: readonly Candidate[], typed: string): readonly Choice[] {
  const wanted = bare(typed);
  const spareOf = (keys: readonly string[]): number =>
    wanted === ''
      ? 0
      : Math.min(
          ...keys
            .map(bare)
            .filter((key) => key.includes(wanted))
            .map((key) => key.length - wanted.length),
          999,
        );
  const ranked = candidates.map(({ choice, keys }, order) => ({
    spare: spareOf(keys),
    choice,
    order,
    rank: bare(typed) === '' ? 0 : rank(keys, typed),
  }));
  return ranked
    .flatMap((each) => (each.rank === undefined ? [] : [{ ...each, rank: each.rank }]))
    .sort((a, b) => a.rank - b.rank || a.spare - b.spare || a.order - b.order)
    .slice(0, 25)
    .map(({ choice }) => choice);
}
