import type { Language } from '../../language/language.js';
import type { Search } from '../../retrieval/hybrid-search.js';
import type { Answer } from '../answer.js';
import type { Finding } from '../finding.js';
import type { ToolContext } from '../tools/tool-context.js';

/** What a card is made in: a voice in its language, and when work on it began. */
export interface CardContext extends ToolContext {
  /** Milliseconds from any fixed point, for `tookMs`. */
  readonly started: number;
}

/** What the cards are made from. */
export interface CardDeps {
  contextIn(language: Language): CardContext;
  /** Makes a finding into a proved answer to what was asked. */
  finish(finding: Finding, asked: { readonly context: CardContext; readonly question: string }): Answer;
  readonly search: Search;
}
