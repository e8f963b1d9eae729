import type { MemberList } from '../../../answer/card.js';
import { LIMITS } from '../limits.js';
import { phrases } from '../phrases.js';
import { rowsOf } from './buttons.js';
import { listPages } from './list-pages.js';
import type { PageState } from './page-state.js';
import { pagingButtons } from './paging-buttons.js';
import { message, type RenderedMessage } from './rendered-message.js';
import { shareButton } from './share-button.js';
import { sourceMarkdown } from './source-markdown.js';
import { tameText } from './tame-text.js';

/** Which page of a list, and what its buttons carry. */
export interface ListOptions {
  readonly address: string;
  readonly state: PageState;
  /** 1 for the first; a page that is not there is the last. */
  readonly page: number;
  readonly isPrivate: boolean;
}

/** Lays a list of members out: what it is, the names by group or in the report's order, the source, the buttons. */
export function renderList(list: MemberList, { address, state, page, isPrivate }: ListOptions): RenderedMessage {
  const words = phrases(state.language);
  const head = tameText(list.answer.text, address);
  const source = sourceMarkdown(list.answer, address);
  const room = LIMITS.content - head.length - source.length - words.page(99, 99).length - 8;
  const pages = listPages(list, {
    room,
    separator: state.language === 'en' ? ', ' : '、',
    continued: words.continued,
  });
  const shown = Math.min(Math.max(1, page), Math.max(1, pages.length));
  const body = pages[shown - 1];
  const which = pages.length > 1 ? `-# ${words.page(shown, pages.length)}` : undefined;
  const content = [head, body, which, source].filter((part) => part !== undefined).join('\n');
  const toggle =
    state.order === 'groups'
      ? { target: 'report', label: words.buttons.inOrder }
      : { target: 'groups', label: words.buttons.byGroup };
  const others = list.total === 0 ? [] : [toggle, { target: 'csv', label: words.buttons.file }];
  const buttons = pagingButtons({ kind: 'list', state, page: shown, pages: pages.length, others });
  return message(content, { components: rowsOf([...buttons, ...(isPrivate ? [shareButton(state.language)] : [])]) });
}
