import { phrases } from '../phrases.js';
import { removeAnswer } from '../remove-answer.js';
import { message } from '../render/rendered-message.js';
import { replyToInteraction } from '../triggers/reply-to-interaction.js';
import { type PressHandler, privately } from './press.js';

/** *Remove the answer*: for whoever asked for it. */
export const remove: PressHandler = async (press, deps) => {
  const { interaction, language, button } = press;
  const words = phrases(language);
  const work = async () => {
    const [, id = ''] = button.own.split('.');
    const answer = await interaction.channel?.messages.fetch(id).catch(() => undefined);
    if (answer === undefined) return message(words.mayNotRemove);
    return message(await removeAnswer(answer, interaction.user.id, { words, log: deps.log }));
  };
  const occasion = privately(press);
  await replyToInteraction(interaction, deps.answering.guard(work, occasion), { ...deps, occasion });
};
