import type { ToolContext } from '../tools/tool-context.js';
import type { Plan } from './plan.js';
import { planChanges } from './plan-changes.js';
import { planPlaces } from './plan-places.js';
import { planPositions } from './plan-positions.js';
import { planRefusal } from './plan-refusal.js';
import { planSets } from './plan-sets.js';
import { planSponsors } from './plan-sponsors.js';
import { planUnknown } from './plan-unknown.js';
import { planVotes } from './plan-votes.js';
import { asksFor, isAboutVoting, membersOf, type Planning, votesOf } from './planning.js';

/** Two members or more side by side, or one against all others. */
function planComparison({ reading }: Planning): Plan | undefined {
  const countries = membersOf(reading);
  const [first, second] = countries;
  if (first && !second && asksFor(reading, 'unalike')) return { tool: 'alike', country: first, which: 'least' };
  if (first && !second && asksFor(reading, 'alike')) return { tool: 'alike', country: first, which: 'most' };
  const compares = asksFor(reading, 'compare') && reading.positions.length === 0;
  if (first && second && compares) return { tool: 'compare', countries, votes: votesOf(reading) };
  const whole = asksFor(reading, 'which', 'every') && compares && !second && votesOf(reading).length === 0;
  return first && whole ? { tool: 'alike', country: first, which: 'most' } : undefined;
}

function planAfterwards({ reading, ledger }: Planning): Plan | undefined {
  const countries = membersOf(reading);
  if (
    asksFor(reading, 'correction') &&
    (countries.length > 0 || isAboutVoting(reading) || asksFor(reading, 'which')) &&
    reading.residue.length < 8
  ) {
    return { tool: 'corrections', votes: votesOf(reading), countries, figures: asksFor(reading, 'tally', 'outcome') };
  }
  const spoken = ledger.votes.some((vote) => vote.speakers.some(({ country }) => countries.includes(country)));
  const motion = reading.references.some(({ kind }) => kind === 'motion');
  const spoke = asksFor(reading, 'speaker') && (motion || spoken || asksFor(reading, 'which'));
  return spoke && reading.residue.length < 6 ? { tool: 'speakers' } : undefined;
}

const rules: readonly ((planning: Planning, context: ToolContext) => Plan | undefined)[] = [
  planRefusal,
  planUnknown,
  planAfterwards,
  planSponsors,
  planComparison,
  planChanges,
  planSets,
  planPositions,
  planVotes,
  planPlaces,
];

/** Decides what answers a question: the first rule that fits, from what is refused to what is looked for in the text. */
export function makePlan(planning: Planning, context: ToolContext): Plan {
  for (const rule of rules) {
    const plan = rule(planning, context);
    if (plan) return plan;
  }
  const drafts = planning.reading.references
    .filter((reference) => reference.chosen)
    .flatMap((reference) => reference.drafts);
  return { tool: 'passages', drafts: [...new Set(drafts)] };
}
