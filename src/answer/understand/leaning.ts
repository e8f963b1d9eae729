import type { Ask } from './find-asks.js';
import type { Span } from './mention.js';
import type { Reading, Subject } from './read-question.js';

/** Whether a question points at something that was voted on, or adopted without a vote. */
export const hasVotes = (reading: Reading): boolean =>
  reading.references.some((reference) => reference.votes.length + reference.withoutVote.length > 0);

/** Whether a question names a member, a group, or somebody that is none. */
export const namesSomebody = ({ members, ambiguous, notMembers, groups, blocs, unknownGroup }: Reading): boolean =>
  unknownGroup || members.length + ambiguous.length + notMembers.length + groups.length + blocs.length > 0;

/** Words that only lean on the question before and ask nothing of their own. */
export const leaning: readonly Ask[] = ['follow', 'vote', 'yes-no', 'context'];

/** Words that stand for whom the question before was about. */
export const pronoun =
  /(?:两国|两者|二者|三国|都是它|它|他们|她|该国|这个国家|这国|其(?!他|中|它))|\b(?:it|they|them|its|their|his|her|that country|both countries|both of them|he|she)\b/;

/** Whom a question is about. */
export function subjectOf({ members, ambiguous, notMembers, groups, blocs, unknownGroup }: Reading): Subject {
  return { members, ambiguous, notMembers, groups, blocs, unknownGroup };
}

/** What another question named: it stands nowhere in this one. */
export const unplaced = <T extends Span>(mention: T): T => ({ ...mention, start: 0, end: 0 });

/** What either asks. */
export function union(one: ReadonlySet<Ask>, other: ReadonlySet<Ask>): ReadonlySet<Ask> {
  return new Set([...one, ...other]);
}
