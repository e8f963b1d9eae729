import type { Language } from '../language/language.js';
import type { Answer } from './answer.js';

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

/** All that a surface needs: answers, and the lists to choose from. Made by `createRollcall`. */
export interface Rollcall {
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
