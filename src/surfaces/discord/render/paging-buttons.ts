import { phrases } from '../phrases.js';
import { writeButtons } from './button-state.js';
import { type Button, button } from './buttons.js';
import { type PageState, writePageState } from './page-state.js';

/** Which page of what is shown. */
export interface Paging {
  /** `list` or `find`. */
  readonly kind: string;
  readonly state: PageState;
  /** 1 for the first. */
  readonly page: number;
  readonly pages: number;
  /** Further buttons that carry the state on: what they do, and their words. */
  readonly others?: readonly { readonly target: string; readonly label: string }[];
}

/** Buttons to turn pages, where there are several, and others beside them; none where their state does not fit them. */
export function pagingButtons({ kind, state, page, pages, others = [] }: Paging): readonly Button[] {
  const { buttons } = phrases(state.language);
  const turning = [
    { target: `p${page - 1}`, label: buttons.previous, emoji: '◀️', disabled: page <= 1 },
    { target: `p${page + 1}`, label: buttons.next, emoji: '▶️', disabled: page >= pages },
  ];
  const all = [...(pages > 1 ? turning : []), ...others];
  const ids = writeButtons(
    kind,
    all.map(({ target }) => target),
    writePageState(state),
  );
  return ids === undefined ? [] : all.map((each, index) => button({ ...each, id: ids[index] ?? '' }));
}

/** The page that a paging button leads to; `undefined` for one that does something else. */
export function pageOf(target: string): number | undefined {
  const [, page] = /^p(\d{1,4})$/.exec(target) ?? [];
  return page === undefined ? undefined : Number(page);
}
