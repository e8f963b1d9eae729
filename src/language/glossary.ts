import { z } from 'zod';
import { fold } from './fold.js';
import entries from './glossary.json' with { type: 'json' };
import { isHan } from './is-han.js';

const forms = z.array(z.string().min(1)).min(1);

const glossaryEntrySchema = z.strictObject({
  hans: forms,
  hant: forms,
  en: forms,
  topic: z.enum(['procedure', 'bodies', 'technology', 'law', 'disarmament', 'verbs', 'documents', 'other']),
});

/**
 * One notion of the field and the words that people have for it: in Simplified Chinese, the report's own term first
 * where it prints one; in Traditional Chinese, Taiwan's and Hong Kong's vocabulary among them; in English, with
 * abbreviations. The forms of an entry mean the same to someone who searches, not to a lawyer.
 */
export type GlossaryEntry = Readonly<z.infer<typeof glossaryEntrySchema>>;

/** A term of the glossary found in a text: `[start, end)` in UTF-16 units, and what else it may be called. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly entry: GlossaryEntry;
  readonly hans: readonly string[];
  readonly en: readonly string[];
}

interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly byForm: ReadonlyMap<string, GlossaryEntry>;
  /** Lengths of the forms that begin with a character, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

// A hyphen and a space are the same to someone who types "open-ended"; both are one unit long, so places stay.
const normalise = (folded: string): string => folded.replace(/[\s-]/g, ' ');

function readGlossary(): Glossary {
  const parsed = z.array(glossaryEntrySchema).parse(entries);
  const byForm = new Map<string, GlossaryEntry>();
  for (const entry of parsed)
    for (const form of [...entry.hans, ...entry.hant, ...entry.en]) byForm.set(normalise(fold(form)), entry);
  const lengths = new Map<string, Set<number>>();
  for (const form of byForm.keys()) {
    const known = lengths.get(form.charAt(0)) ?? new Set();
    lengths.set(form.charAt(0), known.add(form.length));
  }
  const sorted = [...lengths].map(([first, known]) => [first, [...known].sort((a, b) => b - a)] as const);
  return { entries: parsed, byForm, lengths: new Map(sorted) };
}

let glossary: Glossary | undefined;

function loadGlossary(): Glossary {
  glossary ??= readGlossary();
  return glossary;
}

const isLatin = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return !isHan(character) && /^[\p{Script=Latin}\p{Nd}]$/u.test(character);
};

const splitsWord = (text: string, at: number): boolean => isLatin(text, at) && isLatin(text, at - 1);

function findAt(text: string, start: number): { readonly end: number; readonly entry: GlossaryEntry } | undefined {
  if (splitsWord(text, start)) return undefined;
  const { byForm, lengths } = loadGlossary();
  for (const length of lengths.get(text.charAt(start)) ?? []) {
    const end = start + length;
    const entry = end > text.length ? undefined : byForm.get(text.slice(start, end));
    if (entry === undefined) continue;
    if (!splitsWord(text, end)) return { end, entry };
    // The plural: "abstentions" is found by "abstention".
    if (text.charAt(end) === 's' && !splitsWord(text, end + 1)) return { end: end + 1, entry };
  }
  return undefined;
}

/**
 * The glossary of the field, Chinese and English: some 420 entries, read and checked on the first call. No form belongs
 * to two entries. Compiled from the report itself and its glosses, the wording of United Nations documents in Chinese
 * and English (resolutions, rules of procedure, the terms that UNTERM lists), and common usage in Taiwan and Hong Kong.
 * @throws ZodError where `glossary.json` is not of this shape
 */
export function glossaryEntries(): readonly GlossaryEntry[] {
  return loadGlossary().entries;
}

/**
 * The glossary's terms in a text, from left to right, the longest at each place, without overlaps. Latin terms match
 * whole words, in either number, with hyphens or spaces.
 * @param foldedText text out of `fold`: Simplified, lower-case, so that the places found are places in the text as typed
 */
export function expandTerms(foldedText: string): readonly TermMatch[] {
  const text = normalise(foldedText);
  const matches: TermMatch[] = [];
  for (let start = 0; start < text.length; ) {
    const found = findAt(text, start);
    if (found === undefined) {
      start += 1;
      continue;
    }
    const { end, entry } = found;
    matches.push({ start, end, entry, hans: entry.hans, en: entry.en });
    start = end;
  }
  return matches;
}
