import type { ListName } from '../../report/report.js';
import type { Card } from '../card.js';
import type { Finding } from '../finding.js';
import { findChanges } from '../tools/changes.js';
import type { ToolContext } from '../tools/tool-context.js';
import { askWhichVote, findMissing } from '../tools/unknown.js';
import { wantedVotes } from '../tools/wanted-votes.js';
import { voteName } from '../wording/vote-name.js';
import type { CardContext, CardDeps } from './card-deps.js';

/** From which vote to which, as chosen or typed, and the positions where they matter. */
export interface ChangesRequest {
  readonly from: string;
  readonly to: string;
  readonly fromPosition?: ListName;
  readonly toPosition?: ListName;
}

/** A draft stands for the vote on it as a whole. */
function oneVote(context: ToolContext, typed: string): string | Finding {
  const { votes } = wantedVotes(context, typed);
  const whole = votes.filter((id) => context.ledger.votes.find((vote) => vote.id === id)?.scope.kind === 'whole');
  const [only] = votes.length === 1 ? votes : whole;
  if (only !== undefined) return only;
  return votes.length > 1 ? askWhichVote(context, undefined) : findMissing(context, [typed]);
}

function sameVote(context: ToolContext, id: string): Finding {
  const { voice } = context;
  const vote = context.ledger.votes.find((each) => each.id === id);
  const name = vote === undefined ? id : voteName(vote, context, voice);
  return {
    kind: 'clarify',
    text: voice.say(
      voice.zh`两处选的是同一次表决：${name}。请选两次不同的表决。`,
      `Both are the same vote: ${name}. Please choose two different votes.`,
    ),
    facts: [],
    citations: [],
  };
}

/** Who moved from one list to another between two votes. */
export function changesCard(context: CardContext, request: ChangesRequest, { finish }: CardDeps): Card {
  const question = `${request.from} → ${request.to}`;
  const card = (finding: Finding): Card => ({ answer: finish(finding, { context, question }) });
  const from = oneVote(context, request.from);
  if (typeof from !== 'string') return card(from);
  const to = oneVote(context, request.to);
  if (typeof to !== 'string') return card(to);
  return card(from === to ? sameVote(context, from) : findChanges(context, { ...request, from, to }));
}
