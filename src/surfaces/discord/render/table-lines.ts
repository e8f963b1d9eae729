import type { Table } from '../../../answer/card.js';
import { escapeMarkdown } from './escape-markdown.js';
import { tableBlock } from './table-block.js';

/** A table with its caption: as a code block that lines up, or as a line a row where that would be too wide. */
export function tableLines(table: Table): string {
  const caption = `**${escapeMarkdown(table.caption)}**`;
  return `${caption}\n${tableBlock(table) ?? asLines(table)}`;
}

function asLines({ head, rows }: Table): string {
  const line = ([name = '', ...cells]: readonly string[]) => {
    const said = cells.map((cell, index) => `${escapeMarkdown(head[index + 1] ?? '')} ${escapeMarkdown(cell)}`.trim());
    return `- ${escapeMarkdown(name)}: ${said.join(' · ')}`;
  };
  return rows.map(line).join('\n');
}
