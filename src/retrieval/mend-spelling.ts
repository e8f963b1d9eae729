/** What a misspelt word is compared with. */
export interface Spelling {
  /** The words that it may have meant: those of the index, folded. */
  readonly meant: ReadonlySet<string>;
  /** True for a word that stands as it is: a question about something else must not be bent towards the report. */
  readonly isWord: (word: string) => boolean;
}

/** Shorter words have too many neighbours to be mended. */
const SHORTEST = 5;
/** From so many letters on, two slips are forgiven. */
const LONG = 8;

/**
 * Mends slips of the keyboard in a question's Latin words: a letter too many, missing, wrong, or two exchanged (two such
 * slips in words of eight letters or more). A word that is known, or has no near one, stays.
 * @param folded text out of `fold`
 */
export function mendSpelling(folded: string, { meant, isWord }: Spelling): string {
  return folded.replace(/[a-z]+/g, (word) => {
    if (word.length < SHORTEST - 1 || meant.has(word) || isWord(word)) return word;
    return nearest(word, meant) ?? word;
  });
}

function nearest(word: string, meant: ReadonlySet<string>): string | undefined {
  let allowed = word.length >= LONG ? 2 : 1;
  let found: string | undefined;
  for (const other of meant) {
    if (other.length < SHORTEST - 1 || Math.abs(other.length - word.length) > allowed) continue;
    const slips = countSlips(word, other);
    if (slips > allowed || (found !== undefined && slips === allowed)) continue;
    [allowed, found] = [slips, other];
  }
  return found;
}

/** The optimal string alignment distance: letters added, dropped, changed, or exchanged with their neighbour. */
function countSlips(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) least = Math.min(least, (before[j - 2] ?? i) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}
