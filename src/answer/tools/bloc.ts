import { blocMembers } from '../../countries/bloc-members.js';
import type { Position } from '../../votes/ledger.js';
import { listNames, positionNames } from '../../votes/position-names.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { type Unity, unityOf } from '../../votes/unity-of.js';
import type { Fact } from '../answer.js';
import { blocSet, dayOf } from '../bloc-set.js';
import type { Finding } from '../finding.js';
import { blocWords, membershipNotesOf, noVoteOfItsOwn } from '../wording/bloc-words.js';
import { apartWords, riceFormula, riceWords, unityCounts } from '../wording/unity-words.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { findUnknownMembers } from './bloc-itself.js';
import { countFact, membersIn, setFacts } from './facts.js';
import { type FigureClaim, meetsFigure } from './tally.js';
import { type ToolContext, voteOf } from './tool-context.js';
import { row } from './voters.js';

/** Blocs, and the votes that they are asked about. */
export interface BlocQuery {
  /** Ids of blocs, regional groups' too. */
  readonly blocs: readonly string[];
  /** Ids of votes; all of them where it is empty. */
  readonly votes: readonly string[];
  /** What the question says of one vote: where the members stood, or how many of them. */
  readonly claim?: { readonly position: Position; readonly negated: boolean; readonly figures: readonly FigureClaim[] };
}

interface BlocVote {
  readonly bloc: string;
  readonly set: SetExpression;
  readonly unity: Unity;
}

/** How blocs voted: their members by position, how far they stood together, and who stood apart. */
export function findBlocVotes(context: ToolContext, query: BlocQuery): Finding {
  const { ledger, voice } = context;
  const votes = query.votes.length > 0 ? query.votes : ledger.votes.map((vote) => vote.id);
  const unknown = query.blocs.find((bloc) => votes.some((vote) => membersOn(context, bloc, vote) === undefined));
  if (unknown !== undefined) return findUnknownMembers(context, unknown);
  const found = query.blocs.flatMap((bloc) => votes.flatMap((vote) => blocVote(context, bloc, vote)));
  const inFull = votes.length === 1;
  const sections = query.blocs.map((bloc) => {
    const own = found.filter((each) => each.bloc === bloc);
    return inFull ? own.map((each) => wholeVote(context, each, query.claim)).join('\n') : allVotes(context, bloc, own);
  });
  const notes = [
    riceFormula(voice),
    noVoteOfItsOwn(query.blocs, voice),
    ...membershipNotesOf(
      found.map(({ set }) => set),
      context,
    ),
  ].filter((note) => note !== '');
  return {
    kind: 'exact',
    text: [...sections, notes.join('\n')].join('\n\n'),
    facts: found.flatMap((each) => factsOf(context, each, inFull)),
    citations: [...new Set(found.flatMap((each) => citationsOf(context, each, inFull)))],
    understoodAs: title(context, query.blocs, votes),
  };
}

function title(context: ToolContext, blocs: readonly string[], votes: readonly string[]): string {
  const { voice, ledger } = context;
  const names = votes.map((vote) => voteName(voteOf(context, vote), context, voice));
  const all = votes.length === ledger.votes.length;
  const who = blocs.map((bloc) => blocWords(bloc, voice));
  return voice.say(
    voice.zh`${who.join('、')}在${all ? voice.zh`全部 ${votes.length} 项记录` : ` ${names.join('、')} `}表决中的投票`,
    `${who.join(', ')} in ${all ? `all ${votes.length} recorded votes` : `the vote on ${names.join('; ')}`}`,
  );
}

function membersOn(context: ToolContext, bloc: string, vote: string): readonly string[] | undefined {
  const day = dayOf(context.ledger, vote);
  return day === undefined ? undefined : blocMembers(bloc, day);
}

function blocVote(context: ToolContext, bloc: string, vote: string): readonly BlocVote[] {
  const set = blocSet(bloc, dayOf(context.ledger, vote) ?? '');
  const unity = unityOf(context.ledger, vote, membersIn(context, set));
  return unity ? [{ bloc, set, unity }] : [];
}

