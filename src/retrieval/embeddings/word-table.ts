import { FNV_START, fnv } from '../fnv.js';

/** Words by their numbers, as a few arrays of numbers: tens of thousands of them weigh nothing on the collector of garbage. */
export interface WordTable {
  /** Gives each word that stands in a text from a place on, shorter ones first: its number, and where it ends. */
  forEachFrom(text: string, start: number, found: (word: number, end: number) => void): void;
}

const EMPTY = -1;

/** Makes the table of words, each numbered by its place; of equal ones the last is found. An empty word is never found. */
export function createWordTable(words: readonly string[]): WordTable {
  const letters = words.join('');
  const starts = new Int32Array(words.length + 1);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 1))).fill(EMPTY);
  const mask = slots.length - 1;
  let longest = 0;

  const isAt = (word: number, text: string, start: number, end: number): boolean => {
    const from = starts[word] ?? 0;
    if ((starts[word + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++)
      if (text.charCodeAt(at) !== letters.charCodeAt(from + at - start)) return false;
    return true;
  };
  /** The slot of the stretch, or the free one that it would take. */
  const slotOf = (hash: number, text: string, start: number, end: number): number => {
    let slot = spread(hash) & mask;
    while (slots[slot] !== EMPTY && !isAt(slots[slot] ?? 0, text, start, end)) slot = (slot + 1) & mask;
    return slot;
  };

  words.forEach((word, id) => {
    starts[id + 1] = (starts[id] ?? 0) + word.length;
    longest = Math.max(longest, word.length);
    let hash = FNV_START;
    for (let at = 0; at < word.length; at++) hash = fnv(hash, word.charCodeAt(at));
    slots[slotOf(hash, word, 0, word.length)] = id;
  });

  return {
    forEachFrom: (text, start, found) => {
      let hash = FNV_START;
      const last = Math.min(text.length, start + longest);
      for (let end = start + 1; end <= last; end++) {
        hash = fnv(hash, text.charCodeAt(end - 1));
        const word = slots[slotOf(hash, text, start, end)] ?? EMPTY;
        if (word !== EMPTY) found(word, end);
      }
    },
  };
}

/** The upper bits brought down: a table takes the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
