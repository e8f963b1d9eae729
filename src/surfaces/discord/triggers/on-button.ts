import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { languageOfLocale } from '../language-of-locale.js';
import { phrases } from '../phrases.js';
import { questionOfButton } from '../render/question-buttons.js';
import { message } from '../render/rendered-message.js';
import { replyToInteraction } from './reply-to-interaction.js';
import type { TriggerDeps } from './trigger-deps.js';

/** Makes the handler of buttons: the question that a button carries is answered in a new message. It never rejects. */
export function createButtonHandler({ rollcall, answering, log }: TriggerDeps) {
  return async (interaction: ButtonInteraction): Promise<void> => {
    const language = languageOfLocale(interaction.locale);
    const occasion = { via: 'button', language };
    const question = questionOfButton(interaction.customId);
    const session = `${interaction.channelId}:${interaction.user.id}`;
    const made =
      question === undefined
        ? Promise.resolve(message(phrases(language).outdated))
        : answering.toMessage(() => rollcall.ask({ question, session, locale: language }), occasion);
    const isPrivate = question === undefined || interaction.message.flags.has(MessageFlags.Ephemeral);
    await replyToInteraction(interaction, made, { answering, log, occasion, isPrivate });
  };
}
