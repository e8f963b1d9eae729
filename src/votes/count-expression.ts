import type { Draft, Iso3, Position } from './ledger.js';
import type { SetExpression } from './set-expression.js';

/** What a count is of: votes, drafts, a margin, or the members of a set. Votes and drafts are ids without the report's symbol. */
export type CountExpression =
  /** How many members a set has. */
  | { readonly kind: 'set'; readonly set: SetExpression }
  /** Recorded votes that list all of the members (two or more): in one position, in more than one, or either. */
  | { readonly kind: 'same-position' | 'different-positions' | 'all-listed'; readonly members: readonly Iso3[] }
  /** Recorded votes in which a member stands so; `listed`: in any of the three lists. */
  | { readonly kind: 'votes-of'; readonly member: Iso3; readonly position: Position | 'listed' }
  /** Printed totals: the difference between in favour and against, whichever is larger. */
  | { readonly kind: 'margin'; readonly vote: string }
  /** How many members are in one of a vote's three lists. */
  | { readonly kind: 'listed-members'; readonly vote: string }
  /** Recorded votes in the report, or on one draft. */
  | { readonly kind: 'recorded-votes'; readonly draft?: string }
  | { readonly kind: 'decisions-without-vote' }
  /** Drafts before the Committee, of one kind or of all. */
  | { readonly kind: 'drafts'; readonly of?: Draft['kind'] };
