import { replyToInteraction } from '../triggers/reply-to-interaction.js';
import { type PressHandler, privately } from './press.js';
import { withState } from './with-state.js';

/** *What does the text say?*: the words that were voted on, to whoever pressed; they may share them. */
export const openText: PressHandler = (press, deps) => {
  const occasion = privately(press);
  return withState(press, deps, {
    words: press.button.own,
    use: ({ of, language }) => {
      const work = () => ({ card: { answer: deps.rollcall.quote({ place: of, language }) } });
      return replyToInteraction(press.interaction, deps.answering.toMessage(work, occasion), { ...deps, occasion });
    },
  });
};
