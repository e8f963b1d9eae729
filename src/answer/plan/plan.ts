import type { CountryMention } from '../../countries/country-mention.js';
import type { ListName } from '../../report/report.js';
import type { Iso3, Position } from '../../votes/ledger.js';
import type { SetExpression, SponsorList } from '../../votes/set-expression.js';
import type { BlocQuery } from '../tools/bloc.js';
import type { ByGroupQuery } from '../tools/by-group.js';
import type { ChangesQuery } from '../tools/changes.js';
import type { CitedQuery } from '../tools/cited.js';
import type { AgreementClaim } from '../tools/compare.js';
import type { CorrectionClaim } from '../tools/corrections.js';
import type { FigureAt } from '../tools/figures.js';
import type { ImplicationsQuery } from '../tools/implications.js';
import type { TimesClaim } from '../tools/member-record.js';
import type { MentionedQuery } from '../tools/mentioned.js';
import type { OnlyClaim } from '../tools/only.js';
import type { CountedParts } from '../tools/part-counts.js';
import type { PositionQuery } from '../tools/position.js';
import type { Quantifier } from '../tools/quantified.js';
import type { VoteFigure } from '../tools/ranked-votes.js';
import type { Refusal } from '../tools/refuse.js';
import type { SharesQuery } from '../tools/shares.js';
import type { SidesQuery } from '../tools/sides.js';
import type { SpeakersQuery } from '../tools/speakers.js';
import type { SubmissionQuery } from '../tools/submission.js';
import type { SaidFigure, TallyClaim } from '../tools/tally.js';
import type { TopicQuery } from '../tools/topic-in.js';
import type { MissingPlace } from '../understand/references.js';

