import { MessageFlags } from 'discord.js';
import { pageOf } from '../render/paging-buttons.js';
import { updateMessage } from '../triggers/update-message.js';
import { type PressHandler, privately } from './press.js';
import { withState } from './with-state.js';

/** Under what a search found: another page of it. */
export const turnSearch: PressHandler = (press, deps) =>
  withState(press, deps, {
    words: press.button.state,
    use: ({ of: words, language }) => {
      const isPrivate = press.interaction.message.flags.has(MessageFlags.Ephemeral);
      const occasion = { ...privately(press), isPrivate };
      const work = async () => {
        const card = await deps.rollcall.search({ words, language, page: pageOf(press.button.target) ?? 1 });
        return { card, search: { words, page: card.page, pages: card.pages } };
      };
      return updateMessage(press.interaction, deps.answering.toMessage(work, occasion), { ...deps, occasion });
    },
  });
