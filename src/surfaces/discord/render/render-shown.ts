import type { Card } from '../../../answer/card.js';
import { rowsOf } from './buttons.js';
import { cardButtons } from './card-buttons.js';
import { feedbackButtons } from './feedback-buttons.js';
import { pagingButtons } from './paging-buttons.js';
import { questionButtons } from './question-buttons.js';
import { renderAnswer } from './render-answer.js';
import type { RenderedFile, RenderedMessage } from './rendered-message.js';
import { shareButton } from './share-button.js';
import { tableLines } from './table-lines.js';

/** What a command, a button or a message shows. */
export interface Shown {
  readonly card: Card;
  /** The question where it was understood from someone's words: then it may have been understood wrongly. */
  readonly question?: string;
  /** Said in small print above the source line. */
  readonly notes?: readonly string[];
  readonly files?: readonly RenderedFile[];
  /** What was searched for, and which page of it this is. */
  readonly search?: { readonly words: string; readonly page: number; readonly pages: number };
}

/** How a message is shown. */
export interface ShownOptions {
  /** Where the official document is to be read. */
  readonly address: string;
  /** To the asker alone, who may then share it. */
  readonly isPrivate: boolean;
}

/** Lays out what is shown with the buttons that lead somewhere from it, and no other. */
export function renderShown(shown: Shown, { address, isPrivate }: ShownOptions): RenderedMessage {
  const { card, question, notes = [], files = [], search } = shown;
  const { answer } = card;
  const { corpusHash } = answer.source;
  const { language } = answer;
  // What asks back offers its own questions; there is nothing yet to be right or wrong.
  const verdict =
    question === undefined || answer.kind === 'clarify' ? [] : feedbackButtons({ corpusHash, question }, language);
  const paging =
    search === undefined || search.pages < 2
      ? []
      : pagingButtons({ ...search, kind: 'find', state: { corpusHash, language, order: 'groups', of: search.words } });
  const buttons = [...paging, ...cardButtons(card), ...verdict, ...(isPrivate ? [shareButton(language)] : [])];
  return renderAnswer(answer, {
    address,
    tables: (card.tables ?? []).map(tableLines),
    notes,
    files,
    rows: [...questionButtons(answer.suggestions ?? []), ...rowsOf(buttons)],
  });
}
