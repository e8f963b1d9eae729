import type { MemberList } from '../../../answer/card.js';
import { escapeMarkdown } from './escape-markdown.js';

/** How a list is put on pages. */
export interface ListLayout {
  /** Characters of a page. */
  readonly room: number;
  /** Between two names. */
  readonly separator: string;
  /** Stands after a group's name where its first names are on the page before. */
  readonly continued: string;
}

/** Lays a list's groups out on pages, each group under its name and number, cut only between two names. */
export function listPages({ groups }: MemberList, { room, separator, continued }: ListLayout): readonly string[] {
  const pages: string[] = [];
  let page = '';
  for (const { name, members } of groups) {
    const heading = (again: string) =>
      name === undefined ? '' : `**${escapeMarkdown(name)}**${again} · ${members.length}\n`;
    let line = heading('');
    let isEmpty = true;
    const joined = () => (page === '' ? line : `${page}\n${line}`);
    for (const member of members) {
      const next = `${isEmpty ? '' : separator}${escapeMarkdown(member.name)}`;
      if (joined().length + next.length <= room) {
        line += next;
        isEmpty = false;
        continue;
      }
      // A heading alone at a page's end would be cut off from its names.
      pages.push(isEmpty ? page : joined());
      page = '';
      line = heading(isEmpty ? '' : continued) + escapeMarkdown(member.name);
      isEmpty = false;
    }
    page = joined();
  }
  return [...pages, page].filter((text) => text !== '');
}
