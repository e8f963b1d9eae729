import { replyToInteraction } from '../triggers/reply-to-interaction.js';
import { type PressHandler, privately } from './press.js';
import { showList } from './show-list.js';
import { withState } from './with-state.js';

/** *Show the list*: its first page, to whoever pressed; they may share it. */
export const openList: PressHandler = (press, deps) => {
  const occasion = privately(press);
  return withState(press, deps, {
    words: press.button.own,
    use: (state) => {
      const made = deps.answering.guard(() => showList(deps.rollcall, state, { page: 1, isPrivate: true }), occasion);
      return replyToInteraction(press.interaction, made, { ...deps, occasion });
    },
  });
};
