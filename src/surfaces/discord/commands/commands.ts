import { ask } from './ask.js';
import type { Command } from './command.js';
import { quote } from './quote.js';
import { vote } from './vote.js';

/** Every slash command of the bot, in the order that Discord is told of them. */
export const commands: readonly Command[] = [ask, vote, quote];
