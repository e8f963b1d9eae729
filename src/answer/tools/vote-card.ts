import type { ListName } from '../../report/report.js';
import type { Finding } from '../finding.js';
import { mergeFindings } from './merge-findings.js';
import { findPositionsOf } from './position.js';
import { findTally, findWithoutVote } from './tally.js';
import type { ToolContext } from './tool-context.js';
import { askWhichVote, findMissing } from './unknown.js';
import { findVoters } from './voters.js';
import { wantedMember } from './wanted-member.js';
import { wantedVotes } from './wanted-votes.js';

const lists: readonly ListName[] = ['in-favour', 'against', 'abstaining'];

/** One vote whole: figures, outcome, and its three lists named. */
function wholeVote(context: ToolContext, vote: string): Finding {
  const sets = lists.map((position) => findVoters(context, { kind: 'position', vote, position }));
  return mergeFindings([findTally(context, [vote]), ...sets]);
}

/** A vote in full, or one member in it; what is typed may be an id, a code, or words for either. */
export function findVoteCard(context: ToolContext, typed: string, country: string | undefined): Finding {
  const { votes, withoutVote } = wantedVotes(context, typed);
  if (votes.length === 0 && withoutVote.length === 0) {
    return typed.trim() === '' ? askWhichVote(context, undefined) : findMissing(context, [typed]);
  }
  if (votes.length === 0) return findWithoutVote(context, withoutVote, { positions: country !== undefined });
  if (country === undefined) return mergeFindings(votes.map((vote) => wholeVote(context, vote)));
  const wanted = wantedMember(context, country, votes[0]);
  if (wanted.kind === 'other') return wanted.finding;
  return findPositionsOf(
    context,
    votes.map((vote) => ({ country: wanted.iso3, vote })),
  );
}