/** What is to be done to answer one question: a tool and its arguments, all of them ids that the report has. */
export type Plan =
  | {
      readonly tool: 'positions';
      readonly queries: readonly PositionQuery[];
      readonly premise: boolean;
      readonly any?: boolean;
    }
  | {
      readonly tool: 'member-record';
      readonly countries: readonly Iso3[];
      readonly only?: Position;
      readonly claim?: TimesClaim;
    }
  | {
      readonly tool: 'voters';
      readonly sets: readonly SetExpression[];
      readonly figuresOf?: string;
      readonly checked?: readonly PositionQuery[];
    }
  | { readonly tool: 'not-in-favour'; readonly vote: string; readonly among?: SetExpression }
  | {
      readonly tool: 'tally';
      readonly votes: readonly string[];
      readonly claim: TallyClaim;
      readonly turnout?: boolean;
      readonly premise?: boolean;
    }
  | {
      readonly tool: 'without-vote';
      readonly drafts: readonly string[];
      readonly asksPositions: boolean;
      readonly claimed?: boolean;
    }
  | {
      readonly tool: 'compare';
      readonly countries: readonly Iso3[];
      readonly votes: readonly string[];
      readonly claim?: AgreementClaim;
    }
  | { readonly tool: 'changes'; readonly queries: readonly ChangesQuery[] }
  | {
      readonly tool: 'member-changes';
      readonly countries: readonly Iso3[];
      readonly votes: readonly string[];
      readonly claim?: 'same' | 'changed';
    }
  | { readonly tool: 'alike'; readonly country: Iso3; readonly which: 'most' | 'least'; readonly every?: boolean }
  | {
      readonly tool: 'sponsors';
      readonly drafts: readonly string[];
      readonly which: SponsorList;
      readonly claimed?: SaidFigure;
    }
  | {
      readonly tool: 'is-sponsor';
      readonly countries: readonly Iso3[];
      readonly drafts: readonly string[];
      readonly which: SponsorList;
      readonly denied?: boolean;
      readonly premise?: boolean;
    }
  | {
      readonly tool: 'other-sponsors';
      readonly draft: string;
      readonly which: SponsorList;
      readonly besides: readonly Iso3[];
    }
  | {
      readonly tool: 'sponsor-figures';
      readonly drafts: readonly string[];
      readonly which: SponsorList;
      readonly relation?: 'more' | 'fewer';
    }
  | { readonly tool: 'sponsored-by'; readonly countries: readonly Iso3[]; readonly dated?: boolean }
  | ({ readonly tool: 'submission' } & SubmissionQuery)
  | {
      readonly tool: 'corrections';
      readonly votes: readonly string[];
      readonly countries: readonly Iso3[];
      readonly besides?: readonly Iso3[];
      readonly figures: boolean;
      readonly claim?: CorrectionClaim;
      readonly supposed?: boolean;
    }
  | ({ readonly tool: 'cited' } & CitedQuery)
  | ({ readonly tool: 'implications' } & ImplicationsQuery)
  | { readonly tool: 'speakers'; readonly query: SpeakersQuery }
  | { readonly tool: 'overview' }
  | { readonly tool: 'most-often'; readonly position: ListName; readonly which: 'most' | 'least' }
  | { readonly tool: 'drafts' | 'report' }
  | {
      readonly tool: 'extreme-vote';
      readonly by: VoteFigure;
      readonly which: 'most' | 'least';
      readonly votes?: readonly string[];
      readonly claimed?: string;
    }
  | {
      readonly tool: 'ranked-votes';
      readonly votes: readonly string[];
      readonly by: VoteFigure;
      readonly lowestFirst: boolean;
      /** Whether their sum is asked for, or what each had on average. */
      readonly inAll?: boolean;
    }
  /** In which order the report tells of votes. */
  | { readonly tool: 'vote-order'; readonly votes: readonly string[] }
  | ({ readonly tool: 'shares' } & SharesQuery)
  | ({ readonly tool: 'sides' } & SidesQuery)
  | { readonly tool: 'side-sets'; readonly votes: readonly string[]; readonly sets: readonly SetExpression[] }
  | { readonly tool: 'draft'; readonly drafts: readonly string[] }
  /** `certain` where the words of the question can mean no other place. */
  | {
      readonly tool: 'place';
      readonly units: readonly string[];
      readonly around: boolean;
      readonly certain?: true;
    }
  | { readonly tool: 'part-counts'; readonly of: CountedParts; readonly drafts: readonly string[] }
  | { readonly tool: 'word-count'; readonly word: string; readonly drafts: readonly string[] }
  | {
      readonly tool: 'mentions';
      readonly names: readonly string[];
      readonly title: string;
      readonly within?: readonly string[];
    }
  /** Whether drafts or places mention something. */
  | ({ readonly tool: 'mentioned' } & MentionedQuery)
  | {
      readonly tool: 'refusal';
      readonly refusal: Refusal;
      readonly nearest: readonly string[];
      readonly positions: readonly PositionQuery[];
    }
  | { readonly tool: 'not-a-member'; readonly mentions: readonly Extract<CountryMention, { kind: 'not-a-member' }>[] }
  | { readonly tool: 'unknown-name'; readonly name: string; readonly votes: readonly string[] }
  | { readonly tool: 'whose-country'; readonly words: string }
  /** As typed; of a numbered place of a draft, the place too. */
  | {
      readonly tool: 'missing-place';
      readonly texts: readonly string[];
      readonly places?: readonly (MissingPlace | undefined)[];
    }
  | {
      readonly tool: 'no-separate-vote';
      readonly units: readonly string[];
      readonly drafts: readonly string[];
      readonly countries: readonly Iso3[];
    }
  | {
      readonly tool: 'which-country';
      readonly mention: Extract<CountryMention, { kind: 'ambiguous' }>;
      readonly vote?: string;
    }
  | { readonly tool: 'which-vote'; readonly countries: readonly Iso3[]; readonly position?: Position }
  | {
      readonly tool: 'quantified';
      readonly among?: SetExpression;
      readonly position: SetExpression;
      readonly quantifier: Quantifier;
    }
  | { readonly tool: 'only'; readonly claim: OnlyClaim }
  | { readonly tool: 'figures'; readonly figures: readonly FigureAt[]; readonly relation?: 'more' | 'fewer' }
  /** A question of several clauses, each with a plan of its own. */
  | { readonly tool: 'several'; readonly plans: readonly Plan[] }
  | { readonly tool: 'bloc'; readonly query: BlocQuery }
  | ({ readonly tool: 'by-group' } & ByGroupQuery)
  | { readonly tool: 'bloc-itself'; readonly blocs: readonly string[] }
  | {
      readonly tool: 'member-and-bloc';
      readonly countries: readonly Iso3[];
      readonly bloc: string;
      readonly votes: readonly string[];
    }
  | ({ readonly tool: 'topic-in' } & TopicQuery)
  | { readonly tool: 'help'; readonly thanked?: boolean }
  /**
   * Anything that is not about the votes: looked for in the text, within some drafts where the question names them. Of a
   * message with several such questions, `parts` are those that can stand by themselves.
   */
  | { readonly tool: 'passages'; readonly drafts: readonly string[]; readonly parts?: readonly TextQuestion[] };

/**
 * A question for the text, and the drafts in which it is looked for: everywhere where there are none. A draft as recommended
 * (`r1`) is its own text, without what the report tells of it.
 */
export interface TextQuestion {
  readonly question: string;
  readonly drafts: readonly string[];
}
