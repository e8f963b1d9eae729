import { editDistance } from '../language/edit-distance.js';

/** What a misspelt word is compared with. */
export interface Spelling {
  /** The words that it may have meant: those of the index, folded. */
  readonly meant: ReadonlySet<string>;
  /** True for a word that stands as it is: a question about something else must not be bent towards the report. */
  readonly isWord: (word: string) => boolean;
}

/** Mends a folded text. */
export type MendSpelling = (folded: string) => string;

/** Shorter words have too many neighbours to be mended. */
const SHORTEST = 5;
/** From so many letters on, two slips are forgiven. */
const LONG = 8;

interface MeantWord {
  readonly word: string;
  /** A bit for each letter that it has. */
  readonly letters: number;
}

/**
 * Makes what mends slips of the keyboard in a question's Latin words: a letter too many, missing, wrong, or two exchanged
 * (two such slips in words of eight letters or more). A word that is known, or has no near one, stays.
 */
export function createMendSpelling({ meant, isWord }: Spelling): MendSpelling {
  const words = [...meant]
    .filter((word) => word.length >= SHORTEST - 1)
    .map((word): MeantWord => ({ word, letters: lettersOf(word) }));
  return (folded) =>
    folded.replace(/[a-z]+/g, (word) => {
      if (word.length < SHORTEST - 1 || meant.has(word) || isWord(word)) return word;
      return nearest(word, words) ?? word;
    });
}

function nearest(word: string, words: readonly MeantWord[]): string | undefined {
  const letters = lettersOf(word);
  let allowed = word.length >= LONG ? 2 : 1;
  let found: string | undefined;
  for (const other of words) {
    // A slip changes two letters at most: few words are left to be compared in full.
    if (countBits(letters ^ other.letters) > 2 * allowed) continue;
    const slips = editDistance(word, other.word, allowed);
    if (slips > allowed || (found !== undefined && slips === allowed)) continue;
    [allowed, found] = [slips, other.word];
  }
  return found;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) - 'a'.charCodeAt(0));
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
