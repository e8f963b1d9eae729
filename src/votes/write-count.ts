import type { CountExpression } from './count-expression.js';
import { writeReference } from './reference.js';
import { writeSet } from './write-set.js';

/** What a count is of, in words that `parseCount` reads back: `same position CHN RUS`, `in-favour votes CHN`, `margin A/75/394#l4`. */
export function writeCount(count: CountExpression, symbol: string): string {
  switch (count.kind) {
    case 'set':
      return writeSet(count.set, symbol);
    case 'same-position':
      return `same position ${count.members.join(' ')}`;
    case 'different-positions':
      return `different positions ${count.members.join(' ')}`;
    case 'all-listed':
      return `votes ${count.members.length === 2 ? 'both' : 'all'} listed ${count.members.join(' ')}`;
    case 'votes-of':
      return `${count.position} votes ${count.member}`;
    case 'margin':
      return `margin ${writeReference(count.vote, symbol)}`;
    case 'listed-members':
      return `listed members ${writeReference(count.vote, symbol)}`;
    case 'recorded-votes':
      return count.draft === undefined ? 'recorded votes' : `recorded votes ${writeReference(count.draft, symbol)}`;
    case 'decisions-without-vote':
      return 'decisions without a vote';
    case 'drafts':
      return count.of === undefined ? 'drafts' : `draft ${count.of}s`;
  }
}
