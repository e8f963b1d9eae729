import type { ListName } from '../report/report.js';
import type { Iso3, Position } from './ledger.js';

/** Which of a draft's sponsors: those of the first list, those who joined afterwards, or both. */
export type SponsorList = 'all' | 'first' | 'joined';

/** How a member spoke on a motion. */
export type Stance = 'for' | 'against' | 'unstated';

/** One end of a change: a vote and, where it matters, the list stood in. */
export interface ChangeEnd {
  readonly vote: string;
  readonly position?: ListName;
}

/** A place where a member may stand: a position in a vote. */
export interface VotePosition {
  readonly vote: string;
  readonly position: Position;
}

/** A set of members that is read straight off the ledger. Votes and drafts are ids without the report's symbol. */
export type PlainSet =
  | { readonly kind: 'position'; readonly vote: string; readonly position: Position }
  | { readonly kind: 'sponsors'; readonly draft: string; readonly which: SponsorList }
  | { readonly kind: 'submitters'; readonly draft: string }
  /** A regional group by its name; who belongs to it is handed in at evaluation. */
  | { readonly kind: 'group'; readonly group: string }
  /** The members of a bloc (`nato`) on a day (`2020-11-09`); who they are is handed in at evaluation. */
  | { readonly kind: 'bloc'; readonly bloc: string; readonly day: string }
  | { readonly kind: 'members' }
  | { readonly kind: 'named'; readonly members: readonly Iso3[] }
  /** Listed in both votes and in different lists; of such lists as are given. */
  | { readonly kind: 'changed'; readonly from: ChangeEnd; readonly to: ChangeEnd }
  /** Members that stood in at least `least` and at most `most` of some places (abstaining in two votes of three). */
  | { readonly kind: 'times'; readonly least: number; readonly most: number; readonly of: readonly VotePosition[] }
  /** Members with a correction to one vote, or to any. */
  | { readonly kind: 'corrected'; readonly vote?: string }
  /** Members that spoke on a vote's motion, in one way or in any. */
  | { readonly kind: 'speakers'; readonly vote: string; readonly stance?: Stance }
  /** The first rank of `mostAlike`. */
  | { readonly kind: 'most-alike'; readonly member: Iso3 }
  /** The first rank of `leastAlike`. */
  | { readonly kind: 'least-alike'; readonly member: Iso3 };

/** A set of members, built from plain ones by intersection, union and difference. */
export type SetExpression =
  | PlainSet
  /** `of` has two sets or more; a single one stands for itself, `and` of none is all members, `or` of none is nobody. */
  | { readonly kind: 'and'; readonly of: readonly SetExpression[] }
  | { readonly kind: 'or'; readonly of: readonly SetExpression[] }
  | { readonly kind: 'except'; readonly base: SetExpression; readonly minus: SetExpression };
