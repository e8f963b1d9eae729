import type { Language } from '../../../language/language.js';
import { phrases } from '../phrases.js';
import { writeButtons } from './button-state.js';
import { type Button, button } from './buttons.js';

/** What the buttons for a verdict carry. */
export interface FeedbackState {
  readonly corpusHash: string;
  /** Empty where the question was too long for the buttons: whoever gives a verdict is asked for it then. */
  readonly question: string;
}

const KIND = 'right';

/** *Was this right?* as two buttons that carry the question, or where it is too long, none. */
export function feedbackButtons({ corpusHash, question }: FeedbackState, language: Language): readonly Button[] {
  const { buttons } = phrases(language);
  const targets = ['yes', 'no'];
  const ids = writeButtons(KIND, targets, `${corpusHash}${question}`) ?? writeButtons(KIND, targets, corpusHash) ?? [];
  const [yes = '', no = ''] = ids;
  return [
    button({ label: buttons.right, emoji: '👍', id: yes }),
    button({ label: buttons.wrong, emoji: '👎', id: no }),
  ];
}

/** Reads what the two buttons carry together; `undefined` for anything else. */
export function readFeedbackState(state: string): FeedbackState | undefined {
  const [, corpusHash, question = ''] = /^([0-9a-f]{7})([\s\S]*)$/.exec(state) ?? [];
  return corpusHash === undefined ? undefined : { corpusHash, question };
}
