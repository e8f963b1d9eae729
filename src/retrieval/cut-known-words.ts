import type { CutChinese } from './segment.js';

/**
 * Makes what cuts a question's Chinese by the words that an index has: the longest one at each place, and the words
 * inside it. A word that no unit has can find nothing, so that no dictionary need be loaded to answer; what stands
 * between known words is given as it is, for it counts against a unit that it is not there.
 */
export function createKnownWordCut(known: ReadonlySet<string>): CutChinese {
  const longest = Math.max(0, ...[...known].map((word) => word.length));
  const wordAt = (run: string, start: number): string | undefined => {
    for (let length = Math.min(longest, run.length - start); length > 1; length--) {
      const word = run.slice(start, start + length);
      if (known.has(word)) return word;
    }
    return undefined;
  };
  return (run) => {
    const words: string[] = [];
    let unknownFrom = 0;
    for (let at = 0; at < run.length; ) {
      const word = wordAt(run, at);
      if (word === undefined) {
        at += 1;
        continue;
      }
      if (unknownFrom < at) words.push(run.slice(unknownFrom, at));
      words.push(...wordsInside(word, known), word);
      at += word.length;
      unknownFrom = at;
    }
    if (unknownFrom < run.length) words.push(run.slice(unknownFrom));
    return words;
  };
}

function wordsInside(word: string, known: ReadonlySet<string>): string[] {
  const words: string[] = [];
  for (let start = 0; start < word.length - 1; start++) {
    for (let end = start + 2; end <= word.length; end++) {
      const part = word.slice(start, end);
      if (part !== word && known.has(part)) words.push(part);
    }
  }
  return words;
}
