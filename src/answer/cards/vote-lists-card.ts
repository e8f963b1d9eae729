import { regionalGroupSchema } from '../../countries/member.js';
import { groupName, groupOf } from '../../countries/regional-group.js';
import type { Iso3, Position } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { writeSet } from '../../votes/write-set.js';
import type { Card, ListLink, Table } from '../card.js';
import { membersIn } from '../tools/facts.js';
import { mergeFindings } from '../tools/merge-findings.js';
import { findTally } from '../tools/tally.js';
import type { ToolContext } from '../tools/tool-context.js';
import { findVoteCard } from '../tools/vote-card.js';
import { findVoters } from '../tools/voters.js';
import { wantedVotes } from '../tools/wanted-votes.js';
import { capital } from '../wording/capital.js';
import type { CardContext, CardDeps } from './card-deps.js';

const positions: readonly Position[] = ['in-favour', 'against', 'abstaining', 'not-listed'];
/** Longer lists are opened by a button: a reader looks for the few first. */
const mostNamed = 25;

/** Which vote, and whether its members are told apart by position alone or also by regional group. */
export interface VoteListsRequest {
  readonly vote: string;
  readonly by: 'position' | 'group';
}

const setOf = (vote: string, position: Position): SetExpression => ({ kind: 'position', vote, position });

function linksOf(context: ToolContext, vote: string): readonly ListLink[] {
  return positions.map((position) => ({
    label: `${capital(context.voice.position(position))} ${membersIn(context, setOf(vote, position)).length}`,
    of: writeSet(setOf(vote, position), context.ledger.symbol),
  }));
}

function groupTable(context: ToolContext, vote: string): Table {
  const { voice } = context;
  const sets = positions.map((position) => membersIn(context, setOf(vote, position)));
  const count = (members: readonly Iso3[], group: string) => members.filter((iso3) => groupOf(iso3) === group).length;
  return {
    caption: voice.say(voice.zh`按区域组（未：未列入名单）`, 'By regional group (n/l: not listed)'),
    head: [
      '',
      voice.say(voice.zh`赞`, 'For'),
      voice.say(voice.zh`反`, 'Agst'),
      voice.say(voice.zh`弃`, 'Abst'),
      voice.say(voice.zh`未`, 'n/l'),
    ],
    rows: regionalGroupSchema.options.map((group) => [
      shortGroup(context, group),
      ...sets.map((members) => String(count(members, group))),
    ]),
  };
}

/** A group's name for a table on a phone: 非洲, `Africa`. */
function shortGroup({ voice }: ToolContext, group: string): string {
  const short: Readonly<Record<string, string>> = {
    african: voice.say(voice.zh`非洲`, 'African'),
    'asia-pacific': voice.say(voice.zh`亚太`, 'Asia-Pacific'),
    'eastern-european': voice.say(voice.zh`东欧`, 'E. European'),
    'latin-american-caribbean': voice.say(voice.zh`拉美加勒比`, 'GRULAC'),
    'western-european-others': voice.say(voice.zh`西欧及其他`, 'WEOG'),
  };
  return short[group] ?? groupName(group, voice.language);
}

/** A vote with who took which position; what is no single recorded vote is told in the words of `findVoteCard`. */
export function voteListsCard(context: CardContext, { vote, by }: VoteListsRequest, { finish }: CardDeps): Card {
  const { votes } = wantedVotes(context, vote);
  const [only, other] = votes;
  const asked = { context, question: vote };
  if (only === undefined) return { answer: finish(findVoteCard(context, vote, undefined), asked) };
  if (other !== undefined) return { answer: finish(findTally(context, votes), asked) };
  const few = positions
    .filter((position) => position !== 'not-listed' && by === 'position')
    .map((position) => setOf(only, position))
    .filter((set) => membersIn(context, set).length <= mostNamed);
  const finding = mergeFindings([findTally(context, [only]), ...few.map((set) => findVoters(context, set))]);
  return {
    answer: finish(finding, asked),
    lists: linksOf(context, only),
    ...(by === 'group' ? { tables: [groupTable(context, only)] } : {}),
  };
}
