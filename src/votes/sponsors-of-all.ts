import type { Iso3, Ledger } from './ledger.js';
import { sponsorsOf } from './sponsors-of.js';

/**
 * The members that sponsored every one of the drafts, in the order of the first draft's list.
 * `undefined` where no draft is given or the ledger lacks one of them.
 */
export function sponsorsOfAll(ledger: Ledger, draftIds: readonly string[]): readonly Iso3[] | undefined {
  const lists = draftIds.map((id) => sponsorsOf(ledger, id)?.all);
  return lists.reduce((common, list) => list && common?.filter((member) => list.includes(member)), lists[0]);
}
