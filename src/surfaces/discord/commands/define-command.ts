import type { APIApplicationCommandBasicOption, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { inChinese } from './command.js';
import { everywhere } from './everywhere.js';
import type { Words } from './option.js';
import { privateOption } from './private-option.js';

/** Makes what Discord is told of a slash command: its words in three languages, its options, and the option `private`. */
export function defineCommand(
  [name, simplified, traditional]: Words,
  [description, hans, hant]: Words,
  options: readonly APIApplicationCommandBasicOption[] = [],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    name,
    name_localizations: inChinese(simplified, traditional),
    description,
    description_localizations: inChinese(hans, hant),
    ...everywhere,
    options: [...options, privateOption],
  };
}
