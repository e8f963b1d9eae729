import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { rowsSchema } from '../limits.js';
import { phrases } from '../phrases.js';
import { readButton } from '../render/button-state.js';
import type { ButtonRow } from '../render/rendered-message.js';
import { NO_PREVIEWS } from '../to-discord.js';
import { isTooLate, replyToInteraction } from '../triggers/reply-to-interaction.js';
import { type PressHandler, privately } from './press.js';

/** *Share with everyone*: the private message as a public one, with all its buttons but this one, which goes. */
export const share: PressHandler = async (press, deps) => {
  const { interaction, language } = press;
  try {
    const components = withoutShare(interaction);
    await interaction.update({ components });
    const shared = await interaction.followUp({
      content: interaction.message.content,
      components,
      files: interaction.message.attachments.map(({ url, name }) => ({ attachment: url, name })),
      allowedMentions: { parse: [], repliedUser: false },
      flags: NO_PREVIEWS,
    });
    if (!shared.flags.has(MessageFlags.Ephemeral)) return;
    await interaction.followUp({
      content: phrases(language).keptPrivate,
      allowedMentions: { parse: [], repliedUser: false },
      flags: MessageFlags.Ephemeral,
    });
  } catch (error) {
    if (isTooLate(error)) return deps.log.warn('an answer could not be shared', { error });
    const made = Promise.resolve(deps.answering.failure(error, privately(press)));
    await replyToInteraction(interaction, made, { ...deps, occasion: privately(press) });
  }
};

function withoutShare({ message }: ButtonInteraction): ButtonRow[] {
  const rows = message.components.map((row) => plainRow(row.toJSON()));
  return rowsSchema
    .parse(rows)
    .map((row) => ({
      ...row,
      components: row.components.filter((it) => readButton(it.custom_id, [])?.kind !== 'share'),
    }))
    .filter((row) => row.components.length > 0);
}

// Discord numbers components and adds what it knows of an emoji; neither is to be sent back.
function plainRow(row: object): unknown {
  return JSON.parse(JSON.stringify(row), (key, value: unknown) => {
    if (key === 'id') return undefined;
    if (key !== 'emoji' || typeof value !== 'object' || value === null || !('name' in value)) return value;
    return { name: value.name };
  });
}
