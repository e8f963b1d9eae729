import { blocMembers } from '../../countries/bloc-members.js';
import type { Iso3 } from '../../votes/ledger.js';
import { positionNames } from '../../votes/position-names.js';
import { unityOf } from '../../votes/unity-of.js';
import { blocSet, dayOf } from '../bloc-set.js';
import type { Finding } from '../finding.js';
import { blocWords, membershipNotesOf } from '../wording/bloc-words.js';
import { unityCounts } from '../wording/unity-words.js';
import { voteName } from '../wording/vote-name.js';
import { findUnknownMembers } from './bloc-itself.js';
import { countFact, membersIn, positionFact } from './facts.js';
import { positionCitations } from './position.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** A member beside a bloc; all recorded votes where `votes` is empty. */
export interface MemberAndBloc {
  readonly country: Iso3;
  readonly bloc: string;
  readonly votes: readonly string[];
}

/** Where a member stood in votes, beside the members of a bloc: with most of them, or elsewhere. */
export function findMemberAndBloc(context: ToolContext, query: MemberAndBloc): Finding {
  const { voice, ledger } = context;
  const { country, bloc } = query;
  const votes = query.votes.length > 0 ? query.votes : ledger.votes.map((vote) => vote.id);
  const [day] = votes.map((vote) => dayOf(ledger, vote));
  const known = day === undefined ? undefined : blocMembers(bloc, day);
  if (day === undefined || known === undefined) return findUnknownMembers(context, bloc);
  const sets = votes.map((vote) => blocSet(bloc, dayOf(ledger, vote) ?? day));
  const [name, who] = [voice.name(country), blocWords(bloc, voice)];
  const belongs = known.includes(country)
    ? voice.say(voice.zh`${name}在其中。`, `${name} is one of them.`)
    : voice.say(voice.zh`${name}不在其中。`, `${name} is not one of them.`);
  const head = voice.say(
    voice.zh`${name}与${who}（${voice.members(known.length)}），${belongs}`,
    `${name} and the ${known.length} ${who}; ${belongs}`,
  );
  const rows = votes.map((vote, index) =>
    line(context, query, vote, membersIn(context, sets[index] ?? blocSet(bloc, day))),
  );
  return {
    kind: 'exact',
    text: [head, ...rows, ...membershipNotesOf(sets, context)].join('\n'),
    facts: votes.flatMap((vote, index) => {
      const set = sets[index] ?? blocSet(bloc, day);
      const within = positionNames.map((position) =>
        countFact(context, { kind: 'set', set: { kind: 'and', of: [set, { kind: 'position', vote, position }] } }),
      );
      return [positionFact(context, vote, country), countFact(context, { kind: 'set', set }), ...within];
    }),
    citations: [...new Set(votes.flatMap((vote) => positionCitations(context, { vote, country })))],
    understoodAs: voice.say(voice.zh`${name}与${who}的投票比较`, `comparison of ${name} and the ${who}`),
  };
}

function line(context: ToolContext, { country, bloc }: MemberAndBloc, vote: string, members: readonly Iso3[]): string {
  const { voice } = context;
  const unity = unityOf(context.ledger, vote, members);
  if (unity === undefined) return '';
  const { position } = positionFact(context, vote, country);
  const relation =
    position === 'not-listed' || unity.largest === undefined
      ? voice.say(voice.zh`**无法比较**`, '**not comparable**')
      : position === unity.largest
        ? voice.say(voice.zh`**与人数最多的一方相同**`, '**as its largest list**')
        : voice.say(voice.zh`**与人数最多的一方不同**`, '**unlike its largest list**');
  const name = voteName(voteOf(context, vote), context, voice);
  const own = `${voice.name(country)} ${voice.position(position)}`;
  return voice.say(
    voice.zh`- ${name}：${own}；${blocWords(bloc, voice)} ${unityCounts(unity, voice)}：${relation}`,
    `- ${name}: ${own}; ${blocWords(bloc, voice)} ${unityCounts(unity, voice)}: ${relation}`,
  );
}
