import type { ListName } from '../../report/report.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { tallyFact } from './facts.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** One printed figure: how many a list of a vote has. */
export interface FigureAt {
  readonly vote: string;
  readonly list: ListName;
}

function figureOf(context: ToolContext, { vote, list }: FigureAt): number {
  const { tally } = voteOf(context, vote);
  return { 'in-favour': tally.inFavour, against: tally.against, abstaining: tally.abstaining }[list];
}

/** Two printed figures beside each other, and by how many votes they differ. */
export function findFigures(context: ToolContext, figures: readonly FigureAt[], relation?: 'more' | 'fewer'): Finding {
  const { voice } = context;
  const [first = 0, second = 0] = figures.map((figure) => figureOf(context, figure));
  const holds = relation === 'fewer' ? first < second : first > second;
  const rows = figures.map((figure) => {
    const name = voteName(voteOf(context, figure.vote), context, voice);
    return voice.say(
      voice.zh`${name}：${voice.position(figure.list)} **${figureOf(context, figure)}** 票`,
      `${name}: **${figureOf(context, figure)}** ${voice.position(figure.list)}`,
    );
  });
  const gap = Math.abs(first - second);
  const [one, other] = figures;
  const sameVote = one?.vote === other?.vote;
  const larger = first > second ? one : other;
  const name =
    larger && (sameVote ? voice.position(larger.list) : voteName(voteOf(context, larger.vote), context, voice));
  // Which of the two it is, where that is not told by a yes or no.
  const more = name !== undefined && gap > 0 && relation === undefined;
  const difference = more
    ? voice.say(voice.zh`相差 **${gap}** 票，较多的是 ${name}。`, `The difference is **${gap}**; more: ${name}.`)
    : voice.say(voice.zh`相差 **${gap}** 票。`, `The difference is **${gap}**.`);
  return {
    kind: 'exact',
    text:
      (relation ? verdict(holds, voice) : '') + rows.join(voice.say('；', '; ')) + voice.say('。', '. ') + difference,
    facts: [...new Set(figures.map(({ vote }) => vote))].map((vote) => tallyFact(context, vote)),
    citations: [...new Set(figures.map(({ vote }) => voteOf(context, vote).unit))],
    understoodAs: voice.say(voice.zh`两个票数的比较`, 'two figures compared'),
  };
}