const inPosition = ({ set, unity }: BlocVote, position: Position): SetExpression => ({
  kind: 'and',
  of: [set, { kind: 'position', vote: unity.vote, position }],
});

/** A bloc in one vote, its members named by list. */
function wholeVote(context: ToolContext, each: BlocVote, claim: BlocQuery['claim']): string {
  const { voice } = context;
  const name = voteName(voteOf(context, each.unity.vote), context, voice);
  const total = membersIn(context, each.set).length;
  const head = voice.say(
    voice.zh`${blocWords(each.bloc, voice)}（${voice.members(total)}）在 ${name} 表决中：${unityCounts(each.unity, voice)}。`,
    `${blocWords(each.bloc, voice)} (${total}) in the vote on ${name}: ${unityCounts(each.unity, voice)}.`,
  );
  const rows = positionNames
    .filter((position) => each.unity.by[position].length > 0)
    .map((position) => `- ${row(context, voice.position(position), each.unity.by[position])}`);
  return [
    answer(context, each, claim) + head,
    ...rows,
    `${riceWords(each.unity, voice, true)}${apartWords(each.unity, voice, true)}`,
  ].join('\n');
}

/** Whether what a question says of a bloc is so; a bloc has no position of its own, so where it is divided, that is said. */
function answer({ voice }: ToolContext, { unity }: BlocVote, claim: BlocQuery['claim']): string {
  if (claim === undefined) return '';
  if (claim.figures.length > 0)
    return verdict(
      claim.figures.every((figure) => meetsFigure(unity.by[figure.list].length, figure)),
      voice,
    );
  const taken = unity.by[claim.position].length;
  const all = positionNames.every((position) => position === claim.position || unity.by[position].length === 0);
  if (all || taken === 0) return verdict(all !== claim.negated, voice);
  const listed = unity.n + unity.by.abstaining.length;
  const most = !claim.negated && claim.position === unity.largest && taken * 2 > listed;
  if (most) return voice.say(voice.zh`列入名单的成员多数如此。`, 'Most of the members listed did. ');
  return voice.say(voice.zh`成员立场不一。`, 'Its members were divided. ');
}

/** A bloc in several votes, a line each. */
function allVotes(context: ToolContext, bloc: string, found: readonly BlocVote[]): string {
  const { voice } = context;
  const total = found[0] ? membersIn(context, found[0].set).length : 0;
  const head = voice.say(
    voice.zh`${blocWords(bloc, voice)}（${voice.members(total)}）在 ${found.length} 项记录表决中：`,
    `${blocWords(bloc, voice)} (${total}) in ${found.length} recorded votes:`,
  );
  const rows = found.map((each) => {
    const name = voteName(voteOf(context, each.unity.vote), context, voice);
    const line = `${name}${voice.say('：', ': ')}${unityCounts(each.unity, voice)}${voice.say('。', '. ')}`;
    return `- ${line}${riceWords(each.unity, voice, false)}${apartWords(each.unity, voice, false)}`;
  });
  return [head, ...rows].join('\n');
}

function factsOf(context: ToolContext, each: BlocVote, inFull: boolean): readonly Fact[] {
  const total = countFact(context, { kind: 'set', set: each.set });
  return [
    total,
    ...positionNames.flatMap((position) => {
      const set = inPosition(each, position);
      const named = each.unity.by[position].length > 0 && position !== each.unity.largest && position !== 'not-listed';
      return inFull || named ? setFacts(context, set) : [countFact(context, { kind: 'set', set })];
    }),
  ];
}

function citationsOf(context: ToolContext, { unity }: BlocVote, inFull: boolean): readonly string[] {
  const vote = voteOf(context, unity.vote);
  const lists = listNames.filter((list) => unity.by[list].length > 0).flatMap((list) => vote.lists[list].unit ?? []);
  return inFull ? [vote.unit, ...lists] : [vote.unit];
}
