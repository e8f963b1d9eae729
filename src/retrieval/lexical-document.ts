import type { Report, Unit } from '../report/report.js';
import type { Gloss, Glosses } from './glosses.js';

/** How many of a parent's characters are taken along: enough for what it is about, too few to make its children alike. */
const OPENING_LENGTH = 80;

/** The texts by which a unit is found by words, each searched on its own. */
export const LEXICAL_FIELDS = ['text', 'rendered', 'glossed', 'context'] as const;

/** A text by which a unit is found by words. */
export type LexicalField = (typeof LEXICAL_FIELDS)[number];

/** A unit as the index by words sees it. */
export interface LexicalDocument extends Readonly<Record<LexicalField, string>> {
  readonly id: string;
  /** The unit's own words. */
  readonly text: string;
  /** The same with its gloss and the questions that it answers: one text, for a word counts alike wherever it stands. */
  readonly glossed: string;
  /** Its own words with the renderings, without the questions: well spelt, and all of it what the unit says. */
  readonly rendered: string;
  /** Where it stands: the draft's title, the heading, the opening of the paragraph that it hangs under. */
  readonly context: string;
}

/**
 * Makes the documents of the index by words, in the report's order. The lists under a vote are left out: they are names
 * alone, and are answered from the ledger.
 */
export function lexicalDocuments(report: Report, glosses: Glosses): LexicalDocument[] {
  return report.units
    .filter((unit) => unit.kind !== 'vote-list')
    .map((unit) => lexicalDocument(unit, report, glosses.get(unit.id)));
}

function lexicalDocument(unit: Unit, report: Report, gloss: Gloss | undefined): LexicalDocument {
  const draft = report.drafts.find(({ id }) => id === unit.draft);
  const parent = unit.parent === undefined ? undefined : report.unitById.get(unit.parent);
  return {
    id: unit.id,
    text: unit.text,
    glossed: [unit.text, ...(gloss === undefined ? [] : [gloss.zh, gloss.en, ...gloss.questions])].join('\n'),
    rendered: [unit.text, ...(gloss === undefined ? [] : [gloss.zh, gloss.en])].join('\n'),
    context: [draft?.title, unit.section, parent?.text.slice(0, OPENING_LENGTH)].filter(Boolean).join('\n'),
  };
}
