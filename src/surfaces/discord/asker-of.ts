import type { Message } from 'discord.js';

/** Who asked for an answer: who used the command, or who wrote the message replied to; `undefined` where it can't be found out. */
export async function askerOf(answer: Message): Promise<string | undefined> {
  const user = answer.interactionMetadata?.user.id;
  if (user !== undefined || answer.reference === null) return user;
  try {
    return (await answer.fetchReference()).author.id;
  } catch {
    // The question is gone, or the bot may not read the channel's history.
    return undefined;
  }
}
