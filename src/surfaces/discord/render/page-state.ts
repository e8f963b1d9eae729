import type { ListOrder } from '../../../answer/card.js';
import type { Language } from '../../../language/language.js';

/** What is shown a page at a time, as the buttons under it carry it. */
export interface PageState {
  /** The corpus that it was made from, 7 digits. */
  readonly corpusHash: string;
  readonly language: Language;
  readonly order: ListOrder;
  /** The set in the words of a fact's `of`, the words searched for, or a place. */
  readonly of: string;
}

const LETTERS = [
  ['zh-Hans', 's'],
  ['zh-Hant', 't'],
  ['en', 'e'],
] as const satisfies readonly (readonly [Language, string])[];
const FORM = /^([0-9a-f]{7})([ste])([gr])([\s\S]+)$/;

/** Writes a state in ten characters and the words of `of`. */
export function writePageState({ corpusHash, language, order, of }: PageState): string {
  const letter = LETTERS.find(([name]) => name === language)?.[1] ?? 'e';
  return `${corpusHash}${letter}${order === 'groups' ? 'g' : 'r'}${of}`;
}

/** Reads a state back; `undefined` for anything else. */
export function readPageState(state: string): PageState | undefined {
  const [, corpusHash, letter, order, of] = FORM.exec(state) ?? [];
  const language = LETTERS.find(([, known]) => known === letter)?.[0];
  if (corpusHash === undefined || language === undefined || of === undefined) return undefined;
  return { corpusHash, language, order: order === 'g' ? 'groups' : 'report', of };
}
