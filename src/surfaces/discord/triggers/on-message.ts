import { DiscordAPIError, type Message, type MessageReplyOptions, RESTJSONErrorCodes } from 'discord.js';
import type { Language } from '../../../language/language.js';
import { endsWithin, FIRST_SIGN_AFTER } from '../first-sign.js';
import { languageOfLocale } from '../language-of-locale.js';
import { phrases } from '../phrases.js';
import { type RenderedMessage, message as rendered } from '../render/rendered-message.js';
import { NO_PREVIEWS, toDiscord } from '../to-discord.js';
import { heardQuestion } from './heard-question.js';
import type { TriggerDeps } from './trigger-deps.js';

/** Makes the handler of messages: answers mentions, replies that ping the bot, and direct messages. It never rejects. */
export function createMessageHandler({ rollcall, answering, log, isSeen }: TriggerDeps) {
  return async (message: Message): Promise<void> => {
    const heard = heardQuestion(factsOf(message), message.client.user.id);
    if (heard.kind === 'not-for-us' || isSeen(message.id)) return;
    // A direct message does not tell its author's language: then the question's own decides.
    const locale = message.guild === null ? undefined : languageOfLocale(message.guild.preferredLocale);
    const made = heard.kind === 'no-question' ? Promise.resolve(help(locale)) : answer(message, heard.question, locale);
    if (!(await endsWithin(made, FIRST_SIGN_AFTER))) await showTyping(message);
    await reply(message, await made);
  };

  function answer(message: Message, question: string, locale: Language | undefined): Promise<RenderedMessage> {
    const via = message.guildId === null ? 'direct message' : 'mention';
    const session = `${message.channelId}:${message.author.id}`;
    const request = { question, session, ...(locale !== undefined && { locale }) };
    return answering.toMessage(() => rollcall.ask(request), { via, language: locale ?? 'zh-Hans' });
  }

  async function showTyping({ channel }: Message): Promise<void> {
    if (!channel.isSendable()) return;
    await channel
      .sendTyping()
      .catch((error: unknown) => log.debug('could not show that an answer is coming', { error }));
  }

  async function reply(message: Message, answer: RenderedMessage): Promise<void> {
    try {
      await replyOrSend(message, { ...toDiscord(answer), flags: NO_PREVIEWS });
    } catch (error) {
      log.warn('an answer could not be sent', { channel: message.channelId, error });
    }
  }
}

// Without Read Message History Discord allows no reply, but a plain message.
async function replyOrSend(message: Message, options: MessageReplyOptions): Promise<void> {
  try {
    await message.reply(options);
  } catch (error) {
    if (!mayNotReply(error) || !message.channel.isSendable()) throw error;
    await message.channel.send(options);
  }
}

function help(locale: Language | undefined): RenderedMessage {
  return rendered(phrases(locale ?? 'zh-Hans').help);
}

function mayNotReply(error: unknown): boolean {
  const code = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
  return error instanceof DiscordAPIError && error.code === code;
}

function factsOf(message: Message) {
  return {
    content: message.content,
    fromBot: message.author.bot || message.webhookId !== null,
    fromSystem: message.system,
    isDirect: message.guildId === null,
    mentionedUsers: [...message.mentions.users.keys()],
  };
}
