import type { SetExpression } from '../votes/set-expression.js';
import { findInText, type TextDeps } from './find-in-text.js';
import type { Finding } from './finding.js';
import { mostPassages } from './look-up.js';
import type { Plan } from './plan/plan.js';
import { findAlike } from './tools/alike.js';
import { askWhoseCountry } from './tools/ask-whose-country.js';
import { findBlocVotes } from './tools/bloc.js';
import { findBlocItself } from './tools/bloc-itself.js';
import { findByGroup } from './tools/by-group.js';
import { findChanges } from './tools/changes.js';
import { findCited } from './tools/cited.js';
import { findComparison, findComparisonIn } from './tools/compare.js';
import { findCorrections } from './tools/corrections.js';
import { findExtremeVote } from './tools/extreme-vote.js';
import { findFigures } from './tools/figures.js';
import { findHelp } from './tools/help.js';
import { findImplications } from './tools/implications.js';
import { findMemberAndBloc } from './tools/member-and-bloc.js';
import { findMemberChange } from './tools/member-change.js';
import { findMemberRecord } from './tools/member-record.js';
import { findMentioned } from './tools/mentioned.js';
import { mergeFindings } from './tools/merge-findings.js';
import { findMissingPlaces } from './tools/missing-places.js';
import { findMostOften } from './tools/most-often.js';
import { findOnly } from './tools/only.js';
import { findOtherSponsors } from './tools/other-sponsors.js';
import { findDraft, findDrafts, findOverview, findReport } from './tools/overview.js';
import { findPartCounts, findWordCount } from './tools/part-counts.js';
import { findMentions, findPlace } from './tools/place.js';
import { findPositionsOf } from './tools/position.js';
import { findQuantified } from './tools/quantified.js';
import { findRankedVotes } from './tools/ranked-votes.js';
import { findRefusal } from './tools/refuse.js';
import { findShares } from './tools/shares.js';
import { findSideSets, findSides } from './tools/sides.js';
import { findSpeakers } from './tools/speakers.js';
import { findSponsoredBy } from './tools/sponsored-by.js';
import { findIsSponsor, findSponsorFigures, findSponsors } from './tools/sponsors.js';
import { findSubmission } from './tools/submission.js';
import { findTally, findTurnout, findWithoutVote } from './tools/tally.js';
import type { ToolContext } from './tools/tool-context.js';
import { findTopicIn } from './tools/topic-in.js';
import {
  askWhichCountry,
  askWhichVote,
  findNoSeparateVote,
  findNotMembers,
  findUnknownName,
  type NearNames,
} from './tools/unknown.js';
import { findVoteOrder } from './tools/vote-order.js';
import { findNotInFavour, findVoterSets, membershipFindings } from './tools/voters.js';

/** What carrying out a plan needs beside the report and its ledger. */
export interface ExecutionDeps extends TextDeps {
  /** What was asked, for what is looked for in the text. */
  readonly question: string;
  readonly near: NearNames;
}

/** Carries out a plan. */
export async function executePlan(plan: Plan, deps: ExecutionDeps): Promise<Finding> {
  switch (plan.tool) {
    case 'passages':
      return findInText({ whole: { question: deps.question, drafts: plan.drafts }, parts: plan.parts ?? [] }, deps);
    case 'topic-in': {
      const anywhere = await deps.search({ question: plan.topic, drafts: [] });
      // Where all that is shown is of other texts, the draft's own may have been crowded out.
      const own =
        anywhere.length < mostPassages ? [] : await deps.search({ question: plan.topic, drafts: [plan.draft] });
      return findTopicIn(deps.context, plan, [...anywhere, ...own]);
    }
    case 'several': {
      const findings: Finding[] = [];
      for (const each of plan.plans) findings.push(await executePlan(each, deps));
      return mergeFindings(findings);
    }
    default:
      return runTool(plan, deps.context, deps.near);
  }
}

