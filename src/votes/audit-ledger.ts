import type { ListName } from '../report/report.js';
import type { DecisionWithoutVote, Draft, Iso3, Ledger, RecordedVote } from './ledger.js';
import { positionIn } from './position-in.js';
import { listNames } from './position-names.js';

/** What a ledger is held to, in words. */
export type LedgerRule =
  | 'a printed total is the length of its list'
  | 'no member stands twice in a list'
  | 'no member stands in two lists of a vote'
  | 'every code is that of a member'
  | 'a corrected member stands in the list it is said to be recorded in'
  | 'what is carried has more in favour than against, what is not has no more'
  | 'every vote is on a draft of the ledger'
  | 'no two votes and no two drafts have one id';

/** One breach of a rule, as data. */
export interface LedgerProblem {
  readonly rule: LedgerRule;
  /** The id of the vote, decision without a vote, or draft that it was found in. */
  readonly vote: string;
  /** The unit whose text to look at, if any. */
  readonly unit?: string;
  readonly expected: string;
  readonly found: string;
}

type Place = Pick<LedgerProblem, 'vote' | 'unit'>;

const totalOf = { 'in-favour': 'inFavour', against: 'against', abstaining: 'abstaining' } as const;

/**
 * Holds a ledger to every rule and gives all breaches, in the order votes, decisions, drafts; empty for a sound ledger.
 * It proves that the printed totals and the printed names agree; a build stops where they do not.
 */
export function auditLedger(ledger: Ledger): readonly LedgerProblem[] {
  return [
    ...ledger.votes.flatMap((vote) => auditVote(ledger, vote)),
    ...repeatedIds([...ledger.votes, ...ledger.decisions]),
    ...ledger.decisions.flatMap((decision) => unknownDraft(ledger, decision)),
    ...ledger.drafts.flatMap((draft) => auditDraft(ledger, draft)),
    ...repeatedIds(ledger.drafts),
  ];
}

function auditVote(ledger: Ledger, vote: RecordedVote): LedgerProblem[] {
  const { corrections, speakers } = vote;
  return [
    ...listNames.flatMap((list) => auditList(ledger, vote, list)),
    ...inTwoLists(vote),
    ...wrongOutcome(vote),
    ...corrections.flatMap((correction) => wrongCorrection(vote, correction)),
    ...unknownMembers(
      ledger,
      inVote(vote),
      [...corrections, ...speakers].map(({ country }) => country),
    ),
    ...unknownDraft(ledger, vote),
  ];
}

function auditList(ledger: Ledger, vote: RecordedVote, list: ListName): LedgerProblem[] {
  const { members, unit } = vote.lists[list];
  const printed = vote.tally[totalOf[list]];
  const place = { ...inVote(vote), unit: unit ?? vote.unit };
  const expected = `${printed} ${list}`;
  const found = `${members.length} ${list}`;
  return [
    ...(printed === members.length
      ? []
      : [{ ...place, rule: 'a printed total is the length of its list' as const, expected, found }]),
    ...doubles(place, members),
    ...unknownMembers(ledger, place, members),
  ];
}

function inTwoLists(vote: RecordedVote): LedgerProblem[] {
  const listed = new Set(listNames.flatMap((list) => vote.lists[list].members));
  return [...listed].flatMap((member) => {
    const lists = listNames.filter((list) => vote.lists[list].members.includes(member));
    const found = `${member} ${lists.join(', ')}`;
    return lists.length === 1
      ? []
      : [{ ...inVote(vote), rule: 'no member stands in two lists of a vote', expected: `${member} once`, found }];
  });
}

function wrongOutcome(vote: RecordedVote): LedgerProblem[] {
  const { inFavour, against } = vote.tally;
  const isCarried = vote.outcome === 'adopted' || vote.outcome === 'retained';
  if (isCarried === inFavour > against) return [];
  const expected = `${vote.outcome} with ${isCarried ? 'more' : 'no more'} in favour than against`;
  return [
    {
      ...inVote(vote),
      rule: 'what is carried has more in favour than against, what is not has no more',
      expected,
      found: `${inFavour} to ${against}`,
    },
  ];
}

function wrongCorrection(vote: RecordedVote, correction: RecordedVote['corrections'][number]): LedgerProblem[] {
  const { country, recorded, unit } = correction;
  const position = positionIn(vote, country);
  if (position === recorded) return [];
  const found = `${country} ${position}`;
  return [
    {
      ...inVote(vote),
      unit,
      rule: 'a corrected member stands in the list it is said to be recorded in',
      expected: `${country} ${recorded}`,
      found,
    },
  ];
}

function auditDraft(ledger: Ledger, draft: Draft): LedgerProblem[] {
  const { sponsors, submission } = draft;
  const listing = sponsors.unit === undefined ? { vote: draft.id } : { vote: draft.id, unit: sponsors.unit };
  const listed = [...sponsors.first, ...sponsors.joined];
  return [
    ...doubles(listing, listed),
    ...unknownMembers(ledger, listing, listed),
    ...(submission ? unknownMembers(ledger, { vote: draft.id, unit: submission.unit }, submission.by) : []),
  ];
}

function unknownDraft(ledger: Ledger, { id, draft, unit }: RecordedVote | DecisionWithoutVote): LedgerProblem[] {
  if (ledger.drafts.some((known) => known.id === draft)) return [];
  const expected = ledger.drafts.map((known) => known.id).join(', ');
  return [{ vote: id, unit, rule: 'every vote is on a draft of the ledger', expected, found: draft }];
}

function unknownMembers(ledger: Ledger, place: Place, codes: readonly Iso3[]): LedgerProblem[] {
  const unknown = new Set(codes.filter((code) => !ledger.members.includes(code)));
  return [...unknown].map((found) => ({
    ...place,
    rule: 'every code is that of a member',
    expected: 'a member',
    found,
  }));
}

function doubles(place: Place, members: readonly Iso3[]): LedgerProblem[] {
  return repeated(members).map((member) => {
    const times = members.filter((other) => other === member).length;
    return {
      ...place,
      rule: 'no member stands twice in a list',
      expected: `${member} once`,
      found: `${member} ${times} times`,
    };
  });
}

function repeatedIds(items: readonly { readonly id: string }[]): LedgerProblem[] {
  const ids = items.map(({ id }) => id);
  return repeated(ids).map((id) => {
    const times = ids.filter((other) => other === id).length;
    return {
      vote: id,
      rule: 'no two votes and no two drafts have one id',
      expected: `${id} once`,
      found: `${id} ${times} times`,
    };
  });
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

function inVote(vote: RecordedVote): { readonly vote: string; readonly unit: string } {
  return { vote: vote.id, unit: vote.unit };
}
