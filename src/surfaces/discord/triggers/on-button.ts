import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { customIds } from '../buttons/custom-ids.js';
import { giveVerdict } from '../buttons/give-verdict.js';
import { openList } from '../buttons/open-list.js';
import { openText } from '../buttons/open-text.js';
import type { PressHandler } from '../buttons/press.js';
import { remove } from '../buttons/remove.js';
import { share } from '../buttons/share.js';
import { turnList } from '../buttons/turn-list.js';
import { turnSearch } from '../buttons/turn-search.js';
import { languageOfLocale } from '../language-of-locale.js';
import { phrases } from '../phrases.js';
import { readButton } from '../render/button-state.js';
import { questionOfButton } from '../render/question-buttons.js';
import { message } from '../render/rendered-message.js';
import { replyToInteraction } from './reply-to-interaction.js';
import type { TriggerDeps } from './trigger-deps.js';

const HANDLERS: ReadonlyMap<string, PressHandler> = new Map([
  ['list', turnList],
  ['open', openList],
  ['text', openText],
  ['find', turnSearch],
  ['right', giveVerdict],
  ['share', share],
  ['remove', remove],
]);

/** Makes the handler of buttons: each carries all that is needed, so that it works after a restart. It never rejects. */
export function createButtonHandler(deps: TriggerDeps) {
  async function ask(interaction: ButtonInteraction, question: string): Promise<void> {
    const { rollcall, answering } = deps;
    const locale = languageOfLocale(interaction.locale);
    const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    const occasion = { via: 'button ask', language: locale, isPrivate };
    const session = `${interaction.channelId}:${interaction.user.id}`;
    const work = async () => ({ card: rollcall.card(await rollcall.ask({ question, session, locale })), question });
    await replyToInteraction(interaction, answering.toMessage(work, occasion), { ...deps, occasion });
  }

  return async (interaction: ButtonInteraction): Promise<void> => {
    const question = questionOfButton(interaction.customId);
    if (question !== undefined) return ask(interaction, question);
    const language = languageOfLocale(interaction.locale);
    const button = readButton(interaction.customId, customIds(interaction.message));
    const handle = button && HANDLERS.get(button.kind);
    if (button !== undefined && handle !== undefined) return handle({ interaction, button, language }, deps);
    const occasion = { via: 'button', language, isPrivate: true };
    await replyToInteraction(interaction, Promise.resolve(message(phrases(language).outdated)), { ...deps, occasion });
  };
}
