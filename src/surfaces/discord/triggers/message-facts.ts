import type { Message } from 'discord.js';
import type { HeardMessage } from './heard-question.js';

/** What there is to know of a message of discord.js's when deciding whether it is for the bot. */
export function messageFacts(message: Message): HeardMessage {
  const replied = message.mentions.repliedUser?.id;
  return {
    content: message.content,
    fromBot: message.author.bot || message.webhookId !== null,
    fromSystem: message.system,
    isDirect: message.guildId === null,
    mentionedUsers: [...message.mentions.users.keys()],
    ...(replied !== undefined && { repliesTo: replied }),
  };
}
