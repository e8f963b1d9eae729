import { compareMembers } from './compare-members.js';
import type { CountExpression } from './count-expression.js';
import { draftById } from './draft-by-id.js';
import type { SetContext } from './evaluate-plain-set.js';
import { evaluateSet } from './evaluate-set.js';
import type { Ledger } from './ledger.js';
import { marginOf } from './margin-of.js';
import { parseCount } from './parse-count.js';
import { positionsOf } from './positions-of.js';
import { votersByPosition } from './voters-by-position.js';

/**
 * Counts anew what a count's words say it is of (`same position CHN RUS`; a set's words count its members).
 * `undefined` where the words can't be read, or name a vote, draft, member or group that is not there.
 */
export function evaluateCount(ledger: Ledger, words: string, context: SetContext = {}): number | undefined {
  const count = parseCount(words, ledger.symbol);
  return count && countOf(ledger, count, context);
}

function countOf(ledger: Ledger, count: CountExpression, context: SetContext): number | undefined {
  switch (count.kind) {
    case 'set':
      return evaluateSet(ledger, count.set, context)?.length;
    case 'same-position':
      return compareMembers(ledger, count.members)?.same.length;
    case 'different-positions':
      return compareMembers(ledger, count.members)?.differing.length;
    case 'all-listed':
      return compareMembers(ledger, count.members)?.n;
    case 'votes-of': {
      const record = positionsOf(ledger, count.member);
      return count.position === 'listed' ? record?.listed : record?.counts[count.position];
    }
    case 'margin': {
      const margin = marginOf(ledger, count.vote);
      return margin === undefined ? undefined : Math.abs(margin);
    }
    case 'listed-members': {
      const missing = votersByPosition(ledger, count.vote, 'not-listed');
      return missing && ledger.members.length - missing.length;
    }
    case 'recorded-votes':
      return recordedVotes(ledger, count.draft);
    case 'decisions-without-vote':
      return ledger.decisions.length;
    case 'drafts':
      return ledger.drafts.filter(({ kind }) => kind === (count.of ?? kind)).length;
  }
}

function recordedVotes(ledger: Ledger, draftId: string | undefined): number | undefined {
  if (draftId === undefined) return ledger.votes.length;
  return draftById(ledger, draftId) && ledger.votes.filter((vote) => vote.draft === draftId).length;
}
