import type { Draft, Ledger } from './ledger.js';

/** The draft with an id (`l8rev1`, without the report's symbol); `undefined` where the ledger has none. */
export function draftById(ledger: Ledger, draftId: string): Draft | undefined {
  return ledger.drafts.find((draft) => draft.id === draftId);
}
