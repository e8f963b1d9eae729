import { draftById } from './draft-by-id.js';
import { leastAlike } from './least-alike.js';
import type { Iso3, Ledger } from './ledger.js';
import { mostAlike } from './most-alike.js';
import { positionIn } from './position-in.js';
import type { PlainSet } from './set-expression.js';
import { sponsorsOf } from './sponsors-of.js';
import { voteById } from './vote-by-id.js';
import { votersByPosition } from './voters-by-position.js';

/** What a set may need that the ledger does not hold. */
export interface SetContext {
  /** A member's regional group by name, `undefined` where it is in none; without it a set with a group has no value. */
  readonly groupOf?: (member: Iso3) => string | undefined;
  /** A bloc's members on a day, `undefined` where they are not known; without it a set with a bloc has no value. */
  readonly blocMembers?: (bloc: string, day: string) => readonly Iso3[] | undefined;
}

/** A plain set's members, each once, and whether they are in the order of a list that the report prints. */
export interface PlainMembers {
  readonly members: readonly Iso3[];
  readonly fromList: boolean;
}

/** The members of a set without connectives; `undefined` where it names what is not there, or what the context can't tell. */
export function evaluatePlainSet(ledger: Ledger, set: PlainSet, context: SetContext): PlainMembers | undefined {
  switch (set.kind) {
    case 'position': {
      const members = votersByPosition(ledger, set.vote, set.position);
      return members && { members, fromList: set.position !== 'not-listed' };
    }
    case 'sponsors':
      return inListOrder(sponsorsOf(ledger, set.draft)?.[set.which]);
    case 'submitters': {
      const draft = draftById(ledger, set.draft);
      return draft && inListOrder(draft.submission?.by ?? []);
    }
    case 'group': {
      const members = ledger.members.filter((member) => context.groupOf?.(member) === set.group);
      return members.length === 0 ? undefined : inMembersOrder(members);
    }
    case 'bloc': {
      const known = context.blocMembers?.(set.bloc, set.day);
      return known && inMembersOrder(only(ledger, known));
    }
    case 'members':
      return inMembersOrder(ledger.members);
    case 'named':
      return set.members.every((member) => ledger.members.includes(member))
        ? inMembersOrder(only(ledger, set.members))
        : undefined;
    case 'changed':
      return changed(ledger, set);
    case 'times':
      return inMembersOrder(takenTimes(ledger, set));
    case 'corrected':
      return corrected(ledger, set.vote);
    case 'speakers': {
      const speakers = voteById(ledger, set.vote)?.speakers.filter(({ stance }) => stance === (set.stance ?? stance));
      return inListOrder(speakers?.map(({ country }) => country));
    }
    case 'most-alike':
      return inMembersOrder(mostAlike(ledger, set.member)?.top.map(({ country }) => country));
    case 'least-alike':
      return inMembersOrder(leastAlike(ledger, set.member)?.top.map(({ country }) => country));
  }
}

function only(ledger: Ledger, wanted: readonly Iso3[]): readonly Iso3[] {
  const among = new Set(wanted);
  return ledger.members.filter((member) => among.has(member));
}

/** In the order of the list that the change starts from, where one is given. */
function changed(ledger: Ledger, { from, to }: Extract<PlainSet, { kind: 'changed' }>): PlainMembers | undefined {
  const start = voteById(ledger, from.vote);
  const end = voteById(ledger, to.vote);
  if (start === undefined || end === undefined) return undefined;
  const fromList = from.position !== undefined;
  const candidates = from.position === undefined ? ledger.members : start.lists[from.position].members;
  const members = [...new Set(candidates)].filter((member) => {
    const before = positionIn(start, member);
    const after = positionIn(end, member);
    const isListed = before !== 'not-listed' && after !== 'not-listed';
    return isListed && before !== after && before === (from.position ?? before) && after === (to.position ?? after);
  });
  return { members, fromList };
}

function takenTimes(
  ledger: Ledger,
  { least, most, of }: Extract<PlainSet, { kind: 'times' }>,
): readonly Iso3[] | undefined {
  const places = of.flatMap(({ vote, position }) => {
    const found = voteById(ledger, vote);
    return found ? [{ found, position }] : [];
  });
  if (places.length < of.length) return undefined;
  return ledger.members.filter((member) => {
    const times = places.filter(({ found, position }) => positionIn(found, member) === position).length;
    return times >= least && times <= most;
  });
}

function corrected(ledger: Ledger, voteId: string | undefined): PlainMembers | undefined {
  const votes = ledger.votes.filter((vote) => vote.id === (voteId ?? vote.id));
  if (voteId !== undefined && votes.length === 0) return undefined;
  return inListOrder(votes.flatMap((vote) => vote.corrections.map(({ country }) => country)));
}

function inListOrder(members: readonly Iso3[] | undefined): PlainMembers | undefined {
  return members && { members: [...new Set(members)], fromList: true };
}

function inMembersOrder(members: readonly Iso3[] | undefined): PlainMembers | undefined {
  return members && { members, fromList: false };
}
