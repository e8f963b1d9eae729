import { DiscordAPIError, type Message, type PartialMessage, RESTJSONErrorCodes } from 'discord.js';
import { NO_PREVIEWS, toDiscord } from '../to-discord.js';
import { heardQuestion } from './heard-question.js';
import { messageFacts } from './message-facts.js';
import type { MessageHandler } from './on-message.js';
import type { TriggerDeps } from './trigger-deps.js';

/** So long after it was written a question may be mended and is answered anew. */
const MAY_BE_MENDED = 2 * 60_000;

/** What follows questions that are changed after they were answered. */
export interface MessageChanges {
  /** A question that is mended soon gets another answer in the place of the first. Never rejects. */
  edited(message: Message | PartialMessage): Promise<void>;
  /** With a question goes its answer. Never rejects. */
  deleted(id: string): Promise<void>;
}

/** Makes what follows questions that are edited or deleted. */
export function createMessageChanges(deps: TriggerDeps, handler: MessageHandler): MessageChanges {
  const { answered, log, now, rates } = deps;

  async function answerAnew(message: Message, question: string, before: Promise<Message | undefined>): Promise<void> {
    const { kind } = await rates({ user: message.author.id, server: message.guildId });
    const old = await before;
    if (kind === 'over' || old === undefined) return;
    const answer = await handler.compose(message, question);
    // Files of the first answer would stay beside the new ones.
    await old.edit({ ...toDiscord(answer), attachments: [], flags: NO_PREVIEWS });
  }

  return {
    async edited(message) {
      // Discord also tells of messages to which it adds a preview; those were not edited by anyone.
      if (message.partial || message.editedTimestamp === null) return;
      if (now() - message.createdTimestamp > MAY_BE_MENDED) return;
      const heard = heardQuestion(messageFacts(message), message.client.user.id);
      const known = answered.get(message.id);
      if (heard.kind !== 'question' || heard.question === known?.question) return;
      if (known === undefined) return handler.answer(message);
      const reply = answerAnew(message, heard.question, known.reply)
        .catch((error: unknown) => log.warn('an answer could not be mended', { channel: message.channelId, error }))
        .then(() => known.reply);
      answered.set(message.id, { question: heard.question, reply });
      await reply;
    },
    async deleted(id) {
      const known = answered.get(id);
      if (known === undefined) return;
      answered.delete(id);
      const reply = await known.reply;
      await reply?.delete().catch((error: unknown) => {
        const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
        if (!isGone) log.warn('an answer could not be removed', { channel: reply.channelId, error });
      });
    },
  };
}
