import type { Interaction } from 'discord.js';
import { createVerdictHandler } from '../buttons/give-verdict.js';
import type { Command } from '../commands/command.js';
import { languageOfLocale } from '../language-of-locale.js';
import { phrases } from '../phrases.js';
import { message } from '../render/rendered-message.js';
import { createAutocompleteHandler } from './on-autocomplete.js';
import { createButtonHandler } from './on-button.js';
import { createCommandHandler } from './on-command.js';
import { createMessageCommandHandler } from './on-message-command.js';
import { type Repliable, replyToInteraction } from './reply-to-interaction.js';
import type { TriggerDeps } from './trigger-deps.js';

/** Makes the handler of everything that people do with commands, buttons and forms. It never rejects. */
export function createInteractionHandler(deps: TriggerDeps, commands: readonly Command[]) {
  const onCommand = createCommandHandler(deps, commands);
  const onMessageCommand = createMessageCommandHandler(deps);
  const onAutocomplete = createAutocompleteHandler(deps, commands);
  const onButton = createButtonHandler(deps);
  const onForm = createVerdictHandler(deps);

  // Discord shows an error under whatever is not replied to, so that each is; only the asker sees it.
  async function withinRate(interaction: Repliable, handle: () => Promise<void>): Promise<void> {
    const verdict = await deps.rates({ user: interaction.user.id, server: interaction.guildId });
    if (verdict.kind === 'within') return handle();
    const occasion = { via: 'too often', language: languageOfLocale(interaction.locale), isPrivate: true };
    const told = message(phrases(occasion.language).tooOften(verdict.seconds));
    await replyToInteraction(interaction, Promise.resolve(told), { ...deps, occasion });
  }

  return async (interaction: Interaction): Promise<void> => {
    if (deps.isSeen(interaction.id)) return;
    deps.locales.set(interaction.user.id, languageOfLocale(interaction.locale));
    if (interaction.isAutocomplete()) return onAutocomplete(interaction);
    if (interaction.isChatInputCommand()) return withinRate(interaction, () => onCommand(interaction));
    if (interaction.isMessageContextMenuCommand()) return withinRate(interaction, () => onMessageCommand(interaction));
    if (interaction.isButton()) return withinRate(interaction, () => onButton(interaction));
    if (interaction.isModalSubmit()) return withinRate(interaction, () => onForm(interaction));
    deps.log.warn('an interaction of an unknown kind', { type: interaction.type });
  };
}
