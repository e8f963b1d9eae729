import type { Answer } from './answer.js';

/** Figures side by side; what they say stands in no answer's text, so that a surface lays them out as it can. */
export interface Table {
  /** What the figures are. */
  readonly caption: string;
  /** The columns' names; the first is that of the rows' names. */
  readonly head: readonly string[];
  /** As many cells as columns. */
  readonly rows: readonly (readonly string[])[];
}

/** A set of members that can be opened as a list. */
export interface ListLink {
  /** What opens it: `赞成 153`. */
  readonly label: string;
  /** The set in the words of `writeSet`: `in-favour A/75/394#l4`. */
  readonly of: string;
}

/** An answer with what can be opened from it. */
export interface Card {
  readonly answer: Answer;
  readonly tables?: readonly Table[];
  /** Sets that the answer counts without naming all of them, or names without their groups. */
  readonly lists?: readonly ListLink[];
  /** What to hand to `quote` for the text that was voted on, where the answer does not quote it. */
  readonly textOf?: string;
}

/** One page's worth of a search, or of anything else that is shown a page at a time. */
export interface PagedCard extends Card {
  /** 1 for the first. */
  readonly page: number;
  readonly pages: number;
}

/** How the members of a list are ordered: by regional group, or all in the report's own order. */
export type ListOrder = 'groups' | 'report';

/** A set of members laid out for reading. */
export interface MemberList {
  /** Names the set and counts it; its facts and citations are the set's. */
  readonly answer: Answer;
  /** In the order of the groups' names at the United Nations; one group without a name for the order `report`. */
  readonly groups: readonly {
    readonly name?: string;
    readonly members: readonly { readonly iso3: string; readonly name: string }[];
  }[];
  readonly total: number;
}
