import type { Card } from '../card.js';
import type { Finding } from '../finding.js';
import { mergeFindings } from '../tools/merge-findings.js';
import { findSponsors } from '../tools/sponsors.js';
import type { ToolContext } from '../tools/tool-context.js';
import { findMissing } from '../tools/unknown.js';
import { findNotInFavour } from '../tools/voters.js';
import { wantedVotes } from '../tools/wanted-votes.js';
import type { CardContext, CardDeps } from './card-deps.js';

/** A draft's sponsors, and where it has any, those of them who did not vote for it as a whole. */
function ofDraft(context: ToolContext, id: string): readonly Finding[] {
  const { ledger } = context;
  const draft = ledger.drafts.find((each) => each.id === id);
  const whole = ledger.votes.find((vote) => vote.draft === id && vote.scope.kind === 'whole');
  const hasSponsors = draft !== undefined && draft.sponsors.first.length + draft.sponsors.joined.length > 0;
  return [
    findSponsors(context, [id], 'all'),
    ...(whole && hasSponsors
      ? [findNotInFavour(context, whole.id, { kind: 'sponsors', draft: id, which: 'all' })]
      : []),
  ];
}

/** The sponsors of a draft that someone chose or typed (`l4`, A/C.1/75/L.4, 决议草案一), and who did not vote for it. */
export function sponsorsCard(context: CardContext, typed: string, { finish }: CardDeps): Card {
  const { drafts } = wantedVotes(context, typed);
  const finding =
    drafts.length === 0
      ? findMissing(context, [typed])
      : mergeFindings(drafts.flatMap((draft) => ofDraft(context, draft)));
  return { answer: finish(finding, { context, question: typed }) };
}
