import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/search`: the passages of the report nearest to some words, a page at a time. */
export const search: Command = {
  definition: defineCommand(
    ['search', '搜索', '搜尋'],
    ['Passages of the report that speak of something', '在报告中查找谈到某事的段落', '在報告中尋找談到某事的段落'],
    [
      textOption({
        name: ['words', '词语', '詞語'],
        description: ['What to look for, in Chinese or English', '要找什么，中文或英文', '要找什麼，中文或英文'],
        required: true,
        // What the buttons to turn the page can carry: two of them, a hundred characters each.
        longest: 150,
      }),
    ],
  ),
  completers: {},
  async answer({ options, rollcall, language }) {
    const words = options.text('words') ?? '';
    const card = await rollcall.search({ words, language });
    return { card, search: { words, page: card.page, pages: card.pages } };
  },
};
