import type { Language } from '../language/language.js';
import type { ListName } from '../report/report.js';
import type { Answer } from './answer.js';
import type { Card, ListOrder, MemberList, PagedCard } from './card.js';

/** A question as a surface hands it in. */
export interface AskRequest {
  readonly question: string;
  /** The same session is one conversation: a later question may lean on an earlier one. */
  readonly session?: string;
  /** The asker's own language, for a question that shows none ("L.4 CHE"); Simplified Chinese by default. */
  readonly locale?: Language;
}

/** An entry of an autocomplete list. */
export interface Choice {
  /** At most 100 characters. */
  readonly name: string;
  /** What to send back: a vote id, a unit id, an ISO code. At most 100 characters. */
  readonly value: string;
}

type InLanguage = { readonly language: Language };

/**
 * What is asked for by choosing rather than in a sentence. Members, votes and drafts may be ids or words for them; what
 * does not fit is told in the card's answer.
 */
export interface Cards {
  /** An answer with what can be opened from it. */
  card(answer: Answer): Card;
  /** A vote with who took which position, also by regional group. */
  voteLists(request: { readonly vote: string; readonly by: 'position' | 'group' } & InLanguage): Card;
  /** A member's row over all votes, its corrections, what it sponsored. */
  country(request: { readonly country: string } & InLanguage): Card;
  /** How a bloc or regional group voted, in one vote or in all of them. */
  bloc(request: { readonly bloc: string; readonly vote?: string } & InLanguage): Card;
  /** Two members side by side, or a member and a bloc (`bloc:nato`, or words for it). */
  compare(request: { readonly first: string; readonly second: string } & InLanguage): Card;
  /** Who moved from one list to another between two votes. */
  changes(
    request: {
      readonly from: string;
      readonly to: string;
      readonly fromPosition?: ListName;
      readonly toPosition?: ListName;
    } & InLanguage,
  ): Card;
  /** The sponsors of a draft, and those of them who did not vote for it. */
  sponsors(request: { readonly draft: string } & InLanguage): Card;
  /** The passages nearest to some words, a page of them. @param request `page` is 1 for the first, and by default */
  search(request: { readonly words: string; readonly page?: number } & InLanguage): Promise<PagedCard>;
  /** What the report is: contents, drafts, meetings, votes at a glance. */
  overview(request: InLanguage): Card;
  /** What can be asked, with examples. */
  help(request: InLanguage): Card;
  /** The members of a set, in the words of a fact's `of`; `undefined` where these are no set of this report. */
  list(request: { readonly of: string; readonly by: ListOrder } & InLanguage): MemberList | undefined;
  /** All votes × members as CSV, UTF-8 with a byte order mark; of a set's members alone where `of` is given. */
  csv(request: { readonly of?: string } & InLanguage): string;
  /** Blocs and regional groups that fit what has been typed so far, best first; all of them for empty input. */
  completeBloc(typed: string, language: Language): readonly Choice[];
  /** Drafts that fit what has been typed so far, best first; all of them for empty input. */
  completeDraft(typed: string, language: Language): readonly Choice[];
}

/** All that a surface needs: answers, and the lists to choose from. Made by `createRollcall`. */
export interface Rollcall extends Cards {
  /** Answers a question; never throws for what a person may type. */
  ask(request: AskRequest): Promise<Answer>;
  /** One recorded vote or decision (`l8rev1-pp10`, or words for it), or one member's position in it (a code or a name). */
  vote(request: { readonly vote: string; readonly country?: string; readonly language: Language }): Answer;
  /** The text of a place (`r1.op6`, or words for it: 第10(b)段), with what stands around it where asked. */
  quote(request: { readonly place: string; readonly context?: boolean; readonly language: Language }): Answer;
  /** Votes and decisions that fit what has been typed so far, best first; all of them for empty input. */
  completeVote(typed: string, language: Language): readonly Choice[];
  /** Units that fit what has been typed so far, best first. */
  completePlace(typed: string, language: Language): readonly Choice[];
  /** Members that fit what has been typed so far, best first. */
  completeCountry(typed: string, language: Language): readonly Choice[];
  /** The official document's symbol, address and corpus hash (7 digits). */
  readonly report: { readonly symbol: string; readonly address: string; readonly corpusHash: string };
}
