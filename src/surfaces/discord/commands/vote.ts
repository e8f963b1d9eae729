import type { Command } from './command.js';
import { completeMember, completeVote } from './completers.js';
import { defineCommand } from './define-command.js';
import { choiceOption, textOption } from './option.js';

/** `/vote`: the result of one vote with its lists, or how one member voted in it. */
export const vote: Command = {
  definition: defineCommand(
    ['vote', '表决', '表決'],
    [
      'The result of a vote, or how one member voted',
      '某次表决的结果，或某一会员国的投票',
      '某次表決的結果，或某一會員國的投票',
    ],
    [
      textOption({
        name: ['vote', '表决', '表決'],
        description: [
          'Which vote: choose from the list, or type a symbol or paragraph',
          '哪次表决：从列表中选，或输入文号、段落',
          '哪次表決：從列表中選，或輸入文號、段落',
        ],
        required: true,
        completes: true,
      }),
      textOption({
        name: ['country', '国家', '國家'],
        description: [
          'Only this member: its name in any script, or its ISO code',
          '只看这一会员国：任何文字的名称或 ISO 代码',
          '只看這一會員國：任何文字的名稱或 ISO 代碼',
        ],
        completes: true,
      }),
      choiceOption(
        ['by', '分列', '分列'],
        ['How the members are told apart', '如何分列会员国', '如何分列會員國'],
        [
          { value: 'position', name: ['position', '按立场', '按立場'] },
          { value: 'group', name: ['regional group', '按区域组', '按區域組'] },
        ],
      ),
    ],
  ),
  completers: { vote: completeVote, country: completeMember },
  answer: ({ options, rollcall, language }) => {
    const [chosen, country] = [options.text('vote') ?? '', options.text('country')];
    if (country !== undefined) return { card: rollcall.card(rollcall.vote({ vote: chosen, country, language })) };
    const by = options.text('by') === 'group' ? 'group' : 'position';
    return { card: rollcall.voteLists({ vote: chosen, by, language }) };
  },
};
