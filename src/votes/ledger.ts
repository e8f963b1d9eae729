import type { ListName } from '../report/report.js';

/** ISO 3166-1 alpha-3, upper case: `CHE`. */
export type Iso3 = string;

/** Where a member stands in a recorded vote; `not-listed` says only that the report prints it in none of the three lists. */
export type Position = ListName | 'not-listed';

/** A day as the report gives it. */
export interface ReportDate {
  /** `2020-11-09` */
  readonly iso: string;
  /** True where the report prints no year and it follows from the dates before it. */
  readonly yearInferred: boolean;
}

/** A draft that the Committee had before it, with what the report says of its way. */
export interface Draft {
  /** The symbol last in force: `A/C.1/75/L.8/Rev.1`. */
  readonly symbol: string;
  /** Every symbol that the report gives it, the first submitted one first: `A/C.1/75/L.8`, `A/C.1/75/L.8/Rev.1`. */
  readonly symbols: readonly string[];
  /** `l8rev1`: the last symbol's tail in lower case without punctuation. */
  readonly id: string;
  readonly kind: 'resolution' | 'decision' | 'amendment';
  readonly title?: string;
  /** The recommended text in this report: `r2`, where the Committee recommends it. */
  readonly recommended?: string;
  readonly submission?: {
    readonly by: readonly Iso3[];
    readonly date?: ReportDate;
    readonly unit: string;
  };
  /** Empty where the report lists none. */
  readonly sponsors: {
    /** Those it was submitted in the name of (the submitter too, where the list names it). */
    readonly first: readonly Iso3[];
    /** Those who joined afterwards (随后…加入). */
    readonly joined: readonly Iso3[];
    readonly unit?: string;
  };
  /** Paragraphs of the report that deal with it, in order. */
  readonly units: readonly string[];
  /** Symbols of other documents that the report names in its paragraphs (programme budget implications). */
  readonly related: readonly { readonly symbol: string; readonly unit: string }[];
}

/** What exactly was put to the vote. */
export type VoteScope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'motion'; readonly about?: string }
  | { readonly kind: 'preambular'; readonly paragraph: string }
  | { readonly kind: 'operative'; readonly paragraph: string };

/** What came of it, in the report's own distinctions. */
export type Outcome = 'adopted' | 'retained' | 'rejected' | 'not-retained';

/** A recorded vote: printed totals, and the three lists as they are printed. */
export interface RecordedVote {
  /** Without the symbol: `l8rev1-pp10`. */
  readonly id: string;
  /** The draft's id: `l8rev1`. */
  readonly draft: string;
  readonly scope: VoteScope;
  readonly outcome: Outcome;
  /** The report's own words for it: `得到保留`. */
  readonly outcomeWords: string;
  /** The unit that reports the vote: `p10.a`. */
  readonly unit: string;
  /** The unit that was voted on (`r2.pp10`), or the draft (`r2`), where the report prints it. */
  readonly textUnit?: string;
  readonly meeting?: { readonly number: number; readonly date?: ReportDate };
  /** As printed in the paragraph. */
  readonly tally: { readonly inFavour: number; readonly against: number; readonly abstaining: number };
  /** Members in the order printed; `unit` is missing where a total is zero and no list is printed. */
  readonly lists: Readonly<Record<ListName, { readonly unit?: string; readonly members: readonly Iso3[] }>>;
  /** What members said afterwards; the lists and the totals stay as recorded. */
  readonly corrections: readonly {
    readonly country: Iso3;
    readonly recorded: Position;
    readonly intended: Position;
    readonly unit: string;
  }[];
  /** Members whose representatives spoke on a motion, and how. */
  readonly speakers: readonly { readonly country: Iso3; readonly stance: 'for' | 'against' | 'unstated' }[];
}

/** A draft adopted without a vote (未经表决). */
export interface DecisionWithoutVote {
  readonly id: string;
  readonly draft: string;
  readonly unit: string;
  readonly meeting?: { readonly number: number; readonly date?: ReportDate };
  readonly outcomeWords: string;
}

/** The votes of a report as data. */
export interface Ledger {
  /** `A/75/394` */
  readonly symbol: string;
  readonly drafts: readonly Draft[];
  /** In the order taken. */
  readonly votes: readonly RecordedVote[];
  readonly decisions: readonly DecisionWithoutVote[];
  /** All members of the United Nations, in the order of their English names, as reports list them; who is in none of a vote's lists is not listed. */
  readonly members: readonly Iso3[];
}
