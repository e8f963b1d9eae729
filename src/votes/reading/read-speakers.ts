import type { RecordedVote } from '../ledger.js';
import { readNames } from './read-names.js';

type Stance = RecordedVote['speakers'][number]['stance'];

const stances: Readonly<Record<string, Stance>> = { 支持: 'for', 赞成: 'for', 赞同: 'for', 反对: 'against' };
const adverbs = /^(?:随后|然后|之后|此外|在同一?次?会议上|在表决前|表决前|但|而|同时)/;
const spoke =
  /([^，。；：]+?)(?:的?代表团?)(?:分别|都|均|也)?(?:(?:就|对)[^，。；]*?)?(?:发了?言|作了?发言)(?:，?(?:表示)?(支持|赞成|赞同|反对))?/g;
const listed = /(?:下列|以下)[^，。；：]*?发言(?:，?(?:表示)?(支持|赞成|赞同|反对))?[^。；：]*[：:]([^。；]+)/g;

/** 俄罗斯联邦代表和古巴代表 names two members as 俄罗斯联邦和古巴代表 does. */
const membersIn = (names: string): readonly string[] =>
  readNames(names.replace(adverbs, '').replace(/的?代表团?(?=[、和及]|$)/g, '')).members;

/** Who a paragraph says spoke on a motion, and which way (`俄罗斯联邦和古巴代表发言反对该动议`); explanations of vote are none. */
export function readSpeakers(text: string): RecordedVote['speakers'] {
  const sentences = text.split('。').filter((sentence) => !/解释(?:投票|立场)/.test(sentence));
  const found = sentences.flatMap((sentence) => [
    ...[...sentence.matchAll(spoke)].map(([, names = '', stance = '']) => ({ names, stance })),
    ...[...sentence.matchAll(listed)].map(([, stance = '', names = '']) => ({ names, stance })),
  ]);
  return found.flatMap(({ names, stance }) =>
    membersIn(names).map((country) => ({ country, stance: stances[stance] ?? 'unstated' })),
  );
}
