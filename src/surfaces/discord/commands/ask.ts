import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/ask`: any question about the report, in words. */
export const ask: Command = {
  definition: defineCommand(
    ['ask', '提问', '提問'],
    [
      'Ask anything about the report: votes, members, paragraphs',
      '就报告提问：表决、会员国、段落',
      '就報告提問：表決、會員國、段落',
    ],
    [
      textOption({
        name: ['question', '问题', '問題'],
        description: ['Your question, in Chinese or English', '你的问题，中文或英文', '你的問題，中文或英文'],
        required: true,
        longest: 2000,
      }),
    ],
  ),
  completers: {},
  async answer({ options, rollcall, language, session }) {
    const question = options.text('question') ?? '';
    return { card: rollcall.card(await rollcall.ask({ question, session, locale: language })), question };
  },
};
