import { phrases } from '../phrases.js';
import type { PageState } from '../render/page-state.js';
import { message } from '../render/rendered-message.js';
import { replyToInteraction } from '../triggers/reply-to-interaction.js';
import type { TriggerDeps } from '../triggers/trigger-deps.js';
import { type Press, pressedState, privately } from './press.js';

/** Goes on with the state that a button carries; one of another corpus or another version is told in words. */
export async function withState(
  press: Press,
  deps: TriggerDeps,
  { words, use }: { readonly words: string; readonly use: (state: PageState) => Promise<void> },
): Promise<void> {
  const { corpusHash } = deps.rollcall.report;
  const read = pressedState(words, corpusHash);
  if (read.kind === 'current') return use(read.state);
  const said = phrases(press.language);
  const told = message(read.kind === 'stale' ? said.stale(read.corpusHash, corpusHash) : said.outdated);
  await replyToInteraction(press.interaction, Promise.resolve(told), { ...deps, occasion: privately(press) });
}
