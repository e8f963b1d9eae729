import { ApplicationCommandOptionType } from 'discord.js';
import { type Command, inChinese } from './command.js';
import { everywhere } from './everywhere.js';
import { privateOption } from './private-option.js';

/** `/ask`: any question about the report, in words. */
export const ask: Command = {
  definition: {
    name: 'ask',
    name_localizations: inChinese('提问', '提問'),
    description: 'Ask anything about the report: votes, members, paragraphs',
    description_localizations: inChinese('就报告提问：表决、会员国、段落', '就報告提問：表決、會員國、段落'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        name_localizations: inChinese('问题', '問題'),
        description: 'Your question, in Chinese or English',
        description_localizations: inChinese('你的问题，中文或英文', '你的問題，中文或英文'),
        required: true,
        max_length: 2000,
      },
      privateOption,
    ],
  },
  completers: {},
  answer: ({ options, rollcall, language, session }) =>
    rollcall.ask({ question: options.text('question') ?? '', session, locale: language }),
};
