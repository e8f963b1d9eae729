import { fold } from '../language/fold.js';

/** A name in the form in which names are compared: folded, each run of spaces and hyphens as one space. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/[\s\-·]+/g, ' ')
    .replace(/ ?\( ?/g, '(')
    .trim();
