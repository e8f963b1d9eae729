import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Log } from '../../../log.js';
import type { Answering, Occasion } from '../answering.js';
import { endsWithin, FIRST_SIGN_AFTER } from '../first-sign.js';
import { phrases } from '../phrases.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { message as plainMessage, type RenderedMessage } from '../render/rendered-message.js';
import { NO_PREVIEWS, toDiscord } from '../to-discord.js';

/** How an interaction is replied to. */
export interface ReplyDeps {
  readonly answering: Answering;
  readonly log: Log;
  /** `isPrivate` shows the reply to the user alone. */
  readonly occasion: Occasion;
}

/** What can be replied to. */
export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/**
 * Replies with a message that is being made: at once where it is ready soon, else Discord shows that the bot is
 * thinking and the reply follows. A reply that Discord refuses is replaced by one that says so; one that comes too late
 * goes to the channel, if it is for everyone and the bot may write there. Never rejects.
 */
export async function replyToInteraction(
  interaction: Repliable,
  made: Promise<RenderedMessage>,
  { answering, log, occasion }: ReplyDeps,
): Promise<void> {
  const isPrivate = occasion.isPrivate === true;
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
    const rescue = isTooLate(error)
      ? sendToChannel(interaction, await made, occasion)
      : send(answering.failure(error, occasion));
    await rescue.catch((again: unknown) =>
      log.warn('an answer could not be sent', { via: occasion.via, error: again }),
    );
  }
}

/** Whether Discord no longer takes a reply: its three seconds or fifteen minutes are over. */
export function isTooLate(error: unknown): boolean {
  const codes: readonly unknown[] = [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.InvalidWebhookToken,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

async function sendToChannel(interaction: Repliable, made: RenderedMessage, occasion: Occasion): Promise<void> {
  const { channel, user } = interaction;
  // What was asked for in private must not be shown to all.
  if (occasion.isPrivate === true || channel === null || !channel.isSendable()) {
    throw new Error('the reply came too late for Discord, and may not go to the channel');
  }
  const head = phrases(occasion.language).tookTooLong(escapeMarkdown(user.displayName));
  await channel.send({ ...toDiscord(plainMessage(head)), flags: NO_PREVIEWS });
  await channel.send({ ...toDiscord(made), flags: NO_PREVIEWS });
}
