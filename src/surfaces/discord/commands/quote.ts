import { ApplicationCommandOptionType } from 'discord.js';
import { type Command, inChinese } from './command.js';
import { completePlace } from './completers.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/quote`: the words of one place of the report, to the letter. */
export const quote: Command = {
  definition: defineCommand(
    ['quote', '引用', '引用'],
    [
      'The words of a paragraph, footnote or list, to the letter',
      '逐字引用某一段落、脚注或名单',
      '逐字引用某一段落、註腳或名單',
    ],
    [
      textOption({
        name: ['place', '位置', '位置'],
        description: [
          'Which place: choose from the list, or type it, such as para. 10 (b)',
          '哪一处：从列表中选，或输入，如第10(b)段',
          '哪一處：從列表中選，或輸入，如第10(b)段',
        ],
        required: true,
        completes: true,
      }),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'context',
        name_localizations: inChinese('上下文', '上下文'),
        description: 'Also show what stands before and after it',
        description_localizations: inChinese('同时显示前后文', '同時顯示前後文'),
      },
    ],
  ),
  completers: { place: completePlace },
  answer: ({ options, rollcall, language }) => ({
    card: {
      answer: rollcall.quote({ place: options.text('place') ?? '', context: options.flag('context'), language }),
    },
  }),
};
