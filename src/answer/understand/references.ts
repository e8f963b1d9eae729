import type { Span } from './mention.js';

/** A thing of the report that a question points at, with the votes on it and the units that hold its text. */
export interface Reference extends Span {
  /** As `draft` is a draft named without a part, and `whole` its whole text named as such (全文). */
  readonly kind:
    | 'draft'
    | 'part'
    | 'whole'
    | 'motion'
    | 'paragraph'
    | 'footnote'
    | 'unit'
    | 'title'
    | 'title-page'
    | 'document';
  /** Drafts it belongs to, the question's choice or all that fit. */
  readonly drafts: readonly string[];
  /** Recorded votes on it. */
  readonly votes: readonly string[];
  /** Drafts of it that were adopted without a vote. */
  readonly withoutVote: readonly string[];
  /** Units that hold its text. */
  readonly units: readonly string[];
  /** True where the question itself says which draft it means. */
  readonly chosen: boolean;
}

/** What a question points at that the report does not have. */
export interface Missing extends Span {
  /** As typed. */
  readonly text: string;
  /** The place, where it is a numbered one and no document. */
  readonly place?: MissingPlace;
}

/** A numbered place that the report does not have. */
export interface MissingPlace {
  readonly kind: 'preambular' | 'operative' | 'paragraph' | 'footnote';
  /** Counted from the end below 0. */
  readonly number: number;
  readonly items: readonly string[];
  /** The draft in which it was looked for, where the question names one. */
  readonly draft?: string;
}

/** All that a question points at. */
export interface References {
  readonly found: readonly Reference[];
  readonly missing: readonly Missing[];
}
