import type { RecordedVote } from './ledger.js';
import { readNames } from './read-names.js';

const stances: Readonly<Record<string, 'for' | 'against'>> = { 支持: 'for', 赞成: 'for', 反对: 'against' };

/** Who a paragraph says spoke on a motion, and which way (`俄罗斯联邦和古巴代表发言反对该动议`). */
export function readSpeakers(text: string): RecordedVote['speakers'] {
  return [...text.matchAll(/([^，。；]+?)的?代表(?:团)?(?:就该动议)?发言(支持|赞成|反对)?/g)].flatMap((match) =>
    readNames(match[1] ?? '').members.map((country) => ({ country, stance: stances[match[2] ?? ''] ?? 'unstated' })),
  );
}
