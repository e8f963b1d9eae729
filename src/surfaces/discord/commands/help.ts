import { phrases } from '../phrases.js';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';

/** `/help`: what can be asked, with examples that are buttons. */
export const help: Command = {
  definition: defineCommand(
    ['help', '帮助', '說明'],
    ['What can be asked, with examples to press', '可以问什么，附可点的例子', '可以問什麼，附可點的例子'],
  ),
  completers: {},
  answer: ({ rollcall, language }) => ({ card: rollcall.help({ language }), notes: [phrases(language).commands] }),
};
