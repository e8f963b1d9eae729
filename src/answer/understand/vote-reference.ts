import type { RecordedVote } from '../../votes/ledger.js';
import { type ReferenceDeps, wholeReference } from './place-reference.js';
import type { Reference } from './references.js';

/** What a question points at that means a recorded vote, as though it named it. */
export function voteReference(vote: RecordedVote, deps: Pick<ReferenceDeps, 'ledger'>): Reference {
  const { id, draft, scope, unit, textUnit } = vote;
  if (scope.kind === 'whole') return wholeReference({ start: 0, end: 0 }, 'draft', [draft], deps);
  const place = { start: 0, end: 0, drafts: [draft], votes: [id], withoutVote: [], chosen: true };
  return scope.kind === 'motion'
    ? { ...place, kind: 'motion', units: [unit] }
    : { ...place, kind: 'part', units: [textUnit ?? unit] };
}
