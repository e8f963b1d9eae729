import type { Message } from 'discord.js';
import type { Log } from '../../log.js';
import { askerOf } from './asker-of.js';
import type { Phrases } from './phrases/phrases.js';

/** Removes one of the bot's answers for whoever asked for it; says what came of it. Never rejects. */
export async function removeAnswer(
  answer: Message,
  user: string,
  { words, log }: { readonly words: Phrases; readonly log: Log },
): Promise<string> {
  if (answer.author.id !== answer.client.user.id) return words.notAnAnswer;
  if ((await askerOf(answer)) !== user) return words.notYours;
  try {
    await answer.delete();
    return words.removed;
  } catch (error) {
    log.warn('an answer could not be removed', { channel: answer.channelId, error });
    return words.mayNotRemove;
  }
}
