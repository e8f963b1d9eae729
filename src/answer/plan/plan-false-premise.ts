import { isOnlyAsClaimed } from '../tools/only.js';
import { areClaimedSpeakers } from '../tools/speakers.js';
import { areSponsors } from '../tools/sponsors.js';
import { isSubmittedAsClaimed } from '../tools/submission.js';
import { isClaimTrue } from '../tools/tally.js';
import { type ToolContext, voteOf } from '../tools/tool-context.js';
import { claimsOf } from './claims.js';
import type { Plan } from './plan.js';
import { planOnly } from './plan-only.js';
import { speakerStanceOf } from './plan-speakers.js';
import { sponsorListOf } from './plan-sponsor-votes.js';
import { asksFor, draftsOf, membersOf, type Planning, votesOf, withoutVoteOf } from './planning.js';
import { deniesSponsoring } from './sponsor-drafts.js';

/** Who a question says spoke on the motion, sponsored a draft or submitted it. */
function planFalseDeed(planning: Planning, context: ToolContext): Plan | undefined {
  const { reading, ledger } = planning;
  const countries = membersOf(reading);
  const drafts = draftsOf(reading);
  if (asksFor(reading, 'speaker')) {
    const stance = speakerStanceOf(reading);
    const query = { ...(stance ? { stance } : {}), claimed: countries, premise: true };
    return areClaimedSpeakers(context, query) ? undefined : { tool: 'speakers', query };
  }
  if (drafts.length === 0 || reading.positions.length > 0) return undefined;
  if (asksFor(reading, 'sponsor')) {
    const which = sponsorListOf(planning);
    const claim = { countries, drafts, which, ...(deniesSponsoring(reading) ? { denied: true } : {}) };
    return areSponsors(ledger, claim) ? undefined : { tool: 'is-sponsor', ...claim, premise: true };
  }
  const claim = { by: countries };
  const isTrue = !asksFor(reading, 'submit') || isSubmittedAsClaimed(ledger, drafts, claim);
  return isTrue ? undefined : { tool: 'submission', drafts, claim, premise: true };
}

/**
 * Corrects what a question takes for granted and only asks the reason of (Why did the motion fail?): what came of a vote, and
 * what members did; `undefined` where it is as the report says, or where the report says nothing of it.
 */
export function planFalsePremise(planning: Planning, context: ToolContext): Plan | undefined {
  const { reading, ledger } = planning;
  const only = planOnly(planning);
  if (only?.tool === 'only' && !only.claim.unclear && !isOnlyAsClaimed(context, only.claim))
    return { ...only, claim: { ...only.claim, premise: true } };
  if (membersOf(reading).length > 0) {
    const deed = planFalseDeed(planning, context);
    if (deed) return deed;
  }
  const [votes, without] = [votesOf(reading), withoutVoteOf(reading)];
  const claim = claimsOf(reading);
  if (votes.length === 0 && without.length > 0 && !asksFor(reading, 'without-vote')) {
    const isOfVote = asksFor(reading, 'vote') || reading.positions.length > 0 || claim.passed === false;
    return isOfVote
      ? { tool: 'without-vote', drafts: without, asksPositions: membersOf(reading).length > 0 }
      : undefined;
  }
  const isTold = membersOf(reading).length > 0 || votes.every((vote) => isClaimTrue(voteOf(context, vote), claim));
  if (isTold) return undefined;
  const tally: Plan = { tool: 'tally', votes, claim, premise: true };
  const revised = ledger.drafts.filter(({ id, symbols }) => symbols.length > 1 && draftsOf(reading).includes(id));
  // A revised draft may be what is meant by one that was withdrawn.
  return revised.length > 0 && /撤|\bwithdrawn\b/.test(reading.folded)
    ? { tool: 'several', plans: [tally, { tool: 'submission', drafts: revised.map(({ id }) => id) }] }
    : tally;
}
