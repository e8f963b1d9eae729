import { ask } from './ask.js';
import { bloc } from './bloc.js';
import { changes } from './changes.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { country } from './country.js';
import { help } from './help.js';
import { quote } from './quote.js';
import { report } from './report.js';
import { search } from './search.js';
import { sponsors } from './sponsors.js';
import { vote } from './vote.js';

/** Every slash command of the bot, in the order that Discord is told of them. */
export const commands: readonly Command[] = [
  ask,
  vote,
  country,
  compare,
  changes,
  bloc,
  sponsors,
  quote,
  search,
  report,
  help,
];
