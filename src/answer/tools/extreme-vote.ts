import type { RecordedVote } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { tallyFact } from './facts.js';
import { mergeFindings } from './merge-findings.js';
import { figureWords, type VoteFigure, voteFigure } from './ranked-votes.js';
import { findTally } from './tally.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** How much of those that voted yes or no the larger side is: from a half to all. */
const shareOfLarger = ({ tally: { inFavour, against } }: RecordedVote): number =>
  inFavour + against === 0 ? 1 : Math.max(inFavour, against) / (inFavour + against);

/** By share another vote may be closer or further apart than by the number of votes: then both are said. */
function byShare(context: ToolContext, chosen: readonly RecordedVote[], closest: boolean): readonly Finding[] {
  const { voice, ledger } = context;
  const shares = ledger.votes.map(shareOfLarger);
  const bound = closest ? Math.min(...shares) : Math.max(...shares);
  const others = ledger.votes.filter((vote) => shareOfLarger(vote) === bound && !chosen.includes(vote));
  return others.map((vote): Finding => {
    const { inFavour, against } = vote.tally;
    const percent = (100 * bound).toFixed(1);
    const name = voteName(vote, context, voice);
    return {
      kind: 'exact',
      text: voice.say(
        voice.zh`若按所占比例（弃权不计），则是${name}：${inFavour} 票对 ${against} 票，多数一方占 ${percent}%。`,
        `By share (abstentions not counted) it is ${name}: ${inFavour} to ${against}, the larger side having ${percent}%.`,
      ),
      facts: [tallyFact(context, vote.id)],
      citations: [vote.unit],
    };
  });
}

/** The recorded votes with the most or fewest of a position, or the widest or narrowest margin: several where they tie. */
export function extremeVotes(
  votes: readonly RecordedVote[],
  by: VoteFigure,
  which: 'most' | 'least',
): readonly RecordedVote[] {
  const figures = votes.map((vote) => voteFigure(vote, by));
  const bound = which === 'most' ? Math.max(...figures) : Math.min(...figures);
  return votes.filter((_, place) => figures[place] === bound);
}

/** The recorded votes with the most or fewest of a position, or the widest or narrowest margin; ties all named. */
export function findExtremeVote(
  context: ToolContext,
  by: VoteFigure,
  asked: { readonly which: 'most' | 'least'; readonly votes?: readonly string[]; readonly claimed?: string },
): Finding {
  const { which, claimed } = asked;
  const { voice, ledger } = context;
  const among = asked.votes?.map((id) => voteOf(context, id)) ?? ledger.votes;
  const votes = extremeVotes(among, by, which);
  const bound = votes[0] ? voteFigure(votes[0], by) : 0;
  const order = which === 'most' ? voice.say(voice.zh`最大`, 'largest') : voice.say(voice.zh`最小`, 'smallest');
  const what = figureWords(context, by);
  const head = voice.say(
    voice.zh`${among.length} 项记录表决中，${what}${order}的一项是（**${bound}**）：`,
    `Of the ${among.length} recorded votes, the ${order} figure for “${by === 'margin' || by === 'listed' ? what : voice.position(by)}” (**${bound}**):`,
  );
  const tally = findTally(
    context,
    votes.map((vote) => vote.id),
  );
  const word =
    claimed === undefined
      ? ''
      : verdict(
          votes.some((vote) => vote.id === claimed),
          voice,
        );
  return mergeFindings([
    { ...tally, text: `${word}${head}\n${tally.text}` },
    ...(by === 'margin' && asked.votes === undefined ? byShare(context, votes, which === 'least') : []),
  ]);
}
