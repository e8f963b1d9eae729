import type { Lexical, LexicalHit } from './lexical.js';

/**
 * How much of a question a unit bears out, by its words and its gloss: the share of the question's content words that
 * the unit has, each word by its rarity among the units (BM25's idf), in 0..1. A word that no unit has is the rarest: a
 * question about something else is full of them. 0 for a question without content words.
 */
export function evidenceOf(words: Iterable<string>, hit: LexicalHit, lexical: Lexical): number {
  const all = lexical.unitCount();
  let asked = 0;
  let borneOut = 0;
  for (const word of new Set(words)) {
    const units = lexical.unitsWith(word);
    const rarity = Math.log(1 + (all - units + 0.5) / (units + 0.5));
    asked += rarity;
    if (hit.terms.has(word)) borneOut += rarity;
  }
  return asked === 0 ? 0 : borneOut / asked;
}
