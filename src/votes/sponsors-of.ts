import { draftById } from './draft-by-id.js';
import type { Iso3, Ledger } from './ledger.js';

/** A draft's sponsors as the report lists them. */
export interface Sponsors {
  readonly draft: string;
  /** Those it was submitted in the name of, in the order printed. */
  readonly first: readonly Iso3[];
  /** Those who joined afterwards, in the order printed. */
  readonly joined: readonly Iso3[];
  /** Both, each member once: the first list, then those who joined. */
  readonly all: readonly Iso3[];
  /** The unit that lists them. */
  readonly unit?: string;
}

/** Who sponsored a draft (all lists empty where the report names no one); `undefined` where the ledger has no such draft. */
export function sponsorsOf(ledger: Ledger, draftId: string): Sponsors | undefined {
  const draft = draftById(ledger, draftId);
  if (draft === undefined) return undefined;
  const { first, joined } = draft.sponsors;
  return { draft: draft.id, ...draft.sponsors, all: [...new Set([...first, ...joined])] };
}
