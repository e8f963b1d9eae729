import type { ListName } from '../../report/report.js';
import type { RecordedVote } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { voteName } from '../wording/vote-name.js';
import { countFact, tallyFact } from './facts.js';
import { figures } from './position.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** What votes are told apart by: the figure of a list, the margin between in favour and against, or how many members are listed. */
export type VoteFigure = ListName | 'margin' | 'listed';

/** The figure of a vote that it is told apart by. */
export function voteFigure({ tally }: RecordedVote, by: VoteFigure): number {
  switch (by) {
    case 'in-favour':
      return tally.inFavour;
    case 'against':
      return tally.against;
    case 'abstaining':
      return tally.abstaining;
    case 'margin':
      return Math.abs(tally.inFavour - tally.against);
    case 'listed':
      return tally.inFavour + tally.against + tally.abstaining;
  }
}

/** `弃权票数`, `abstentions`: a figure in words. */
export function figureWords({ voice }: ToolContext, by: VoteFigure): string {
  switch (by) {
    case 'in-favour':
      return voice.say(voice.zh`赞成票数`, 'votes in favour');
    case 'against':
      return voice.say(voice.zh`反对票数`, 'votes against');
    case 'abstaining':
      return voice.say(voice.zh`弃权票数`, 'abstentions');
    case 'margin':
      return voice.say(voice.zh`赞成与反对的差距`, 'margin between in favour and against');
    case 'listed':
      return voice.say(voice.zh`列入三份名单的国家数`, 'members in the three lists');
  }
}

/** `合计 **219**，平均每项 43.8。`: a figure of several votes taken together. */
function sumWords({ voice }: ToolContext, votes: readonly RecordedVote[], by: VoteFigure): string {
  const sum = votes.reduce((total, vote) => total + voteFigure(vote, by), 0);
  const mean = Number((sum / votes.length).toFixed(1));
  return voice.say(
    voice.zh`合计 **${sum}**，平均每项 ${mean}（同一国在几项表决中都会计入）。`,
    `In total **${sum}**, on average ${mean} (a member counts in each vote that it is listed in).`,
  );
}

/** Recorded votes in the order of a figure, the highest first or the lowest; those with the same figure share a place. */
export function findRankedVotes(
  context: ToolContext,
  {
    votes,
    by,
    lowestFirst,
    inAll = false,
  }: {
    readonly votes: readonly string[];
    readonly by: VoteFigure;
    readonly lowestFirst: boolean;
    /** Whether their sum is told too, and what each had on average. */
    readonly inAll?: boolean;
  },
): Finding {
  const { voice } = context;
  const way = lowestFirst ? 1 : -1;
  const ranked = votes.map((id) => voteOf(context, id)).sort((a, b) => way * (voteFigure(a, by) - voteFigure(b, by)));
  const what = figureWords(context, by);
  const order = lowestFirst
    ? voice.say(voice.zh`从少到多`, 'lowest first')
    : voice.say(voice.zh`从多到少`, 'highest first');
  const head = voice.say(
    voice.zh`${ranked.length} 项记录表决按${what}排列（${order}）：`,
    `The ${ranked.length} recorded votes by ${what} (${order}):`,
  );
  const rows = ranked.map((vote) => {
    const figure = voteFigure(vote, by);
    const place = 1 + ranked.findIndex((each) => voteFigure(each, by) === figure);
    const name = voteName(vote, context, voice);
    return voice.say(
      voice.zh`${place}. ${name}：**${figure}**（${figures(context, vote)}）`,
      `${place}. ${name}: **${figure}** (${figures(context, vote)})`,
    );
  });
  return {
    kind: 'exact',
    text: [head, ...rows, ...(inAll ? [sumWords(context, ranked, by)] : [])].join('\n'),
    facts: ranked.flatMap(({ id }) => [
      tallyFact(context, id),
      ...(by === 'margin' ? [countFact(context, { kind: 'margin', vote: id })] : []),
    ]),
    citations: ranked.map(({ unit }) => unit),
    understoodAs: voice.say(voice.zh`各项表决按${what}排列`, `the recorded votes by ${what}`),
  };
}
