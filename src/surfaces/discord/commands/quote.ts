import { ApplicationCommandOptionType } from 'discord.js';
import { type Command, inChinese } from './command.js';
import { everywhere } from './everywhere.js';
import { privateOption } from './private-option.js';

/** `/quote`: the words of one place of the report, to the letter. */
export const quote: Command = {
  definition: {
    name: 'quote',
    name_localizations: inChinese('引用', '引用'),
    description: 'The words of a paragraph, footnote or list, to the letter',
    description_localizations: inChinese('逐字引用某一段落、脚注或名单', '逐字引用某一段落、註腳或名單'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'place',
        name_localizations: inChinese('位置', '位置'),
        description: 'Which place: choose from the list, or type it, such as para. 10 (b)',
        description_localizations: inChinese(
          '哪一处：从列表中选，或输入，如第10(b)段',
          '哪一處：從列表中選，或輸入，如第10(b)段',
        ),
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'context',
        name_localizations: inChinese('上下文', '上下文'),
        description: 'Also show what stands before and after it',
        description_localizations: inChinese('同时显示前后文', '同時顯示前後文'),
      },
      privateOption,
    ],
  },
  completers: { place: (rollcall, typed, language) => rollcall.completePlace(typed, language) },
  answer: ({ options, rollcall, language }) =>
    rollcall.quote({ place: options.text('place') ?? '', context: options.flag('context'), language }),
};
