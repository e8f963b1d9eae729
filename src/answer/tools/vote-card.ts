import { findCountries } from '../../countries/find-countries.js';
import { fold } from '../../language/fold.js';
import type { ListName } from '../../report/report.js';
import type { Finding } from '../finding.js';
import { findDrafts } from '../understand/find-drafts.js';
import { findPlaces } from '../understand/find-places.js';
import { resolveReferences } from '../understand/resolve-references.js';
import { mergeFindings } from './merge-findings.js';
import { findPositionsOf } from './position.js';
import { findTally, findWithoutVote } from './tally.js';
import type { ToolContext } from './tool-context.js';
import { askWhichCountry, askWhichVote, findMissing, findNotMembers, findUnknownName } from './unknown.js';
import { findVoters } from './voters.js';

const lists: readonly ListName[] = ['in-favour', 'against', 'abstaining'];

interface Wanted {
  readonly votes: readonly string[];
  readonly withoutVote: readonly string[];
}

/** The vote of an id (`l8rev1-pp10`, `l47`), or of words for it. */
function wantedVotes(context: ToolContext, typed: string): Wanted {
  const { ledger, report } = context;
  const id = typed.trim().replace(/^.*#/, '');
  if (ledger.votes.some((vote) => vote.id === id)) return { votes: [id], withoutVote: [] };
  if (ledger.decisions.some((decision) => decision.id === id)) return { votes: [], withoutVote: [id] };
  const folded = fold(typed);
  const drafts = findDrafts(typed, { report, ledger, fold });
  const { found } = resolveReferences(folded, { drafts, places: findPlaces(folded) }, { report, ledger });
  return {
    votes: [...new Set(found.flatMap((reference) => reference.votes))],
    withoutVote: [...new Set(found.flatMap((reference) => reference.withoutVote))],
  };
}

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
  if (votes.length === 0) return findWithoutVote(context, withoutVote, country !== undefined);
  if (country === undefined) return mergeFindings(votes.map((vote) => wholeVote(context, vote)));
  const [mention] = findCountries(/^[a-z]{2,3}$/i.test(country.trim()) ? country.trim().toUpperCase() : country);
  const code = country.trim().toUpperCase();
  const iso3 = mention?.kind === 'member' ? mention.iso3 : context.ledger.members.includes(code) ? code : undefined;
  if (iso3 !== undefined)
    return findPositionsOf(
      context,
      votes.map((vote) => ({ country: iso3, vote })),
    );
  if (mention?.kind === 'ambiguous') return askWhichCountry(context, mention, votes[0]);
  if (mention?.kind === 'not-a-member') return findNotMembers(context, [mention]);
  return findUnknownName(context, country, votes[0], () => []);
}
