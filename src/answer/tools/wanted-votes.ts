import { fold } from '../../language/fold.js';
import { findDrafts } from '../understand/find-drafts.js';
import { findPlaces } from '../understand/find-places.js';
import { resolveReferences } from '../understand/resolve-references.js';
import type { ToolContext } from './tool-context.js';

/** Votes and drafts that someone chose or typed; ids, all empty where nothing fits. */
export interface Wanted {
  readonly votes: readonly string[];
  /** Drafts adopted without a vote. */
  readonly withoutVote: readonly string[];
  readonly drafts: readonly string[];
}

/** The vote of an id (`l8rev1-pp10`, `l47`), or of words for it. */
export function wantedVotes(context: ToolContext, typed: string): Wanted {
  const { ledger, report } = context;
  const id = typed.trim().replace(/^.*#/, '');
  const vote = ledger.votes.find((each) => each.id === id);
  if (vote) return { votes: [id], withoutVote: [], drafts: [vote.draft] };
  const decision = ledger.decisions.find((each) => each.id === id);
  if (decision) return { votes: [], withoutVote: [id], drafts: [decision.draft] };
  const folded = fold(typed);
  const drafts = findDrafts(typed, { report, ledger, fold });
  const { found } = resolveReferences(folded, { drafts, places: findPlaces(folded) }, { report, ledger });
  const unique = (pick: (reference: (typeof found)[number]) => readonly string[]) => [...new Set(found.flatMap(pick))];
  return {
    votes: unique((reference) => reference.votes),
    withoutVote: unique((reference) => reference.withoutVote),
    drafts: unique((reference) => reference.drafts),
  };
}
