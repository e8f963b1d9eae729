import type { SetExpression } from '../../votes/set-expression.js';
import type { Plan } from './plan.js';
import { asksFor, draftsOf, membersOf, type Planning, voteReferences, votesOf } from './planning.js';

/** Drafts that a question about sponsors is about: those it names, else all that have sponsors. */
function sponsoredDrafts({ reading, ledger }: Planning): readonly string[] {
  const named = draftsOf(reading);
  return named.length > 0
    ? named
    : ledger.drafts
        .filter((draft) => draft.sponsors.first.length > 1 || draft.kind === 'resolution')
        .map((draft) => draft.id);
}

/** Sponsors by how they voted on their own draft, or on another vote that the question names. */
function planSponsorVotes(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const [mention] = reading.positions;
  if (!mention) return undefined;
  const drafts = sponsoredDrafts(planning);
  const named = votesOf(reading);
  const whole = (draft: string): string | undefined =>
    ledger.votes.find((vote) => vote.draft === draft && vote.scope.kind === 'whole')?.id;
  const sets = drafts.flatMap((draft) => {
    const own = named.filter((id) => ledger.votes.find((vote) => vote.id === id)?.draft === draft);
    const vote = own[0] ?? whole(draft) ?? named[0];
    return vote === undefined ? [] : [{ draft, vote }];
  });
  const [first, second] = sets;
  const among = (draft: string): SetExpression => ({
    kind: 'sponsors',
    draft,
    which: asksFor(reading, 'joined') ? 'joined' : 'all',
  });
  if (first && !second && mention.negated && mention.position === 'in-favour') {
    return { tool: 'not-in-favour', vote: first.vote, among: among(first.draft) };
  }
  return {
    tool: 'voters',
    sets: sets.map(({ draft, vote }): SetExpression => {
      const position: SetExpression = { kind: 'position', vote, position: mention.position };
      return mention.negated
        ? { kind: 'except', base: among(draft), minus: position }
        : { kind: 'and', of: [among(draft), position] };
    }),
  };
}

/** Who sponsored or submitted what; `undefined` for a question about neither. */
export function planSponsors(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const countries = membersOf(reading);
  const named = draftsOf(reading);
  const which = asksFor(reading, 'joined') ? 'joined' : asksFor(reading, 'first') ? 'first' : 'all';
  if (asksFor(reading, 'sponsor')) {
    if (countries.length > 0 && named.length === 0 && !asksFor(reading, 'joined'))
      return { tool: 'sponsored-by', countries };
    if (countries.length > 0)
      return { tool: 'is-sponsor', countries, drafts: named.length > 0 ? named : sponsoredDrafts(planning), which };
    const votes = planSponsorVotes(planning);
    if (votes) return votes;
    const drafts = sponsoredDrafts(planning);
    if (drafts.length > 1 && /都|同时|两边|均|\b(?:both|also)\b/.test(reading.folded)) {
      return {
        tool: 'voters',
        sets: [{ kind: 'and', of: drafts.map((draft) => ({ kind: 'sponsors', draft, which: 'all' })) }],
      };
    }
    return { tool: 'sponsors', drafts, which };
  }
  const aboutSubmission =
    asksFor(reading, 'submit') &&
    reading.residue.length < 6 &&
    voteReferences(reading).every(({ kind }) => kind === 'draft' || kind === 'whole');
  if (!aboutSubmission) return undefined;
  if (named.length > 0 && (asksFor(reading, 'which', 'when', 'yes-no') || countries.length > 0))
    return { tool: 'submission', drafts: named };
  const own = planning.ledger.drafts.filter((draft) =>
    draft.submission?.by.some((country) => countries.includes(country)),
  );
  if (countries.length > 0 && named.length === 0) {
    return own.length > 0
      ? { tool: 'submission', drafts: own.map((draft) => draft.id) }
      : { tool: 'sponsored-by', countries };
  }
  return named.length > 0 ? { tool: 'submission', drafts: named } : undefined;
}
