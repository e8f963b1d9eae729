import type { Card } from '../../../answer/card.js';
import type { Language } from '../../../language/language.js';
import { LIMITS } from '../limits.js';
import { phrases } from '../phrases.js';
import { writeButtons } from './button-state.js';
import { type Button, button } from './buttons.js';
import { type PageState, writePageState } from './page-state.js';
import { shortenSet } from './set-words.js';

/** Lists that can be opened from one message. */
const MOST_LISTS = 5;

/** A button for each list and for the text that can be opened from a card; none for what does not fit a button. */
export function cardButtons({ lists = [], textOf, answer }: Card): readonly Button[] {
  const { symbol, corpusHash } = answer.source;
  const { language } = answer;
  const state = (of: string): PageState => ({ corpusHash, language, order: 'groups', of });
  const opened = lists.slice(0, MOST_LISTS).flatMap(({ label, of }, index) => {
    const id = ownButton('open', String(index), writePageState(state(shortenSet(of, symbol))));
    return id === undefined || label.length > LIMITS.label ? [] : [button({ label, id })];
  });
  return [...opened, ...textButton(textOf, state, language)];
}

function textButton(
  place: string | undefined,
  state: (of: string) => PageState,
  language: Language,
): readonly Button[] {
  const id = place === undefined ? undefined : ownButton('text', '', writePageState(state(place)));
  return id === undefined ? [] : [button({ label: phrases(language).buttons.text, id })];
}

// A message may have several of these, so that each must hold its state alone.
function ownButton(kind: string, target: string, state: string): string | undefined {
  return writeButtons(kind, [target], state)?.[0];
}
