import { ApplicationCommandOptionType } from 'discord.js';
import { type Command, inChinese } from './command.js';
import { everywhere } from './everywhere.js';
import { privateOption } from './private-option.js';

/** `/vote`: the result of one vote, or how one member voted in it. */
export const vote: Command = {
  definition: {
    name: 'vote',
    name_localizations: inChinese('表决', '表決'),
    description: 'The result of a vote, or how one member voted',
    description_localizations: inChinese('某次表决的结果，或某一会员国的投票', '某次表決的結果，或某一會員國的投票'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'vote',
        name_localizations: inChinese('表决', '表決'),
        description: 'Which vote: choose from the list, or type a symbol or paragraph',
        description_localizations: inChinese(
          '哪次表决：从列表中选，或输入文号、段落',
          '哪次表決：從列表中選，或輸入文號、段落',
        ),
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'country',
        name_localizations: inChinese('国家', '國家'),
        description: 'Only this member: its name in any script, or its ISO code',
        description_localizations: inChinese(
          '只看这一会员国：任何文字的名称或 ISO 代码',
          '只看這一會員國：任何文字的名稱或 ISO 代碼',
        ),
        autocomplete: true,
        max_length: 200,
      },
      privateOption,
    ],
  },
  completers: {
    vote: (rollcall, typed, language) => rollcall.completeVote(typed, language),
    country: (rollcall, typed, language) => rollcall.completeCountry(typed, language),
  },
  answer: ({ options, rollcall, language }) => {
    const country = options.text('country');
    return rollcall.vote({ vote: options.text('vote') ?? '', ...(country !== undefined && { country }), language });
  },
};
