import { DiscordAPIError, type Message, type MessageReplyOptions, RESTJSONErrorCodes } from 'discord.js';
import type { Language } from '../../../language/language.js';
import type { Log } from '../../../log.js';
import { missingPermissions } from '../permissions.js';
import type { Phrases } from '../phrases/phrases.js';
import { phrases } from '../phrases.js';
import { message as plainMessage, type RenderedMessage } from '../render/rendered-message.js';
import { NO_PREVIEWS, toDiscord } from '../to-discord.js';

const outgoing = (answer: RenderedMessage) => ({ ...toDiscord(answer), flags: NO_PREVIEWS }) as const;

/**
 * Replies to a message. Where the bot may not, it does what it may: a plain message, one without the file, or a direct
 * message that says which permission is missing. Resolves to what stands under the question; never rejects.
 */
export async function sendReply(
  message: Message,
  answer: RenderedMessage,
  { log, language }: { readonly log: Log; readonly language: Language },
): Promise<Message | undefined> {
  try {
    return await replyOrSend(message, outgoing(answer));
  } catch (error) {
    log.warn('an answer could not be sent', { channel: message.channelId, error });
    if (!isRefused(error) || !message.inGuild()) return undefined;
    return goAround(message, answer, phrases(language)).catch((again: unknown) => {
      log.warn('nor could the asker be told', { channel: message.channelId, error: again });
      return undefined;
    });
  }
}

// Without Read Message History Discord allows no reply, but a plain message.
async function replyOrSend(message: Message, options: MessageReplyOptions): Promise<Message> {
  try {
    return await message.reply(options);
  } catch (error) {
    const mayNotReply = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    const isThat = error instanceof DiscordAPIError && error.code === mayNotReply;
    if (!isThat || !message.channel.isSendable()) throw error;
    return message.channel.send(options);
  }
}

function isRefused(error: unknown): boolean {
  const codes: readonly unknown[] = [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

async function goAround(message: Message<true>, answer: RenderedMessage, words: Phrases): Promise<Message | undefined> {
  const missing = missingPermissions(message.channel, answer.files.length > 0);
  if (missing.length === 1 && missing[0] === 'Attach Files') {
    const content = `${answer.content}\n-# ${words.mayNotAttach}`.slice(0, 2000);
    return replyOrSend(message, outgoing({ ...answer, content, files: [] }));
  }
  const needed = message.channel.isThread() ? 'Send Messages in Threads' : 'Send Messages';
  const said = words.mayNotWrite(`<#${message.channelId}>`, (missing.length > 0 ? missing : [needed]).join(', '));
  await message.author.send(outgoing(plainMessage(said)));
  await message.author.send(outgoing(answer));
  return undefined;
}
