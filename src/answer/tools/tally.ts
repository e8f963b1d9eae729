import type { ListName } from '../../report/report.js';
import type { RecordedVote } from '../../votes/ledger.js';
import type { Fact } from '../answer.js';
import type { Finding } from '../finding.js';
import { capital } from '../wording/capital.js';
import { dateWords } from '../wording/date-words.js';
import { falsePremise } from '../wording/false-premise.js';
import { verdict } from '../wording/verdict.js';
import { draftName, voteName } from '../wording/vote-name.js';
import { countFact, tallyFact } from './facts.js';
import { figures } from './position.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** A figure as a question says it: that number, or a bound to it. */
export interface SaidFigure {
  readonly bound: 'exactly' | 'at-least' | 'over' | 'at-most' | 'under';
  readonly value: number;
}

/** A figure that a question says a list of a vote has. */
export interface FigureClaim extends SaidFigure {
  readonly list: ListName;
}

/** What a question says of a vote that the record can bear out or not. */
export interface TallyClaim {
  readonly figures?: readonly FigureClaim[];
  readonly passed?: boolean;
  /** That nobody voted against or abstained (全票通过). */
  readonly unanimous?: boolean;
  /** That no vote was taken (协商一致, 未经表决). */
  readonly withoutVote?: boolean;
  /** The number of the meeting that it was taken at. */
  readonly meeting?: number;
  /** The month and the day that it was taken on, as `11-09`. */
  readonly day?: string;
}

/** `获得通过`, `was adopted`: what came of a vote, in the report's own distinctions. */
export function outcomeWords(context: ToolContext, vote: RecordedVote): string {
  const { zh, say } = context.voice;
  const motion = vote.scope.kind === 'motion';
  switch (vote.outcome) {
    case 'adopted':
      return motion
        ? say(zh`动议**获得通过**`, 'the motion was **carried**')
        : say(zh`**获得通过**`, 'it was **adopted**');
    case 'retained':
      return say(zh`该段**得到保留**`, 'the paragraph was **retained**');
    case 'rejected':
      return motion
        ? say(zh`动议**被否决**`, 'the motion was **rejected**')
        : say(zh`**未获通过**`, 'it was **not adopted**');
    case 'not-retained':
      return say(zh`该段**未予保留**`, 'the paragraph was **not retained**');
  }
}

const holds = (vote: RecordedVote): boolean => vote.outcome === 'adopted' || vote.outcome === 'retained';

const figureIn: Readonly<Record<ListName, (vote: RecordedVote) => number>> = {
  'in-favour': ({ tally }) => tally.inFavour,
  against: ({ tally }) => tally.against,
  abstaining: ({ tally }) => tally.abstaining,
};

/** Whether a figure is the one that a question says, or within what it says. */
export function meetsFigure(figure: number, { bound, value }: SaidFigure): boolean {
  if (bound === 'at-least') return figure >= value;
  if (bound === 'over') return figure > value;
  if (bound === 'at-most') return figure <= value;
  return bound === 'under' ? figure < value : figure === value;
}

/** Whether what a question says of a vote is what the report prints. */
export function isClaimTrue(vote: RecordedVote, claim: TallyClaim): boolean {
  return (
    (claim.figures ?? []).every((figure) => meetsFigure(figureIn[figure.list](vote), figure)) &&
    claim.withoutVote !== true &&
    (claim.unanimous !== true || vote.tally.against + vote.tally.abstaining === 0) &&
    (claim.passed === undefined || claim.passed === holds(vote)) &&
    (claim.meeting === undefined || claim.meeting === vote.meeting?.number) &&
    (claim.day === undefined || claim.day === vote.meeting?.date?.iso.slice(5))
  );
}

function line(context: ToolContext, vote: RecordedVote, bullet: boolean): string {
  const { voice } = context;
  const name = voteName(vote, context, voice);
  const margin = vote.tally.inFavour - vote.tally.against;
  const words = voice.say(
    voice.zh`${name}：${figures(context, vote)}，${outcomeWords(context, vote)}；赞成比反对${margin < 0 ? '少' : '多'} ${Math.abs(margin)} 票。`,
    `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${figures(context, vote)}; ${outcomeWords(context, vote)}, by a margin of ${Math.abs(margin)}.`,
  );
  return (bullet ? '- ' : '') + words;
}

/** `2020年11月9日第14次会议`, with a mark where the year is inferred. */
export function meetingWords(context: ToolContext, meeting: RecordedVote['meeting']): string {
  if (!meeting) return '';
  const { zh, say } = context.voice;
  const date = meeting.date ? dateWords(meeting.date, context.voice) : '';
  return say(
    zh`${date}第${meeting.number}次会议`,
    `the ${ordinal(meeting.number)} meeting${date ? `, on ${date}` : ''}`,
  );
}

