/** What is known of a message when it arrives. */
export interface HeardMessage {
  readonly content: string;
  readonly fromBot: boolean;
  /** A message that Discord writes itself: someone joined, pinned, started a thread. */
  readonly fromSystem: boolean;
  readonly isDirect: boolean;
  /** The users mentioned by name, and the author of the message replied to where the reply pings; never by @everyone or a role. */
  readonly mentionedUsers: readonly string[];
  /** The author of the message replied to, whether or not the reply pings. */
  readonly repliesTo?: string;
}

/** Whether a message is for the bot, and what it asks. */
export type Heard =
  | { readonly kind: 'not-for-us' }
  | { readonly kind: 'no-question' }
  /** A reply to the bot that does not ping it: without the privileged intent Discord withholds its words. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'question'; readonly question: string };

/**
 * Decides what a message asks of the bot: only direct messages, mentions of it and replies that ping it are for it,
 * and never those of a bot. The mention is taken out of the question.
 */
export function heardQuestion(message: HeardMessage, botId: string): Heard {
  if (message.fromBot || message.fromSystem) return { kind: 'not-for-us' };
  if (!message.isDirect && !message.mentionedUsers.includes(botId)) {
    const withheld = message.repliesTo === botId && message.content === '';
    return { kind: withheld ? 'withheld' : 'not-for-us' };
  }
  const question = message.content
    .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return question === '' ? { kind: 'no-question' } : { kind: 'question', question };
}