function runTool(
  plan: Exclude<Plan, { tool: 'passages' | 'topic-in' | 'several' }>,
  context: ToolContext,
  near: NearNames,
): Finding {
  switch (plan.tool) {
    case 'positions':
      return findPositionsOf(context, plan.queries, plan.premise, plan.any);
    case 'member-record':
      return mergeFindings(plan.countries.map((country) => findMemberRecord(context, country, plan.only, plan.claim)));
    case 'voters':
      return findVoterSets(context, plan);
    case 'not-in-favour':
      return withMembership(context, findNotInFavour(context, plan.vote, plan.among), plan.among ? [plan.among] : []);
    case 'tally':
      return mergeFindings([
        ...(plan.turnout ? [findTurnout(context, plan.votes)] : []),
        findTally(context, plan.votes, plan.claim, plan.premise),
      ]);
    case 'without-vote':
      return findWithoutVote(context, plan.drafts, { positions: plan.asksPositions, claimed: plan.claimed ?? false });
    case 'compare':
      return plan.votes.length > 0
        ? findComparisonIn(context, plan.countries, plan.votes, plan.claim)
        : findComparison(context, plan.countries, plan.claim);
    case 'changes':
      return mergeFindings(plan.queries.map((query) => findChanges(context, query)));
    case 'member-changes':
      return mergeFindings(plan.countries.map((country) => findMemberChange(context, country, plan.votes, plan.claim)));
    case 'alike':
      return findAlike(context, plan.country, plan.which, plan.every);
    case 'sponsors':
      return findSponsors(context, plan.drafts, plan.which, plan.claimed);
    case 'is-sponsor':
      return findIsSponsor(context, plan);
    case 'other-sponsors':
      return findOtherSponsors(context, plan);
    case 'sponsor-figures':
      return findSponsorFigures(context, plan.drafts, plan.which, plan.relation);
    case 'sponsored-by':
      return mergeFindings(plan.countries.map((country) => findSponsoredBy(context, country, plan.dated)));
    case 'submission':
      return findSubmission(context, plan);
    case 'corrections':
      return mergeFindings([
        findCorrections(context, plan),
        ...(plan.figures && plan.votes.length > 0 ? [findTally(context, plan.votes)] : []),
      ]);
    case 'cited':
      return findCited(context, plan);
    case 'implications':
      return findImplications(context, plan);
    case 'speakers':
      return findSpeakers(context, plan.query);
    case 'overview':
      return findOverview(context);
    case 'most-often':
      return findMostOften(context, plan.position, plan.which);
    case 'vote-order':
      return findVoteOrder(context, plan.votes);
    case 'quantified':
      return withMembership(context, findQuantified(context, plan), [
        plan.position,
        ...(plan.among ? [plan.among] : []),
      ]);
    case 'only':
      return findOnly(context, plan.claim);
    case 'figures':
      return findFigures(context, plan.figures, plan.relation);
    case 'report':
      return findReport(context);
    case 'drafts':
      return findDrafts(context);
    case 'ranked-votes':
      return findRankedVotes(context, plan);
    case 'shares':
      return findShares(context, plan);
    case 'sides':
      return findSides(context, plan);
    case 'side-sets':
      return findSideSets(context, plan.votes, plan.sets);
    case 'extreme-vote':
      return findExtremeVote(context, plan.by, plan);
    case 'bloc':
      return findBlocVotes(context, plan.query);
    case 'by-group':
      return findByGroup(context, plan);
    case 'bloc-itself':
      return findBlocItself(context, plan.blocs);
    case 'member-and-bloc':
      return mergeFindings(plan.countries.map((country) => findMemberAndBloc(context, { ...plan, country })));
    case 'mentioned':
      return findMentioned(context, plan);
    case 'draft':
      return mergeFindings(plan.drafts.map((draft) => findDraft(context, draft)));
    default:
      return runLookUp(plan, context, near);
  }
}

/** A finding about members of blocs says where their lists are from. */
function withMembership(context: ToolContext, finding: Finding, sets: readonly SetExpression[]): Finding {
  return mergeFindings([finding, ...membershipFindings(context, sets)]);
}

type LookUp = Extract<
  Plan,
  {
    tool:
      | 'place'
      | 'mentions'
      | 'part-counts'
      | 'word-count'
      | 'refusal'
      | 'not-a-member'
      | 'unknown-name'
      | 'whose-country'
      | 'missing-place'
      | 'no-separate-vote'
      | 'which-country'
      | 'which-vote'
      | 'help';
  }
>;

function runLookUp(plan: LookUp, context: ToolContext, near: NearNames): Finding {
  switch (plan.tool) {
    case 'place':
      return findPlace(context, plan.units, plan.around);
    case 'part-counts':
      return findPartCounts(context, plan.of, plan.drafts);
    case 'word-count':
      return findWordCount(context, plan.word, plan.drafts);
    case 'mentions':
      return findMentions(context, plan.names, plan);
    case 'refusal':
      return findRefusal(context, plan.refusal, plan);
    case 'not-a-member':
      return findNotMembers(context, plan.mentions);
    case 'unknown-name':
      return findUnknownName(context, plan.name, plan.votes[0], near);
    case 'whose-country':
      return askWhoseCountry(context, plan.words);
    case 'missing-place':
      return findMissingPlaces(context, plan.texts, plan.places ?? []);
    case 'no-separate-vote':
      return findNoSeparateVote(context, plan.units, plan.drafts, plan.countries);
    case 'which-country':
      return askWhichCountry(context, plan.mention, plan.vote);
    case 'which-vote':
      return askWhichVote(context, plan.position);
    case 'help':
      return findHelp(context, plan.thanked);
  }
}
