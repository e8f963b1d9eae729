import type { Card } from '../card.js';
import { findMemberRecord } from '../tools/member-record.js';
import { mergeFindings } from '../tools/merge-findings.js';
import { findSponsoredBy } from '../tools/sponsored-by.js';
import { wantedMember } from '../tools/wanted-member.js';
import type { CardContext, CardDeps } from './card-deps.js';

/** A member's row over all votes with its corrections, and the drafts that it submitted or sponsored. */
export function countryCard(context: CardContext, typed: string, { finish }: CardDeps): Card {
  const wanted = wantedMember(context, typed);
  const finding =
    wanted.kind === 'other'
      ? wanted.finding
      : mergeFindings([findMemberRecord(context, wanted.iso3), findSponsoredBy(context, wanted.iso3)]);
  return { answer: finish(finding, { context, question: typed }) };
}
