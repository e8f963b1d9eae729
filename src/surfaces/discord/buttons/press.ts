import type { ButtonInteraction } from 'discord.js';
import type { Language } from '../../../language/language.js';
import type { Occasion } from '../answering.js';
import type { ReadButton } from '../render/button-state.js';
import { type PageState, readPageState } from '../render/page-state.js';
import type { TriggerDeps } from '../triggers/trigger-deps.js';

/** A button that was pressed, and what it carries. */
export interface Press {
  readonly interaction: ButtonInteraction;
  readonly button: ReadButton;
  /** The language of whoever pressed it. */
  readonly language: Language;
}

/** Does what a kind of button is for. It never rejects. */
export type PressHandler = (press: Press, deps: TriggerDeps) => Promise<void>;

/** What a press is for the log, answered to whoever pressed alone. */
export function privately({ language, button }: Press): Occasion {
  return { via: `button ${button.kind}`, language, isPrivate: true };
}

/** A page's state as a button carries it: of this corpus, of another one, or unreadable. */
export type PressedState =
  | { readonly kind: 'current'; readonly state: PageState }
  | { readonly kind: 'stale'; readonly corpusHash: string }
  | { readonly kind: 'unreadable' };

/** Reads the state that a button carries, and whether it was made from the corpus in use. */
export function pressedState(words: string, corpusHash: string): PressedState {
  const state = readPageState(words);
  if (state === undefined) return { kind: 'unreadable' };
  return state.corpusHash === corpusHash ? { kind: 'current', state } : { kind: 'stale', corpusHash: state.corpusHash };
}
