import type { Iso3 } from '../../votes/ledger.js';
import { positionOf } from '../../votes/position-of.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { type Side, sideIn } from '../../votes/side-in.js';
import type { Finding } from '../finding.js';
import type { Times } from '../understand/find-times.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { positionFact, tallyFact } from './facts.js';
import { mergeFindings } from './merge-findings.js';
import { positionCitations } from './position.js';
import { outcomeWords } from './tally.js';
import { type ToolContext, voteOf } from './tool-context.js';
import { findVoterSets } from './voters.js';

/** What is asked of the sides that members were on. */
export interface SidesQuery {
  readonly countries: readonly Iso3[];
  readonly votes: readonly string[];
  /** The side asked for. */
  readonly side: Exclude<Side, 'neither'>;
  /** In how many of the votes a question says that they were on it, where it wants a yes or no. */
  readonly claim?: Times;
}

/** What a side is: told with every answer, since the report itself names no winners. */
function sideNote({ voice }: ToolContext): string {
  return voice.say(
    voice.zh`报告不称胜负：这里把获得通过（或保留）时的赞成方、被否决时的反对方算作胜方，相对的一方算作败方；弃权或未列入名单者不属于任何一方。`,
    'The report names no winners: the winning side here is those in favour where it was adopted, carried or retained, those against where it was not; who abstained or is not listed is on neither side.',
  );
}

function sideWords({ voice }: ToolContext, side: Side): string {
  const words = {
    winning: voice.say(voice.zh`胜方`, 'winning side'),
    losing: voice.say(voice.zh`败方`, 'losing side'),
    neither: voice.say(voice.zh`不属于任何一方`, 'neither side'),
  };
  return words[side];
}

function sidesOf(context: ToolContext, country: Iso3, { votes, side, claim }: SidesQuery): Finding {
  const { voice } = context;
  const stands = votes.map((id) => {
    const vote = voteOf(context, id);
    const position = positionOf(context.ledger, id, country)?.position ?? 'not-listed';
    return { vote, position, on: sideIn(vote, position) };
  });
  const times = (of: Side): number => stands.filter(({ on }) => on === of).length;
  const counts = (['winning', 'losing', 'neither'] as const)
    .map((of) =>
      voice.say(voice.zh`${sideWords(context, of)} ${times(of)} 次`, `${sideWords(context, of)} ${times(of)}`),
    )
    .join(voice.say('、', ', '));
  const holds = claim && times(side) >= claim.least && times(side) <= (claim.most ?? votes.length);
  const head = voice.say(
    voice.zh`${voice.name(country)}在 ${votes.length} 项记录表决中：${counts}。`,
    `${voice.starting(country)} in ${votes.length === 1 ? 'this vote' : `the ${votes.length} recorded votes`}: ${counts}.`,
  );
  const rows = stands.map(
    ({ vote, position, on }) =>
      `- ${voteName(vote, context, voice)}${voice.say('：', ': ')}${voice.position(position)}${voice.say(
        voice.zh`，${outcomeWords(context, vote)}——**${sideWords(context, on)}**`,
        `; ${outcomeWords(context, vote)} — **${sideWords(context, on)}**`,
      )}`,
  );
  return {
    kind: 'exact',
    text: (holds === undefined ? '' : verdict(holds, voice, claim?.most === 0)) + [head, ...rows].join('\n'),
    facts: stands.map(({ vote }) => positionFact(context, vote.id, country)),
    citations: votes.flatMap((vote) => positionCitations(context, { country, vote })),
    understoodAs: voice.say(
      voice.zh`${voice.name(country)}在各项表决中属于哪一方`,
      `the sides that ${voice.within(country)} was on`,
    ),
  };
}

const noteFinding = (context: ToolContext, votes: readonly string[]): Finding => ({
  kind: 'exact',
  text: sideNote(context),
  facts: votes.map((vote) => tallyFact(context, vote)),
  citations: votes.map((vote) => voteOf(context, vote).unit),
});

/** On which side members were in votes, with what came of each. */
export function findSides(context: ToolContext, query: SidesQuery): Finding {
  return mergeFindings([
    ...query.countries.map((country) => sidesOf(context, country, query)),
    noteFinding(context, query.votes),
  ]);
}

/** The members of sets that are told by the side they were on, with the outcomes that make the sides. */
export function findSideSets(context: ToolContext, votes: readonly string[], sets: readonly SetExpression[]): Finding {
  return mergeFindings([findVoterSets(context, { sets }), noteFinding(context, votes)]);
}
