import { MessageFlags } from 'discord.js';
import type { PageState } from '../render/page-state.js';
import { pageOf } from '../render/paging-buttons.js';
import { message } from '../render/rendered-message.js';
import { reportFile } from '../render/report-file.js';
import { restoreSet } from '../render/set-words.js';
import { tameText } from '../render/tame-text.js';
import { replyToInteraction } from '../triggers/reply-to-interaction.js';
import type { TriggerDeps } from '../triggers/trigger-deps.js';
import { updateMessage } from '../triggers/update-message.js';
import { type Press, type PressHandler, privately } from './press.js';
import { showList } from './show-list.js';
import { withState } from './with-state.js';

/** Under a list: another page, the other order, or the list as a file. */
export const turnList: PressHandler = (press, deps) =>
  withState(press, deps, {
    words: press.button.state,
    use: (state) => (press.button.target === 'csv' ? sendFile(press, deps, state) : turn(press, deps, state)),
  });

async function turn(press: Press, deps: TriggerDeps, state: PageState): Promise<void> {
  const { target } = press.button;
  const isPrivate = press.interaction.message.flags.has(MessageFlags.Ephemeral);
  const order = target === 'groups' || target === 'report' ? target : state.order;
  const show = () => showList(deps.rollcall, { ...state, order }, { page: pageOf(target) ?? 1, isPrivate });
  const occasion = privately(press);
  await updateMessage(press.interaction, deps.answering.guard(show, occasion), { ...deps, occasion });
}

async function sendFile(press: Press, deps: TriggerDeps, { of, language }: PageState): Promise<void> {
  const { rollcall, answering } = deps;
  const { symbol, address } = rollcall.report;
  const occasion = privately(press);
  const made = answering.guard(() => {
    const set = restoreSet(of, symbol);
    const title = rollcall.list({ of: set, by: 'report', language })?.answer.text ?? symbol;
    const file = reportFile(symbol, rollcall.csv({ of: set, language }), of);
    return message(tameText(title, address), { files: [file] });
  }, occasion);
  await replyToInteraction(press.interaction, made, { ...deps, occasion });
}
