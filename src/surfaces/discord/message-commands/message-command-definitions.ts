import { ApplicationCommandType, type RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord.js';
import { inChinese } from '../commands/command.js';
import { everywhere } from '../commands/everywhere.js';

/** The names of what a person finds under *Apps* in a message's menu. */
export const MESSAGE_COMMANDS = { check: 'Check against the report', remove: 'Remove this answer' } as const;

/** What Discord is told of the commands in a message's menu. */
export const messageCommandDefinitions: readonly RESTPostAPIContextMenuApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.Message,
    name: MESSAGE_COMMANDS.check,
    name_localizations: inChinese('对照报告核查', '對照報告查核'),
    ...everywhere,
  },
  {
    type: ApplicationCommandType.Message,
    name: MESSAGE_COMMANDS.remove,
    name_localizations: inChinese('删除这条回答', '刪除這則回答'),
    ...everywhere,
  },
];
