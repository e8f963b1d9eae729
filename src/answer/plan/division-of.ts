import type { Iso3, Ledger, Position } from '../../votes/ledger.js';
import { positionOf } from '../../votes/position-of.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { blocSet, dayOf } from '../bloc-set.js';
import { extremeVotes } from '../tools/extreme-vote.js';
import type { PositionQuery } from '../tools/position.js';
import type { Division } from '../understand/division.js';
import { isOfSponsors } from '../understand/of-sponsors.js';
import type { Plan } from './plan.js';

const members: SetExpression = { kind: 'members' };
const named = (countries: readonly Iso3[]): SetExpression => ({ kind: 'named', members: [...new Set(countries)] });

/** Members asked about in one vote: by the position that is said of all of them, or by the one that the only one took. */
function ofQueries(queries: readonly PositionQuery[], ledger: Ledger): Division | undefined {
  const [first, second] = queries;
  if (!first || queries.some(({ vote }) => vote !== first.vote)) return undefined;
  const own = positionOf(ledger, first.vote, first.country)?.position;
  const claims = new Set(queries.map(({ claimed }) => (claimed?.negated ? undefined : claimed?.position)));
  const [said, other] = [...claims];
  const position: Position | undefined = other === undefined ? (said ?? (second ? undefined : own)) : undefined;
  if (position === undefined) return undefined;
  return {
    among: named(queries.map(({ country }) => country)),
    holds: { kind: 'position', vote: first.vote, position },
  };
}

/** A set told apart by the last of what makes it, or by what it leaves out: that was asked of the others. */
function ofSet(set: SetExpression): Division {
  if (set.kind === 'except') return { among: set.base, holds: set.minus, denied: true };
  const last = set.kind === 'and' ? set.of.at(-1) : undefined;
  if (set.kind !== 'and' || last === undefined || set.of.length < 2) return { among: members, holds: set };
  const [base, more] = set.of.slice(0, -1);
  return { among: base && !more ? base : { kind: 'and', of: set.of.slice(0, -1) }, holds: last };
}

/** Sponsors told apart by where they stood in one vote: they are who a later 弃权的是谁 is about. */
function ofSpread(sets: readonly SetExpression[]): Division | undefined {
  const told = sets.flatMap((set) => (set.kind === 'and' ? ofSet(set) : []));
  const [first] = told;
  if (!first || told.length < sets.length || !isOfSponsors(first.among)) return undefined;
  const { among, holds } = first;
  const same = told.every(
    (each) =>
      JSON.stringify(each.among) === JSON.stringify(among) &&
      each.holds.kind === 'position' &&
      holds.kind === 'position' &&
      each.holds.vote === holds.vote,
  );
  return same ? first : undefined;
}

/** What a plan's answer tells some members apart by, for a later "which one isn't?"; `undefined` where by nothing, or by several things. */
export function divisionOf(plan: Plan, ledger: Ledger): Division | undefined {
  switch (plan.tool) {
    case 'quantified':
      return { among: plan.among ?? members, holds: plan.position };
    case 'positions':
      return ofQueries(plan.queries, ledger);
    case 'is-sponsor': {
      const [draft, other] = plan.drafts;
      if (draft === undefined || other !== undefined) return undefined;
      return { among: named(plan.countries), holds: { kind: 'sponsors', draft, which: plan.which } };
    }
    case 'corrections': {
      const [[vote, other], [, second]] = [plan.votes, plan.countries];
      if (other !== undefined || second !== undefined || plan.supposed) return undefined;
      const among = plan.countries.length > 0 ? named(plan.countries) : members;
      return { among, holds: { kind: 'corrected', ...(vote === undefined ? {} : { vote }) } };
    }
    case 'extreme-vote': {
      const [vote, tied] = extremeVotes(
        ledger.votes.filter(({ id }) => plan.votes?.includes(id) ?? true),
        plan.by,
        plan.which,
      );
      if (!vote || tied || plan.by === 'margin' || plan.by === 'listed') return undefined;
      return { among: members, holds: { kind: 'position', vote: vote.id, position: plan.by } };
    }
    case 'sponsors': {
      const [draft, other] = plan.drafts;
      if (draft === undefined || other !== undefined) return undefined;
      return { among: members, holds: { kind: 'sponsors', draft, which: plan.which } };
    }
    case 'bloc': {
      const { blocs, votes, claim } = plan.query;
      const [[bloc, second], [vote, other]] = [blocs, votes];
      if (
        !claim ||
        claim.negated ||
        bloc === undefined ||
        vote === undefined ||
        second !== undefined ||
        other !== undefined
      )
        return undefined;
      return {
        among: blocSet(bloc, dayOf(ledger, vote) ?? ''),
        holds: { kind: 'position', vote, position: claim.position },
      };
    }
    case 'not-in-favour':
      return {
        among: plan.among ?? members,
        holds: { kind: 'position', vote: plan.vote, position: 'in-favour' },
        denied: true,
      };
    case 'voters': {
      const [set, other] = plan.sets;
      return set && !other ? ofSet(set) : ofSpread(plan.sets);
    }
    default:
      return undefined;
  }
}