/** `14th` */
export function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/**
 * The figures, the outcome and the margin of recorded votes, with a false claim corrected.
 * @param premise true where the question builds on the claim and does not ask it
 */
export function findTally(
  context: ToolContext,
  votes: readonly string[],
  claim: TallyClaim = {},
  premise = false,
): Finding {
  const { voice } = context;
  const found = votes.map((id) => voteOf(context, id));
  const [first] = found;
  const claims = Object.keys(claim).length > 0;
  const right = first !== undefined && found.every((vote) => isClaimTrue(vote, claim));
  const word = !claims
    ? ''
    : premise
      ? right
        ? ''
        : falsePremise(voice)
      : right
        ? voice.say(voice.zh`是。`, 'Yes. ')
        : claim.withoutVote
          ? voice.say(voice.zh`不是，进行了记录表决：`, 'No, a recorded vote was taken: ')
          : voice.say(voice.zh`不是，记录如下：`, 'No; the record is: ');
  const facts: Fact[] = found.flatMap((vote) => [
    tallyFact(context, vote.id),
    countFact(context, { kind: 'margin', vote: vote.id }),
  ]);
  const meetings = new Set(found.map((vote) => JSON.stringify(vote.meeting)));
  const met = first?.meeting && meetings.size === 1 ? meetingWords(context, first.meeting) : '';
  const when = met === '' ? '' : voice.say(voice.zh`表决于${met}进行。`, `The vote was taken at ${met}.`);
  const joint = found.length > 1 ? '\n' : voice.say('', ' ');
  return {
    kind: 'exact',
    text:
      word + found.map((vote) => line(context, vote, found.length > 1)).join('\n') + (when === '' ? '' : joint + when),
    facts,
    citations: found.flatMap((vote) => {
      const isPart = vote.scope.kind === 'preambular' || vote.scope.kind === 'operative';
      return found.length === 1 && isPart && vote.textUnit ? [vote.unit, vote.textUnit] : [vote.unit];
    }),
    understoodAs: voice.say(
      voice.zh`${found.map((vote) => voteName(vote, context, voice)).join('、')} 的表决结果`,
      `the result of the vote on ${found.map((vote) => voteName(vote, context, voice)).join('; ')}`,
    ),
  };
}

/** How many members each vote lists; who is in no list is not said to have stayed away. */
export function findTurnout(context: ToolContext, votes: readonly string[]): Finding {
  const { voice, ledger } = context;
  const counts = votes.map((vote) => countFact(context, { kind: 'listed-members', vote }));
  const rows = votes.map((id, index) => {
    const value = counts[index]?.value ?? 0;
    const name = voteName(voteOf(context, id), context, voice);
    return voice.say(
      voice.zh`${name}：**${value} 国**列入三份名单，${ledger.members.length - value} 国未列入。`,
      `${capital(name)}: **${value}** members are in the three lists, ${ledger.members.length - value} in none.`,
    );
  });
  return {
    kind: 'exact',
    text: rows.join('\n'),
    facts: counts,
    citations: votes.map((id) => voteOf(context, id).unit),
  };
}

/** A draft adopted without a vote: nobody's position is recorded, and none is made up. */
export function findWithoutVote(
  context: ToolContext,
  drafts: readonly string[],
  asks: { readonly positions: boolean; readonly claimed?: boolean },
): Finding {
  const { voice, ledger } = context;
  const found = ledger.decisions.filter((decision) => drafts.includes(decision.draft));
  const lines = found.map((decision) => {
    const draft = ledger.drafts.find((each) => each.id === decision.draft);
    const name = draftName(draft, draft?.symbol ?? decision.id, context.report, voice);
    return voice.say(
      voice.zh`${name}在${meetingWords(context, decision.meeting)}上**未经表决**获得通过。`,
      `${name} was adopted **without a vote** at ${meetingWords(context, decision.meeting)}.`,
    );
  });
  const note = asks.positions
    ? voice.say(voice.zh`因此没有任何国家的投票记录。`, 'So no position of any member is on record.')
    : '';
  return {
    kind: 'exact',
    text:
      (asks.claimed ? verdict(true, voice) : '') +
      [...lines, note].filter((part) => part !== '').join(voice.say('', ' ')),
    facts: [],
    citations: found.map((decision) => decision.unit),
    understoodAs: voice.say(voice.zh`未经表决通过的草案`, 'drafts adopted without a vote'),
  };
}
