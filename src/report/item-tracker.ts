import { readRomanNumber, writeRomanNumber } from '../language/roman-number.js';
import type { ItemName } from './printed-mark.js';

/** Where an item belongs. */
export interface ItemPlace {
  /** `['a']`, `['a', 'i']` */
  readonly path: readonly string[];
  readonly isRoman: boolean;
  /** Where it is not the one due, the one that is: `(b)`. */
  readonly due?: string;
}

/** Follows the items under a numbered paragraph. */
export interface ItemTracker {
  /** Starts again: a new paragraph has begun. */
  reset(): void;
  /**
   * Where the next item belongs.
   * @param afterColon whether what stands before it ends in a colon, and so announces items of its own
   */
  place(name: ItemName, afterColon: boolean): ItemPlace;
  /** Goes on to an item; the next one due is the one after it. */
  take(place: ItemPlace): void;
}

/** (z) is followed by (aa), as in the long lists of the Assembly. */
function letterAfter(letters: string): string {
  if (letters === '') return 'a';
  const last = letters.charCodeAt(letters.length - 1);
  const isLast = letters.endsWith('z');
  return (isLast ? 'a' : String.fromCharCode(last + 1)).repeat(letters.length + (isLast ? 1 : 0));
}

/** Creates a tracker of letters and, under each, Roman numbers: `(i)` is the ninth letter after `(h)`, Roman elsewhere. */
export function createItemTracker(): ItemTracker {
  let letter = '';
  let roman = 0;

  return {
    reset() {
      letter = '';
      roman = 0;
    },
    place({ letters, isRoman }, afterColon) {
      const value = readRomanNumber(letters);
      const nextLetter = letterAfter(letter);
      const goesOn = value === roman + 1 && (roman > 0 || afterColon || letters !== nextLetter);
      if (!isRoman && !goesOn) {
        const due = letters === nextLetter ? {} : { due: `(${nextLetter})` };
        return { path: [letters], isRoman: false, ...due };
      }
      const due = goesOn ? {} : { due: `(${writeRomanNumber(roman + 1).toLowerCase()})` };
      return { path: letter === '' ? [letters] : [letter, letters], isRoman: true, ...due };
    },
    take({ path, isRoman }) {
      const name = path.at(-1) ?? '';
      roman = isRoman ? (readRomanNumber(name) ?? 0) : 0;
      if (!isRoman) letter = name;
    },
  };
}
