import type { Rollcall } from '../../../answer/rollcall.js';
import { phrases } from '../phrases.js';
import type { PageState } from '../render/page-state.js';
import { renderList } from '../render/render-list.js';
import { message, type RenderedMessage } from '../render/rendered-message.js';
import { restoreSet } from '../render/set-words.js';

/** A page of the list that a state names; words where this version knows no such set. */
export function showList(
  rollcall: Rollcall,
  state: PageState,
  { page, isPrivate }: { readonly page: number; readonly isPrivate: boolean },
): RenderedMessage {
  const { symbol, address } = rollcall.report;
  const of = restoreSet(state.of, symbol);
  const list = rollcall.list({ of, by: state.order, language: state.language });
  if (list === undefined) return message(phrases(state.language).outdated);
  return renderList(list, { address, state, page, isPrivate });
}
