import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command, CommandOptions } from '../commands/command.js';
import { languageOfLocale } from '../language-of-locale.js';
import { phrases } from '../phrases.js';
import { message } from '../render/rendered-message.js';
import { replyToInteraction } from './reply-to-interaction.js';
import type { TriggerDeps } from './trigger-deps.js';

/** Makes the handler of slash commands. It never rejects. */
export function createCommandHandler({ rollcall, answering, log }: TriggerDeps, commands: readonly Command[]) {
  const byName = new Map(commands.map((command) => [command.definition.name, command]));
  return async (interaction: ChatInputCommandInteraction): Promise<void> => {
    const language = languageOfLocale(interaction.locale);
    const options = optionsOf(interaction);
    const occasion = { via: `/${interaction.commandName}`, language, isPrivate: options.flag('private') };
    const session = `${interaction.channelId}:${interaction.user.id}`;
    const command = byName.get(interaction.commandName);
    const made =
      command === undefined
        ? Promise.resolve(message(phrases(language).outdated))
        : answering.toMessage(async () => command.answer({ options, rollcall, language, session }), occasion);
    await replyToInteraction(interaction, made, { answering, log, occasion });
  };
}

function optionsOf(interaction: ChatInputCommandInteraction): CommandOptions {
  return {
    text: (name) => interaction.options.getString(name) ?? undefined,
    flag: (name) => interaction.options.getBoolean(name) ?? false,
  };
}
