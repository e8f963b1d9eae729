import { listNames } from '../../votes/position-names.js';
import type { AgreementClaim } from '../tools/compare.js';
import type { ToolContext } from '../tools/tool-context.js';
import type { Plan } from './plan.js';
import { planActs } from './plan-acts.js';
import { planBlocs } from './plan-blocs.js';
import { planByGroup } from './plan-by-group.js';
import { planChanges } from './plan-changes.js';
import { planCited } from './plan-cited.js';
import { planCompanions } from './plan-companions.js';
import { planConsistency } from './plan-consistency.js';
import { planCorrections } from './plan-corrections.js';
import { planCourse } from './plan-course.js';
import { planDraftTitles } from './plan-draft-titles.js';
import { planImplications } from './plan-implications.js';
import { planMentioned } from './plan-mentioned.js';
import { planNarrowed } from './plan-narrowed.js';
import { planOnly } from './plan-only.js';
import { planOnlyVotes } from './plan-only-votes.js';
import { planPartCounts } from './plan-part-counts.js';
import { planPlaces } from './plan-places.js';
import { planPositions } from './plan-positions.js';
import { planRefusal } from './plan-refusal.js';
import { planSessions } from './plan-sessions.js';
import { planSets } from './plan-sets.js';
import { planShares } from './plan-shares.js';
import { planSides } from './plan-sides.js';
import { planSpeakers } from './plan-speakers.js';
import { planSponsors } from './plan-sponsors.js';
import { planStatements } from './plan-statements.js';
import { planSubmission } from './plan-submission.js';
import { planSummary } from './plan-summary.js';
import { planTold } from './plan-told.js';
import { planUnknown } from './plan-unknown.js';
import { planRanked, planVotes } from './plan-votes.js';
import { planWhereabouts } from './plan-whereabouts.js';
import { planWithoutVote } from './plan-without-vote.js';
import { asksFor, blocMentions, membersOf, type Planning, votesOf } from './planning.js';

/** 站在俄罗斯一边, vote with Russia: one member beside another. */
const sidesWith =
  /站在.{1,12}一(?:边|起)|跟(?:着|随).{1,12}投|\b(?:vot(?:e[ds]?|ing)|sid(?:e[ds]?|ing)|stand|stood|go|went) (?:together )?(?:with|like|alongside|(?:exactly )?as)\b/;
const everAtAll = /有没有|有过|曾|ever|any|at all/;
const differs = /不一致|不同|分歧|不一样|differ|disagree|split|diverge/;
const deniesDifference =
  /(?:(?<!有)没有?|毫无|不存在|从未|从没)(?:任何|什么|过)?(?:不一致|不同|分歧|不一样)|\b(?:not|never|no|n't)\b.{0,12}(?:differ|disagree|split|diverge)/;

/** What a question says of members' agreement, where it wants a yes or no. */
function agreementClaim({ reading }: Planning): AgreementClaim | undefined {
  const { folded } = reading;
  const open = asksFor(reading, 'which', 'count') || /怎么|如何|什么|\bhow\b|\bwhat\b/.test(folded);
  if (!asksFor(reading, 'yes-no') || open) return undefined;
  if (differs.test(folded)) return deniesDifference.test(folded) ? 'always' : 'ever-differ';
  return everAtAll.test(folded) ? 'ever' : 'always';
}

/** Two members or more side by side, one over several votes, or one against all others. */
function planComparison(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const countries = membersOf(reading);
  const [first, second] = countries;
  if (first && !second && asksFor(reading, 'unalike')) return { tool: 'alike', country: first, which: 'least' };
  if (first && !second && asksFor(reading, 'alike')) return { tool: 'alike', country: first, which: 'most' };
  const companions = planCompanions(planning);
  if (companions) return companions;
  const sides =
    first !== undefined && second !== undefined && asksFor(reading, 'yes-no') && sidesWith.test(reading.folded);
  const compares = (asksFor(reading, 'compare') || sides) && reading.positions.length === 0;
  const votes = votesOf(reading);
  if (first && !second && compares && votes.length > 1) {
    return { tool: 'member-changes', countries, votes, ...(asksFor(reading, 'yes-no') ? { claim: 'same' } : {}) };
  }
  if (first && second && compares) {
    const claim = agreementClaim(planning);
    return { tool: 'compare', countries, votes, ...(claim ? { claim } : {}) };
  }
  const whole = asksFor(reading, 'which', 'every') && compares && !second && votes.length === 0;
  return first && whole ? { tool: 'alike', country: first, which: 'most' } : undefined;
}

/** What lies between two figures, where it is not asked who it is. */
const difference =
  /\b(?:diff(?:erence)?|gap)\b|\b(?:yes|yeas|ayes|for|in favou?r)(?: votes)? minus (?:the )?(?:no|noes|nays|against)\b|赞成票?减(?:去|掉)?反对|票数差|(?:票|数)的?差(?:额|距|值|是|为|$)/;

/** Two printed figures beside each other: more against PP10 than against OP1. */
function planFigures({ reading }: Planning): Plan | undefined {
  const relation =
    /(?<!对)比(?!较|如|例|数)|\bthan\b|多(?:多少|几)|少(?:多少|几)|哪个?.{0,8}(?:多|少)[，,？?]?|\bhow many (?:more|fewer)\b|\bmore or fewer\b|\bby how (?:much|many)\b|\b(?:which|what|who)\b.{0,40}\b(?:more|fewer|less|higher|lower|greater)\b|\boutnumber|\bdifference\b(?=.*\b(?:votes|numbers?|counts?|totals?|figures)\b)|(?:相差|差)(?:了)?(?:多少|几)/.test(
      reading.folded,
    );
  const apart = reading.positions.length > 0 && difference.test(reading.folded) && !asksFor(reading, 'which');
  const compares = (relation || apart || reading.figures === true) && !asksFor(reading, 'sponsor');
  if (!compares || membersOf(reading).length > 0 || blocMentions(reading).length > 0) return undefined;
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

/** The set that the answer before left to be asked for (Which one isn't?). */
const planWanted = ({ reading }: Planning): Plan | undefined =>
  reading.wanted ? { tool: 'voters', sets: [reading.wanted] } : undefined;

const rules: readonly ((planning: Planning, context: ToolContext) => Plan | undefined)[] = [
  planWanted,
  planTold,
  planNarrowed,
  planRefusal,
  planStatements,
  planImplications,
  planCited,
  planPartCounts,
  planByGroup,
  planMentioned,
  planSessions,
  planShares,
  planRanked,
  planCourse,
  planFigures,
  planUnknown,
  planWithoutVote,
  planSides,
  planBlocs,
  planCorrections,
  planSpeakers,
  planSponsors,
  planSubmission,
  planOnly,
  planOnlyVotes,
  planConsistency,
  planComparison,
  planChanges,
  planSets,
  planPositions,
  planSummary,
  planActs,
  planDraftTitles,
  planWhereabouts,
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
