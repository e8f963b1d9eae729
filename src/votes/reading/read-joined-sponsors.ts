import type { Passage } from './passage.js';
import { type ReadNames, readNames } from './read-names.js';
import { sentencesOf } from './sentences-of.js';

const joining = /^(.*?)(?:加入|成为|列为)(?:成为|为)?[^、]*?提案国/s;
const listedAfter = /(?:加入|成为)[^：]*提案国[^：]*[：:](.+)$/s;
const adverbs = /^(?:随后|后来|其后|此后|嗣后|之后|以后|此外)，?/;

/** The stretch before 加入 that holds the names: what follows the last comma and an adverb, without 代表团. */
const nameList = (before: string): string =>
  before
    .slice(before.lastIndexOf('，') + 1)
    .replace(adverbs, '')
    .replace(/(?:随后|后来|其后|此后|也|又|还|已|已经|均|都|一并)+$/, '')
    .replace(/(?:代表团|的?代表)$/, '');

/** Who a passage says joined the sponsors of a draft afterwards (随后，…加入为决议草案提案国); empty where it says no such thing. */
export function readJoinedSponsors({ text }: Passage): ReadNames {
  const lists = sentencesOf(text).flatMap((sentence) => {
    const after = listedAfter.exec(sentence)?.[1];
    if (after !== undefined) return [readNames(after)];
    const before = joining.exec(sentence)?.[1];
    return before === undefined ? [] : [readNames(nameList(before))];
  });
  return { members: lists.flatMap((list) => list.members), unknown: lists.flatMap((list) => list.unknown) };
}
