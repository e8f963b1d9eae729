import { z } from 'zod';
import { contentSchema, filesSchema, rowsSchema } from '../limits.js';

/**
 * A message as it goes to Discord, in Discord's own words; files are apart because they travel beside the JSON.
 * Plain content and no embed: it is read by screen readers and shown in notifications, found by Discord's search, kept
 * by *Copy Text* on a phone, and seen by those who have embeds turned off and where the bot may not embed links.
 */
export const renderedMessageSchema = z.strictObject({
  content: contentSchema.min(1),
  components: rowsSchema,
  files: filesSchema,
  /** No message of ours ever pings anyone, whatever it quotes. */
  allowed_mentions: z.strictObject({ parse: z.tuple([]), replied_user: z.literal(false) }),
});

/** A message as it goes to Discord, within every limit and without a mention. */
export type RenderedMessage = z.infer<typeof renderedMessageSchema>;

/** One row of buttons. */
export type ButtonRow = RenderedMessage['components'][number];

/** A file of text that goes with a message. */
export type RenderedFile = RenderedMessage['files'][number];

/** Makes a message of words alone, or with buttons and files. */
export function message(
  content: string,
  extras: { readonly components?: ButtonRow[]; readonly files?: RenderedFile[] } = {},
): RenderedMessage {
  const { components = [], files = [] } = extras;
  return { content, components, files, allowed_mentions: { parse: [], replied_user: false } };
}
