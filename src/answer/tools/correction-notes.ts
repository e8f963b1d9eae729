import type { ListName } from '../../report/report.js';
import type { Iso3, Ledger, RecordedVote } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { Fact } from '../answer.js';
import { membersIn, positionFact } from './facts.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** What members of a list said afterwards, to stand beside the list that it does not alter. */
export interface CorrectionNotes {
  /** A line each; none where nobody named corrected its vote. */
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly citations: readonly string[];
}

/** The recorded votes that a set is read from. */
export function votesIn(set: SetExpression): readonly string[] {
  switch (set.kind) {
    case 'and':
    case 'or':
      return set.of.flatMap(votesIn);
    case 'except':
      return [...votesIn(set.base), ...votesIn(set.minus)];
    case 'position':
      return [set.vote];
    case 'changed':
      return [set.from.vote, set.to.vote];
    case 'times':
      return set.of.map(({ vote }) => vote);
    default:
      return [];
  }
}

/** The ledger as it would be with the corrections counted: nothing is told from it but whom a note concerns. */
function asMeant(ledger: Ledger): Ledger {
  const votes = ledger.votes.map((vote) => {
    if (vote.corrections.length === 0) return vote;
    const moved = new Set(vote.corrections.map(({ country }) => country));
    const list = (name: ListName): RecordedVote['lists'][ListName] => ({
      ...vote.lists[name],
      members: [
        ...vote.lists[name].members.filter((country) => !moved.has(country)),
        ...vote.corrections.filter(({ intended }) => intended === name).map(({ country }) => country),
      ],
    });
    const lists = { 'in-favour': list('in-favour'), against: list('against'), abstaining: list('abstaining') };
    return { ...vote, lists };
  });
  return { ...ledger, votes };
}

/** The members of sets, and those that would be in them by what they said afterwards. */
export function namedOrMeant(context: ToolContext, sets: readonly SetExpression[]): readonly Iso3[] {
  const named = sets.flatMap((set) => membersIn(context, set));
  if (sets.flatMap(votesIn).every((vote) => voteOf(context, vote).corrections.length === 0)) return named;
  const meant = { ...context, ledger: asMeant(context.ledger) };
  return [...named, ...sets.flatMap((set) => membersIn(meant, set))];
}

/** The corrections that members named in an answer made to the votes that it is about. */
export function correctionNotes(
  context: ToolContext,
  votes: readonly string[],
  members: readonly Iso3[],
): CorrectionNotes {
  const { voice } = context;
  const made = [...new Set(votes)]
    .flatMap((id) => voteOf(context, id).corrections.map((correction) => ({ vote: id, ...correction })))
    .filter(({ country }) => members.includes(country));
  return {
    lines: made.map(({ country, recorded, intended, unit }) =>
      voice.say(
        voice.zh`注：${voice.name(country)}记录为${voice.position(recorded)}，事后通知秘书处本意是${voice.position(intended)}（${voice.label(unit)}）；名单照旧。`,
        `Note: ${voice.within(country)} is recorded ${voice.position(recorded)} and later informed the Secretariat that it had meant ${voice.position(intended)} (${voice.label(unit)}); the lists stand.`,
      ),
    ),
    facts: made.map(({ vote, country }) => positionFact(context, vote, country)),
    citations: [...new Set(made.map(({ unit }) => unit))],
  };
}
