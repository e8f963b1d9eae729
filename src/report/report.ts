/** What a unit is: the way it is numbered and printed follows from it. */
export type UnitKind =
  | 'title-page'
  | 'paragraph'
  | 'sub-paragraph'
  | 'footnote'
  | 'vote-list'
  | 'draft-title'
  | 'preambular'
  | 'operative'
  | 'decision';

/** The three lists that a recorded vote prints. */
export type ListName = 'in-favour' | 'against' | 'abstaining';

/** A stretch of the source text: UTF-16 offsets, `end` not included. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** The smallest thing of a report that is cited and quoted. */
export interface Unit {
  /** Without the symbol: `p10.a`, `r1.pp5`, `p6.in-favour`, `head`. */
  readonly id: string;
  readonly kind: UnitKind;
  /** Its own words, cleaned by the one rule of `cleanText`; without its number and its children. */
  readonly text: string;
  /** Where the text stands in the source, in order; more than one where a page break or a footnote cuts through. */
  readonly ranges: readonly SourceRange[];
  /** The heading of the report's part it stands in (`A. 决议草案A/C.1/75/L.4`), if any. */
  readonly section?: string;
  /** The recommended draft it belongs to: `r1`, `d2`. */
  readonly draft?: string;
  /** Which of the three lists, for a `vote-list`. */
  readonly list?: ListName;
  /** The unit that it hangs under: a sub-paragraph's paragraph, a footnote's paragraph, a list's vote. */
  readonly parent?: string;
  /** Sub-paragraphs, lists and footnotes that hang under it, in the order printed. */
  readonly children: readonly string[];
  /** The unit of the same rank printed before it, if any. */
  readonly previous?: string;
  /** The unit of the same rank printed after it, if any. */
  readonly next?: string;
}

/** A draft resolution or decision as the Committee recommends it at the report's end. */
export interface RecommendedDraft {
  /** `r1` for draft resolution I, `d2` for draft decision II. */
  readonly id: string;
  readonly kind: 'resolution' | 'decision';
  /** 1 for I, 2 for II; 1 where the report prints a single draft without a numeral. */
  readonly number: number;
  /** False where the report prints a single draft without a numeral. */
  readonly numbered: boolean;
  readonly title: string;
  /** Its units in the order printed, the title's first. */
  readonly units: readonly string[];
}

/** What the text of a report does not say about itself (`corpus/NAME.json`). */
export interface ReportMeta {
  readonly symbol: string;
  readonly language: string;
  readonly committee: string;
  readonly officialAddress: string;
  /** Of the corpus file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A report read into units. */
export interface Report {
  readonly meta: ReportMeta;
  /** The corpus file's text as it stands. */
  readonly source: string;
  /** In the order printed. */
  readonly units: readonly Unit[];
  readonly unitById: ReadonlyMap<string, Unit>;
  readonly drafts: readonly RecommendedDraft[];
}
