import type { Command } from './command.js';
import { completeMember } from './completers.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/country`: one member over all votes, with its corrections and what it sponsored. */
export const country: Command = {
  definition: defineCommand(
    ['country', '国家', '國家'],
    [
      'One member: its votes, corrections and sponsorship',
      '某一会员国：各次投票、更正和提案',
      '某一會員國：各次投票、更正和提案',
    ],
    [
      textOption({
        name: ['country', '国家', '國家'],
        description: [
          'Which member: its name in any script, or its ISO code',
          '哪一会员国：任何文字的名称或 ISO 代码',
          '哪一會員國：任何文字的名稱或 ISO 代碼',
        ],
        required: true,
        completes: true,
      }),
    ],
  ),
  completers: { country: completeMember },
  answer: ({ options, rollcall, language }) => ({
    card: rollcall.country({ country: options.text('country') ?? '', language }),
  }),
};
