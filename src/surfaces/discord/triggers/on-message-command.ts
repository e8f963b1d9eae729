import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { Occasion } from '../answering.js';
import { languageOfLocale } from '../language-of-locale.js';
import { MESSAGE_COMMANDS } from '../message-commands/message-command-definitions.js';
import { phrases } from '../phrases.js';
import { removeAnswer } from '../remove-answer.js';
import { message, type RenderedMessage } from '../render/rendered-message.js';
import { replyToInteraction } from './reply-to-interaction.js';
import type { TriggerDeps } from './trigger-deps.js';

/** Longer questions are not taken; a message may have 4,000 characters. */
const LONGEST_QUESTION = 2000;

/** Makes the handler of the commands in a message's menu; both answer in private. It never rejects. */
export function createMessageCommandHandler(deps: TriggerDeps) {
  const { rollcall, answering, log } = deps;

  function check(interaction: MessageContextMenuCommandInteraction, occasion: Occasion): Promise<RenderedMessage> {
    const { language } = occasion;
    const words = phrases(language);
    const question = interaction.targetMessage.content.trim().slice(0, LONGEST_QUESTION);
    if (question === '') return Promise.resolve(message(words.nothingToCheck));
    const work = async () => ({
      card: rollcall.card(await rollcall.ask({ question, locale: language })),
      notes: [words.notYetChecked],
    });
    return answering.toMessage(work, occasion);
  }

  async function remove({ targetMessage, user }: MessageContextMenuCommandInteraction, occasion: Occasion) {
    return message(await removeAnswer(targetMessage, user.id, { words: phrases(occasion.language), log }));
  }

  return async (interaction: MessageContextMenuCommandInteraction): Promise<void> => {
    const language = languageOfLocale(interaction.locale);
    const occasion: Occasion = { via: interaction.commandName, language, isPrivate: true };
    const isRemoval = interaction.commandName === MESSAGE_COMMANDS.remove;
    const made = isRemoval
      ? answering.guard(() => remove(interaction, occasion), occasion)
      : check(interaction, occasion);
    await replyToInteraction(interaction, made, { answering, log, occasion });
  };
}
