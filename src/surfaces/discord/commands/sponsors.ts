import type { Command } from './command.js';
import { completeDraft } from './completers.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/sponsors`: who sponsored a draft, and which of them did not vote for it. */
export const sponsors: Command = {
  definition: defineCommand(
    ['sponsors', '提案国', '提案國'],
    [
      'Who sponsored a draft, and which of them did not vote for it',
      '某一草案的提案国，及其中没有投赞成票的',
      '某一草案的提案國，及其中沒有投贊成票的',
    ],
    [
      textOption({
        name: ['draft', '草案', '草案'],
        description: [
          'Which draft: choose from the list, or type its symbol or number',
          '哪份草案：从列表中选，或输入文号或编号',
          '哪份草案：從列表中選，或輸入文號或編號',
        ],
        required: true,
        completes: true,
      }),
    ],
  ),
  completers: { draft: completeDraft },
  answer: ({ options, rollcall, language }) => ({
    card: rollcall.sponsors({ draft: options.text('draft') ?? '', language }),
  }),
};
