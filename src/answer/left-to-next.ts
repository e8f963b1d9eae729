import type { Ledger } from '../votes/ledger.js';
import type { SetExpression } from '../votes/set-expression.js';
import { divisionOf } from './plan/division-of.js';
import type { Plan } from './plan/plan.js';
import { extremeVotes } from './tools/extreme-vote.js';
import { membersIn } from './tools/facts.js';
import type { ToolContext } from './tools/tool-context.js';
import { otherOf } from './understand/other-of.js';
import { type ReferenceDeps, wholeReference } from './understand/place-reference.js';
import type { Reading } from './understand/read-question.js';
import type { Reference } from './understand/references.js';
import { voteReference } from './understand/vote-reference.js';

/** The one set that a plan asks for, for 其中 and "of them" in a later question. */
function answeredBy(plan: Plan, { among }: Reading, { votes }: Ledger): SetExpression | undefined {
  if (plan.tool === 'voters' && plan.sets.length === 1) return plan.sets[0];
  if (plan.tool === 'only' && plan.claim.sets.length === 1) return plan.claim.sets[0];
  if (plan.tool === 'sponsors' && plan.drafts.length === 1 && plan.drafts[0]) {
    return { kind: 'sponsors', draft: plan.drafts[0], which: plan.which };
  }
  if (plan.tool === 'speakers' && plan.query.claimed === undefined) {
    const [spoken, other] = votes.filter(({ speakers }) => speakers.length > 0);
    const { stance } = plan.query;
    return spoken && !other ? { kind: 'speakers', vote: spoken.id, ...(stance ? { stance } : {}) } : undefined;
  }
  if (plan.tool === 'not-in-favour') {
    const minus: SetExpression = { kind: 'position', vote: plan.vote, position: 'in-favour' };
    return { kind: 'except', base: plan.among ?? { kind: 'members' }, minus };
  }
  // Told apart by what they took, or asked whether all did, those spoken of are still the same.
  return among;
}

/** The drafts whose sponsors a set is made of. */
function sponsoredIn(set: SetExpression): readonly string[] {
  if (set.kind === 'sponsors') return [set.draft];
  return set.kind === 'and' ? [...new Set(set.of.flatMap(sponsoredIn))] : [];
}

/**
 * What a later question may lean on: who asked for the separate vote is not told, but "it" may still be the motion; and what
 * a member submitted, or those listed sponsored, is the draft that was told, and which vote was closest the one that was.
 */
function leanedOn({ references }: Reading, plan: Plan, deps: ReferenceDeps): readonly Reference[] {
  const { votes } = deps.ledger;
  if (references.length > 0) return references;
  const [set, more] = plan.tool === 'voters' ? plan.sets : [];
  const sponsored = set && !more ? sponsoredIn(set) : [];
  if (sponsored.length > 0) return [wholeReference({ start: 0, end: 0 }, 'draft', sponsored, deps)];
  if (plan.tool === 'submission') return [wholeReference({ start: 0, end: 0 }, 'draft', plan.drafts, deps)];
  if (plan.tool === 'extreme-vote') {
    const among = votes.filter(({ id }) => plan.votes?.includes(id) ?? true);
    return extremeVotes(among, plan.by, plan.which).map((vote) => voteReference(vote, deps));
  }
  if (plan.tool !== 'refusal' || plan.refusal !== 'mover') return references;
  return votes.filter(({ scope }) => scope.kind === 'motion').map((vote) => voteReference(vote, deps));
}

/** How many a question names: members, groups and blocs. */
export const countNamed = ({ members, groups, blocs }: Reading): number =>
  members.length + groups.length + blocs.length;

/** The set that answered a question, or that is still spoken of where it only leans on the vote (When was that?). */
function stillAnswered(
  reading: Reading,
  plan: Plan,
  before: Reading | undefined,
  context: ToolContext,
): SetExpression | undefined {
  const set = answeredBy(plan, reading, context.ledger);
  // Nobody is not spoken of.
  if (set && membersIn(context, set).length > 0) return set;
  return reading.references === before?.references && countNamed(reading) === 0 ? before.answered : undefined;
}

/** A question as a later one may lean on it: with what its answer told. */
export function leftToNext(reading: Reading, plan: Plan, before: Reading | undefined, context: ToolContext): Reading {
  const answered = stillAnswered(reading, plan, before, context);
  const references = leanedOn(reading, plan, context);
  const told = divisionOf(plan, context.ledger);
  const earlier = before?.answered;
  const division =
    told && earlier && answered && earlier !== answered ? { ...told, lists: [earlier, answered] as const } : told;
  const other = otherOf(references, context);
  return {
    ...reading,
    references,
    ...(answered ? { answered } : {}),
    // Told which ones are not, it may still be asked who else.
    ...(division && !reading.wanted ? { division } : {}),
    ...(other ? { other } : {}),
    ...(plan.tool === 'figures' ? { figures: true } : {}),
  };
}
