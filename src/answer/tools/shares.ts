import type { ListName } from '../../report/report.js';
import type { RecordedVote } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { capital } from '../wording/capital.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { countFact, tallyFact } from './facts.js';
import { figures } from './position.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** A share that a question asks whether it was reached: two thirds, more than half, less than 40 of 100. */
export interface Threshold {
  readonly part: number;
  readonly of: number;
  readonly bound: 'at-least' | 'over' | 'under';
}

/** What is asked of shares of votes. */
export interface SharesQuery {
  readonly votes: readonly string[];
  readonly lists: readonly ListName[];
  readonly threshold?: Threshold;
  /** True where it is to be answered by yes or no whether the threshold was met. */
  readonly claimed?: boolean;
  /** True where the share of all members of the United Nations is asked for as well. */
  readonly ofMembers?: boolean;
}

/** A whole that a share is of, in words, and how many there are. */
interface Whole {
  readonly words: string;
  readonly count: number;
}

const countIn = ({ tally }: RecordedVote, list: ListName): number =>
  ({ 'in-favour': tally.inFavour, against: tally.against, abstaining: tally.abstaining })[list];

function meets(count: number, whole: number, { part, of, bound }: Threshold): boolean {
  const [share, wanted] = [count * of, whole * part];
  if (bound === 'under') return share < wanted;
  return bound === 'over' ? share > wanted : share >= wanted;
}

/** The wholes that a list's share is worked out from; of abstentions none of those who voted yes or no. */
function wholesOf(context: ToolContext, vote: RecordedVote, list: ListName, ofMembers: boolean): readonly Whole[] {
  const { zh, say } = context.voice;
  const { inFavour, against, abstaining } = vote.tally;
  const cast = inFavour + against;
  const listed = cast + abstaining;
  const all = context.ledger.members.length;
  return [
    ...(list === 'abstaining'
      ? []
      : [
          {
            words: say(
              zh`投赞成或反对票的 ${cast} 国（弃权不计）`,
              `the ${cast} that voted yes or no (abstentions not counted)`,
            ),
            count: cast,
          },
        ]),
    {
      words: say(zh`参加表决的 ${listed} 国（弃权计入）`, `the ${listed} that took part (abstentions counted)`),
      count: listed,
    },
    ...(ofMembers
      ? [{ words: say(zh`联合国全体 ${all} 个会员国`, `all ${all} members of the United Nations`), count: all }]
      : []),
  ];
}

const percent = (count: number, whole: number): string => (whole === 0 ? '0' : ((count / whole) * 100).toFixed(1));

/** `**达到**三分之二`, `**less than** two thirds`: how a share stands to the one that is asked about. */
function thresholdWords(context: ToolContext, { part, of, bound }: Threshold, met: boolean): string {
  const { zh, say } = context.voice;
  const common: Readonly<Record<string, readonly [string, string]>> = {
    '1/2': [zh`半数`, 'half'],
    '2/3': [zh`三分之二`, 'two thirds'],
    '1/3': [zh`三分之一`, 'one third'],
    '3/4': [zh`四分之三`, 'three quarters'],
    '1/4': [zh`四分之一`, 'a quarter'],
  };
  const plain = of === 100 ? `${part}%` : `${part}/${of}`;
  const [chinese, english] = common[`${part}/${of}`] ?? [plain, plain];
  const words: Readonly<Record<Threshold['bound'], readonly [yes: string, no: string]>> = {
    'at-least': [say(zh`达到`, 'at least'), say(zh`未达到`, 'less than')],
    over: [say(zh`超过`, 'more than'), say(zh`未超过`, 'not more than')],
    under: [say(zh`不到`, 'less than'), say(zh`并非不到`, 'not less than')],
  };
  return say(zh`**${words[bound][met ? 0 : 1]}**${chinese}`, `**${words[bound][met ? 0 : 1]}** ${english}`);
}

function listLine(
  context: ToolContext,
  vote: RecordedVote,
  list: ListName,
  { threshold, ofMembers }: SharesQuery,
): string {
  const { voice } = context;
  const count = countIn(vote, list);
  const shares = wholesOf(context, vote, list, ofMembers ?? false).map(({ words, count: whole }) => {
    const met = threshold && thresholdWords(context, threshold, meets(count, whole, threshold));
    return voice.say(
      voice.zh`占${words}的 **${percent(count, whole)}%**${met === undefined ? '' : voice.zh`，${met}`}`,
      `**${percent(count, whole)}%** of ${words}${met === undefined ? '' : `, ${met}`}`,
    );
  });
  return voice.say(
    voice.zh`${voice.position(list)} ${count} 国，${shares.join(voice.zh`；`)}`,
    `${count} ${voice.position(list)}: ${shares.join('; ')}`,
  );
}

/** Yes or no where it is the same whichever whole is meant, in all votes; else that it hangs on what is counted. */
function headOf(
  context: ToolContext,
  votes: readonly RecordedVote[],
  { claimed, threshold, lists, ofMembers }: SharesQuery,
): string {
  const { voice } = context;
  if (!claimed || !threshold || votes.length !== 1) return '';
  const met = votes.flatMap((vote) =>
    lists.flatMap((list) =>
      wholesOf(context, vote, list, ofMembers ?? false).map(({ count }) =>
        meets(countIn(vote, list), count, threshold),
      ),
    ),
  );
  if (met.every((each) => each === met[0])) return verdict(met[0] ?? false, voice);
  return voice.say(voice.zh`要看以什么为总数：`, 'It depends on what it is a share of. ');
}

/**
 * What share of those that voted yes or no, and of all that took part, each list has, worked out from the printed totals.
 * Which majority was required the report does not say, and so nor does this.
 */
export function findShares(context: ToolContext, query: SharesQuery): Finding {
  const { voice } = context;
  const votes = query.votes.map((id) => voteOf(context, id));
  const rows = votes.map((vote) => {
    const name = capital(voteName(vote, context, voice));
    const lines = query.lists.map((list) => listLine(context, vote, list, query)).join(voice.say(voice.zh`。`, '. '));
    return voice.say(
      voice.zh`${votes.length > 1 ? '- ' : ''}${name}：${figures(context, vote)}。${lines}。`,
      `${votes.length > 1 ? '- ' : ''}${name}: ${figures(context, vote)}. ${lines}.`,
    );
  });
  const head = headOf(context, votes, query);
  const note = voice.say(
    voice.zh`百分比由报告所载票数算出${query.threshold ? voice.zh`；报告没有说明需要何种多数` : ''}。`,
    `The percentages are worked out from the printed totals${query.threshold ? '; the report does not say which majority was required' : ''}.`,
  );
  return {
    kind: 'exact',
    text: [head + rows.join('\n'), note].join('\n'),
    facts: [
      ...query.votes.map((vote) => tallyFact(context, vote)),
      ...query.votes.map((vote) => countFact(context, { kind: 'listed-members', vote })),
    ],
    citations: votes.map(({ unit }) => unit),
    understoodAs: voice.say(voice.zh`票数所占比例`, 'shares of the votes'),
  };
}
