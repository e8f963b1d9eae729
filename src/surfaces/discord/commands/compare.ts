import type { Command } from './command.js';
import { completeMember, completeMemberOrBloc } from './completers.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/compare`: two members, or a member and a bloc, vote by vote. */
export const compare: Command = {
  definition: defineCommand(
    ['compare', '比较', '比較'],
    [
      'Two members, or a member and a bloc, vote by vote',
      '逐项比较两个会员国，或一国与一个集团的投票',
      '逐項比較兩個會員國，或一國與一個集團的投票',
    ],
    [
      textOption({
        name: ['first', '甲', '甲'],
        description: ['The first member', '第一个会员国', '第一個會員國'],
        required: true,
        completes: true,
      }),
      textOption({
        name: ['second', '乙', '乙'],
        description: [
          'The second member, or a bloc such as NATO',
          '第二个会员国，或北约等集团',
          '第二個會員國，或北約等集團',
        ],
        required: true,
        completes: true,
      }),
    ],
  ),
  completers: { first: completeMember, second: completeMemberOrBloc },
  answer: ({ options, rollcall, language }) => ({
    card: rollcall.compare({ first: options.text('first') ?? '', second: options.text('second') ?? '', language }),
  }),
};
