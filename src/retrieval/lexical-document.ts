import type { Report, Unit } from '../report/report.js';
import type { Gloss, Glosses } from './glosses.js';

/** How many of a parent's characters are taken along: enough for what it is about, too few to make its children alike. */
const OPENING_LENGTH = 80;

/**
 * The fields by which a unit is found, and how much a word counts in each. Chosen on tuning questions of our own: half
 * the weight of the text, or a context from 0.05 to 0.5, finds the same; twice the weight of the text, half that of the
 * gloss questions, or a context of 1 finds fewer.
 */
export const FIELD_WEIGHTS = {
  /** The unit's own words. */
  text: 1,
  /** The recommended draft's title. */
  title: 0.2,
  /** The heading it stands under. */
  section: 0.2,
  /** The opening words of the paragraph it hangs under. */
  parent: 0.2,
  glossZh: 1,
  glossEn: 1,
  questions: 1,
} as const;

/** A field by which a unit is found. */
export type LexicalField = keyof typeof FIELD_WEIGHTS;

/** A unit as the index by words sees it; a field is empty where there is nothing to say. */
export type LexicalDocument = Readonly<Record<LexicalField, string>> & { readonly id: string };

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
    title: draft?.title ?? '',
    section: unit.section ?? '',
    parent: parent?.text.slice(0, OPENING_LENGTH) ?? '',
    glossZh: gloss?.zh ?? '',
    glossEn: gloss?.en ?? '',
    questions: gloss?.questions.join('\n') ?? '',
  };
}
