import type { Interaction } from 'discord.js';
import type { Command } from '../commands/command.js';
import { createAutocompleteHandler } from './on-autocomplete.js';
import { createButtonHandler } from './on-button.js';
import { createCommandHandler } from './on-command.js';
import type { TriggerDeps } from './trigger-deps.js';

/** Makes the handler of everything that people do with commands and buttons. It never rejects. */
export function createInteractionHandler(deps: TriggerDeps, commands: readonly Command[]) {
  const onCommand = createCommandHandler(deps, commands);
  const onAutocomplete = createAutocompleteHandler(deps, commands);
  const onButton = createButtonHandler(deps);
  return async (interaction: Interaction): Promise<void> => {
    if (deps.isSeen(interaction.id)) return;
    if (interaction.isChatInputCommand()) return onCommand(interaction);
    if (interaction.isAutocomplete()) return onAutocomplete(interaction);
    if (interaction.isButton()) return onButton(interaction);
    deps.log.warn('an interaction of an unknown kind', { type: interaction.type });
  };
}
