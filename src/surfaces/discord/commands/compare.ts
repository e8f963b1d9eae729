import type { Command } from './command.js';
import { completeMember } from './completers.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/compare`: two members side by side, vote by vote. */
export const compare: Command = {
  definition: defineCommand(
    ['compare', '比较', '比較'],
    ['Two members side by side, vote by vote', '逐项比较两个会员国的投票', '逐項比較兩個會員國的投票'],
    [
      textOption({
        name: ['first', '甲', '甲'],
        description: ['The first member', '第一个会员国', '第一個會員國'],
        required: true,
        completes: true,
      }),
      textOption({
        name: ['second', '乙', '乙'],
        description: ['The second member', '第二个会员国', '第二個會員國'],
        required: true,
        completes: true,
      }),
    ],
  ),
  completers: { first: completeMember, second: completeMember },
  answer: ({ options, rollcall, language }) => ({
    card: rollcall.compare({ first: options.text('first') ?? '', second: options.text('second') ?? '', language }),
  }),
};
