import type { ButtonInteraction } from 'discord.js';
import { endsWithin, FIRST_SIGN_AFTER } from '../first-sign.js';
import type { RenderedMessage } from '../render/rendered-message.js';
import { NO_PREVIEWS, toDiscord } from '../to-discord.js';
import type { ReplyDeps } from './reply-to-interaction.js';

/**
 * Puts a message that is being made in the place of the one whose button was pressed. Where Discord refuses it, the
 * user is told in private and the old message stays. Never rejects.
 */
export async function updateMessage(
  interaction: ButtonInteraction,
  made: Promise<RenderedMessage>,
  { answering, log, occasion }: ReplyDeps,
): Promise<void> {
  try {
    if (!(await endsWithin(made, FIRST_SIGN_AFTER))) await interaction.deferUpdate();
    const options = { ...toDiscord(await made), attachments: [] };
    if (interaction.deferred) await interaction.editReply({ ...options, flags: NO_PREVIEWS });
    else await interaction.update({ ...options, flags: NO_PREVIEWS });
  } catch (error) {
    const told = toDiscord(answering.failure(error, occasion));
    const tell =
      interaction.deferred || interaction.replied
        ? interaction.followUp.bind(interaction)
        : interaction.reply.bind(interaction);
    await tell({ ...told, flags: ['Ephemeral', 'SuppressEmbeds'] }).catch((again: unknown) =>
      log.warn('an answer could not be sent', { via: occasion.via, error: again }),
    );
  }
}
