import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../../../answer/rollcall.js';
import type { Command } from '../commands/command.js';
import { languageOfLocale } from '../language-of-locale.js';
import { fitChoices } from '../render/fit-choices.js';
import type { TriggerDeps } from './trigger-deps.js';

/** Makes the handler of autocompletion: answers at once with what fits best. It never rejects. */
export function createAutocompleteHandler({ rollcall, log }: TriggerDeps, commands: readonly Command[]) {
  const byName = new Map(commands.map((command) => [command.definition.name, command]));

  function choicesFor(interaction: AutocompleteInteraction): readonly Choice[] {
    const { name, value } = interaction.options.getFocused(true);
    const complete = byName.get(interaction.commandName)?.completers[name];
    return complete?.(rollcall, value, languageOfLocale(interaction.locale)) ?? [];
  }

  return async (interaction: AutocompleteInteraction): Promise<void> => {
    const { commandName: command } = interaction;
    let choices: readonly Choice[] = [];
    try {
      choices = choicesFor(interaction);
    } catch (error) {
      log.error('no choices', { command, error });
    }
    await interaction
      .respond(fitChoices(choices))
      .catch((error: unknown) => log.warn('choices could not be sent', { command, error }));
  };
}
