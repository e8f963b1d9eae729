import { regionalGroupSchema } from '../../countries/member.js';
import type { Iso3, Position } from '../../votes/ledger.js';
import { positionNames } from '../../votes/position-names.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { unityOf } from '../../votes/unity-of.js';
import { blocSet, dayOf } from '../bloc-set.js';
import type { Finding } from '../finding.js';
import { blocWords } from '../wording/bloc-words.js';
import { unityCounts } from '../wording/unity-words.js';
import { voteName } from '../wording/vote-name.js';
import { countFact, membersIn, setFacts } from './facts.js';
import { mergeFindings } from './merge-findings.js';
import { type ToolContext, voteOf } from './tool-context.js';
import { membershipFindings, row } from './voters.js';

/** Votes told by regional group. */
export interface ByGroupQuery {
  readonly votes: readonly string[];
  /** The position whose members are named; all positions are counted where it is left out. */
  readonly position?: Position;
  /** Which group has most or fewest in that position, where one is asked for. */
  readonly which?: 'most' | 'least';
}

interface GroupInVote {
  readonly group: string;
  readonly set: SetExpression;
  readonly size: number;
  readonly taken: readonly Iso3[];
}

const inPosition = (set: SetExpression, vote: string, position: Position): SetExpression => ({
  kind: 'and',
  of: [set, { kind: 'position', vote, position }],
});

/** Every regional group in one vote, with those of it that took a position. */
function groupsIn(context: ToolContext, vote: string, position: Position): readonly GroupInVote[] {
  const day = dayOf(context.ledger, vote) ?? '';
  return regionalGroupSchema.options.map((group) => {
    const set = blocSet(group, day);
    const taken = membersIn(context, inPosition(set, vote, position));
    return { group, set, size: membersIn(context, set).length, taken };
  });
}

/** Which group has most or fewest in a position, by number, and by share of its members where that is another one. */
function extremeWords(
  { voice }: ToolContext,
  groups: readonly GroupInVote[],
  position: Position,
  which: 'most' | 'least',
): string {
  const pick = (value: (each: GroupInVote) => number): readonly GroupInVote[] => {
    const values = groups.map(value);
    const bound = which === 'most' ? Math.max(...values) : Math.min(...values);
    return groups.filter((_, index) => values[index] === bound);
  };
  const named = (found: readonly GroupInVote[]): string =>
    found
      .map(({ group, taken, size }) =>
        voice.say(
          voice.zh`${blocWords(group, voice)}（**${taken.length}**，共 ${size} 国）`,
          `${blocWords(group, voice)} (**${taken.length}** of ${size})`,
        ),
      )
      .join(voice.say('、', ', '));
  const [byNumber, byShare] = [pick(({ taken }) => taken.length), pick(({ taken, size }) => taken.length / size)];
  const most = which === 'most';
  const word = voice.position(position);
  const first = voice.say(
    voice.zh`${word}国家数最${most ? voice.zh`多` : voice.zh`少`}的是${named(byNumber)}。`,
    `The ${most ? 'most' : 'fewest'} members ${word}: ${named(byNumber)}. `,
  );
  if (named(byNumber) === named(byShare)) return first;
  return (
    first +
    voice.say(
      voice.zh`按占本组国家的比例，则是${named(byShare)}。`,
      `By share of the group’s members: ${named(byShare)}. `,
    )
  );
}

/** One vote by regional group: the members in one position, or how many took each. */
function findIn(context: ToolContext, vote: string, { position, which }: ByGroupQuery): Finding {
  const { voice, ledger } = context;
  const groups = groupsIn(context, vote, position ?? 'in-favour');
  const name = voteName(voteOf(context, vote), context, voice);
  const head = voice.say(voice.zh`${name}表决，按联合国地区组：`, `The vote on ${name} by regional group:`);
  const rows = groups.map(({ group, set, size, taken }) => {
    const words = blocWords(group, voice);
    if (position !== undefined) return `- ${row(context, `${words} · ${voice.position(position)}`, taken)}`;
    const unity = unityOf(ledger, vote, membersIn(context, set));
    const counts = unity ? unityCounts(unity, voice) : '';
    return voice.say(voice.zh`- ${words}（${size} 国）：${counts}`, `- ${words} (${size}): ${counts}`);
  });
  const { unit, lists } = voteOf(context, vote);
  const cited = position === undefined || position === 'not-listed' ? undefined : lists[position].unit;
  return {
    kind: 'exact',
    text: [...(position && which ? [extremeWords(context, groups, position, which).trim()] : []), head, ...rows].join(
      '\n',
    ),
    facts: groups.flatMap(({ set }) => [
      countFact(context, { kind: 'set', set }),
      ...(position
        ? setFacts(context, inPosition(set, vote, position))
        : positionNames.map((each) => countFact(context, { kind: 'set', set: inPosition(set, vote, each) }))),
    ]),
    citations: cited === undefined ? [unit] : [unit, cited],
    understoodAs: voice.say(voice.zh`${name}表决中的各地区组`, `the regional groups in the vote on ${name}`),
  };
}

/** Votes told by regional group, with where the groups' members are from. */
export function findByGroup(context: ToolContext, query: ByGroupQuery): Finding {
  const [vote = ''] = query.votes;
  const sets = groupsIn(context, vote, 'in-favour').map(({ set }) => set);
  return mergeFindings([
    ...query.votes.map((each) => findIn(context, each, query)),
    ...membershipFindings(context, sets),
  ]);
}
