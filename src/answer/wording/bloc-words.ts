import type { Bloc } from '../../countries/bloc.js';
import { blocById } from '../../countries/bloc-by-id.js';
import { blocOthers, isWithin } from '../../countries/bloc-members.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { type BlocInSet, blocsIn } from '../bloc-set.js';
import type { ToolContext } from '../tools/tool-context.js';
import { capital } from './capital.js';
import { dateWords } from './date-words.js';
import type { Voice } from './voice.js';

/** What a bloc's members together are called: `北约成员国`, `NATO members`; the id where there is no such bloc. */
export function blocWords(bloc: string, voice: Voice): string {
  return blocById(bloc)?.asMembers[voice.language] ?? bloc;
}

/**
 * Where a bloc's members are from: the day counted for, whose list it is, and who is on it without being a member of the
 * United Nations; a line each.
 */
function membershipNotes({ bloc: id, day }: BlocInSet, { ledger, voice }: ToolContext): readonly string[] {
  const bloc = blocById(id);
  if (bloc === undefined) return [];
  const { zh, say, language } = voice;
  const name = bloc.names[language];
  const list =
    bloc.source.site === undefined
      ? bloc.source.list
      : say(zh`${bloc.source.list}（${bloc.source.site}）`, `${bloc.source.list} (${bloc.source.site})`);
  const dates = ledger.votes.flatMap((vote) => vote.meeting?.date ?? []);
  const date = dates.find(({ iso }) => iso === day);
  const others = day === undefined ? [] : blocOthers(bloc, day).map(({ names }) => names[language]);
  const notes =
    day === undefined ? [] : (bloc.notes ?? []).filter((note) => isWithin(note, day)).map(({ text }) => text[language]);
  return [
    date === undefined
      ? say(zh`${name}的名单来源：${list}。`, `List of members of ${withArticle(name)}: ${list}.`)
      : say(
          zh`${name}的成员按表决日 ${dateWords(date, voice)}计；名单来源：${list}。`,
          `Members of ${withArticle(name)} are those on the date of the vote, ${dateWords(date, voice)}; list: ${list}.`,
        ),
    ...(others.length === 0
      ? []
      : [
          say(
            zh`${name}的名单上还有不是联合国会员国、因而不在表决名单中的：${others.join('、')}。`,
            `On the list of ${withArticle(name)}, but not a member of the United Nations and so in no list of votes: ${others.join(', ')}.`,
          ),
        ]),
    ...notes,
  ];
}

/** The notes on every bloc that sets are made from, each once. */
export function membershipNotesOf(sets: readonly SetExpression[], context: ToolContext): readonly string[] {
  return [...new Set(sets.flatMap(blocsIn).flatMap((found) => membershipNotes(found, context)))];
}

const bare = /^(?:NATO|BRICS|ASEAN|CARICOM)$/;

/** `the European Union`, but `NATO`. */
export function withArticle(name: string): string {
  return bare.test(name) ? name : `the ${name}`;
}

/** A bloc has no vote, its members have; a group that is no body is not spoken of. */
export function noVoteOfItsOwn(blocs: readonly string[], voice: Voice): string {
  const bodies = blocs.flatMap((bloc) => blocById(bloc) ?? []).filter(isBody);
  const names = bodies.map((bloc) => bloc.names[voice.language]);
  if (names.length === 0) return '';
  return voice.say(
    voice.zh`${names.join('、')}本身不是联合国会员国，没有表决权；以上是其成员的投票。`,
    `${capital(names.map(withArticle).join(' and '))} ${names.length > 1 ? 'are no members' : 'is no member'} of the United Nations and ${names.length > 1 ? 'have' : 'has'} no vote of ${names.length > 1 ? 'their' : 'its'} own; these are the votes of ${names.length > 1 ? 'their' : 'its'} members.`,
  );
}

// "The Nordic countries" are a name for the members alone.
const isBody = ({ names, asMembers }: Bloc): boolean => names.en !== asMembers.en;
