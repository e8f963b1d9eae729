import { type BaseMessageOptions, MessageFlags } from 'discord.js';
import type { RenderedMessage } from './render/rendered-message.js';

/** Addresses in a message are shown without a preview below it. */
export const NO_PREVIEWS = MessageFlags.SuppressEmbeds;

/** A rendered message in the form that discord.js sends. */
export function toDiscord({ content, components, files }: RenderedMessage): BaseMessageOptions {
  return {
    content,
    components,
    files: files.map((file) => ({ name: file.name, attachment: Buffer.from(file.text) })),
    allowedMentions: { parse: [], repliedUser: false },
  };
}
