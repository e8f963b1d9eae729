import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import { inChinese } from './command.js';

/** The option of every command that makes its answer visible to the asker alone. */
export const privateOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  name_localizations: inChinese('仅自己可见', '僅自己可見'),
  description: 'Show the answer to you alone',
  description_localizations: inChinese('答案只给你自己看', '答案只給你自己看'),
};
