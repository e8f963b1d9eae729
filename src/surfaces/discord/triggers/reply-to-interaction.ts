import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Log } from '../../../log.js';
import type { Answering, Occasion } from '../answering.js';
import { endsWithin, FIRST_SIGN_AFTER } from '../first-sign.js';
import type { RenderedMessage } from '../render/rendered-message.js';
import { NO_PREVIEWS, toDiscord } from '../to-discord.js';

/** How an interaction is replied to. */
export interface ReplyDeps {
  readonly answering: Answering;
  readonly log: Log;
  readonly occasion: Occasion;
  /** Shows the reply to the user alone. */
  readonly isPrivate: boolean;
}

type Repliable = ChatInputCommandInteraction | ButtonInteraction;

/**
 * Replies with a message that is being made: at once where it is ready soon, else Discord shows that the bot is
 * thinking and the reply follows. A reply that Discord refuses is replaced by one that says so. Never rejects.
 */
export async function replyToInteraction(
  interaction: Repliable,
  made: Promise<RenderedMessage>,
  { answering, log, occasion, isPrivate }: ReplyDeps,
): Promise<void> {
  const send = async (message: RenderedMessage) => {
    const options = toDiscord(message);
    if (interaction.deferred) return void (await interaction.editReply({ ...options, flags: NO_PREVIEWS }));
    const flags = isPrivate ? ([NO_PREVIEWS, MessageFlags.Ephemeral] as const) : NO_PREVIEWS;
    await interaction.reply({ ...options, flags });
  };
  try {
    if (!(await endsWithin(made, FIRST_SIGN_AFTER))) {
      await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    }
    await send(await made);
  } catch (error) {
    await send(answering.failure(error, occasion)).catch((again: unknown) =>
      log.warn('an answer could not be sent', { via: occasion.via, error: again }),
    );
  }
}
