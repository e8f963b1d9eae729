import { listNames } from '../../votes/position-names.js';
import type { ToolContext } from '../tools/tool-context.js';
import type { Plan } from './plan.js';
import { planBlocs } from './plan-blocs.js';
import { planChanges } from './plan-changes.js';
import { planCompanions } from './plan-companions.js';
import { planPlaces } from './plan-places.js';
import { planPositions } from './plan-positions.js';
import { planRefusal } from './plan-refusal.js';
import { planSets } from './plan-sets.js';
import { planSponsors } from './plan-sponsors.js';
import { planSubmission } from './plan-submission.js';
import { planUnknown } from './plan-unknown.js';
import { planVotes } from './plan-votes.js';
import { planWithoutVote } from './plan-without-vote.js';
import { asksFor, blocMentions, isAboutVoting, membersOf, type Planning, votesOf } from './planning.js';

/** Two members or more side by side, one over several votes, or one against all others. */
function planComparison(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const countries = membersOf(reading);
  const [first, second] = countries;
  if (first && !second && asksFor(reading, 'unalike')) return { tool: 'alike', country: first, which: 'least' };
  if (first && !second && asksFor(reading, 'alike')) return { tool: 'alike', country: first, which: 'most' };
  const companions = planCompanions(planning);
  if (companions) return companions;
  const compares = asksFor(reading, 'compare') && reading.positions.length === 0;
  const votes = votesOf(reading);
  if (first && !second && compares && votes.length > 1) {
    return { tool: 'member-changes', countries, votes, ...(asksFor(reading, 'yes-no') ? { claim: 'same' } : {}) };
  }
  if (first && second && compares) {
    const ever = /有没有|有过|曾|ever|any|at all/.test(reading.folded);
    const differ = /不一致|不同|分歧|不一样|differ|disagree|split|diverge/.test(reading.folded);
    const claim =
      asksFor(reading, 'yes-no') && !asksFor(reading, 'which', 'count')
        ? { claim: ever ? (differ ? ('ever-differ' as const) : ('ever' as const)) : ('always' as const) }
        : {};
    return { tool: 'compare', countries, votes, ...claim };
  }
  const whole = asksFor(reading, 'which', 'every') && compares && !second && votes.length === 0;
  return first && whole ? { tool: 'alike', country: first, which: 'most' } : undefined;
}

const speakerStances: Readonly<Record<string, 'for' | 'against'>> = { 'in-favour': 'for', against: 'against' };

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
  const spoke = asksFor(reading, 'speaker') && (motion || spoken || asksFor(reading, 'which', 'yes-no'));
  const onSplitting =
    /动议|单独|分开|分段|拆|单拎|拎出|挑出|\bmotion\b|\bseparat|\bcarv|\bsplit|\bon its own\b|\bby itself\b|\bsingl(?:e|ed|ing) out/.test(
      reading.folded,
    );
  // What was said is in the records, which the report only names.
  if (
    !spoke ||
    /记录|\brecords?\b/.test(reading.folded) ||
    reading.residue.length >= (onSplitting && countries.length === 0 ? 40 : 6)
  )
    return undefined;
  const stance = speakerStances[reading.positions[0]?.position ?? ''];
  const claims = countries.length > 0 && asksFor(reading, 'yes-no', 'premise');
  return { tool: 'speakers', query: { ...(stance ? { stance } : {}), ...(claims ? { claimed: countries } : {}) } };
}

/** Two printed figures beside each other: more against PP10 than against OP1. */
function planFigures({ reading }: Planning): Plan | undefined {
  const relation =
    /(?<!对)比(?!较|如|例|数)|\bthan\b|多(?:多少|几)|少(?:多少|几)|哪个?.{0,8}(?:多|少)[，,？?]?|\bhow many (?:more|fewer)\b|\bmore or fewer\b|\bdifference\b(?=.*\b(?:votes|numbers?|counts?|totals?|figures)\b)|(?:相差|差)(?:了)?(?:多少|几)/.test(
      reading.folded,
    );
  if (!relation || membersOf(reading).length > 0 || blocMentions(reading).length > 0) return undefined;
  const votes = votesOf(reading);
  const lists = reading.positions.flatMap(({ position }) => listNames.find((each) => each === position) ?? []);
  const [list = 'in-favour', other] = lists;
  const [vote, second] = votes;
  const yesNo = asksFor(reading, 'yes-no') && !asksFor(reading, 'count', 'which');
  const claim = yesNo
    ? { relation: /少|\b(?:fewer|less)\b/.test(reading.folded) ? ('fewer' as const) : ('more' as const) }
    : {};
  if (vote && second && votes.length === 2 && (lists.length > 0 || asksFor(reading, 'count'))) {
    return {
      tool: 'figures',
      figures: [
        { vote, list },
        { vote: second, list: other ?? list },
      ],
      ...claim,
    };
  }
  if (vote && !second && other)
    return {
      tool: 'figures',
      figures: [
        { vote, list },
        { vote, list: other },
      ],
      ...claim,
    };
  return undefined;
}

const rules: readonly ((planning: Planning, context: ToolContext) => Plan | undefined)[] = [
  planRefusal,
  planFigures,
  planUnknown,
  planWithoutVote,
  planBlocs,
  planAfterwards,
  planSponsors,
  planSubmission,
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
  // A draft of its own is chosen; what is told of both or all (所有草案) is told elsewhere too.
  const drafts = planning.reading.references
    .filter(({ chosen, drafts }) => chosen && drafts.length === 1)
    .flatMap((reference) => reference.drafts);
  return { tool: 'passages', drafts: [...new Set(drafts)] };
}
