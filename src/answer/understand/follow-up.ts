import type { Ask } from './find-asks.js';
import type { Reading } from './read-question.js';

const hasVotes = (reading: Reading): boolean =>
  reading.references.some((reference) => reference.votes.length + reference.withoutVote.length > 0);

/** Words that only lean on the question before and ask nothing of their own. */
const leaning: readonly Ask[] = ['follow', 'vote', 'yes-no'];

const asksNew = (reading: Reading): boolean => [...reading.asks].some((ask) => !leaning.includes(ask));

/**
 * A question together with what it leaves to the one before in the same conversation: 那俄罗斯呢？ keeps the vote, and on
 * OP1? keeps the member, 谁弃权？ keeps the vote. A question that stands on its own comes back as it is.
 */
export function withContext(reading: Reading, before: Reading | undefined): Reading {
  if (before === undefined || reading.missing.length > 0) return reading;
  const named = reading.members.length + reading.ambiguous.length + reading.notMembers.length + reading.groups.length > 0;
  const elliptical = !asksNew(reading) && reading.residue.length < 2;
  const { asks, positions } = reading;
  if (elliptical && named && !hasVotes(reading) && positions.length === 0) {
    return { ...reading, references: before.references, positions: before.positions, asks: union(before.asks, asks) };
  }
  if (elliptical && !named && hasVotes(reading) && (asks.has('follow') || asks.size === 0)) {
    const kept = positions.length > 0 ? positions : before.positions;
    return { ...reading, members: before.members, groups: before.groups, positions: kept, asks: union(before.asks, asks) };
  }
  const needsVote = positions.length > 0 || ['vote', 'tally', 'outcome', 'margin', 'sponsor', 'submit'].some((ask) => asks.has(ask as Ask));
  if (needsVote && !hasVotes(reading) && !asks.has('every') && !asks.has('votes') && reading.residue.length < 4) {
    return { ...reading, references: [...reading.references, ...before.references] };
  }
  return reading;
}

function union(one: ReadonlySet<Ask>, other: ReadonlySet<Ask>): ReadonlySet<Ask> {
  return new Set([...one, ...other]);
}
