import type { Received } from './received.js';
import { WORLD } from './world.js';

/** Where the files of messages are to be fetched, without the file's own id and name. */
export type FileAddress = (messageId: string, name: string) => string;

/** A message of the bot as Discord sends it back: in an answer to a request, or with a button that was pressed. */
export function messageData(message: Received, fileAddress: FileAddress): Record<string, unknown> {
  const { id, channelId, content, replyTo, asker, isPrivate, files } = message;
  const plain = { tts: false, mention_everyone: false, pinned: false, edited_timestamp: null };
  const owners = { 0: WORLD.guild };
  return {
    ...plain,
    id,
    channel_id: channelId,
    author: WORLD.bot,
    content,
    type: replyTo === undefined ? 0 : 19,
    timestamp: new Date().toISOString(),
    mentions: [],
    mention_roles: [],
    embeds: [],
    flags: (message.raw.flags ?? 0) | (isPrivate ? 64 : 0),
    components: (message.raw.components ?? []).map((row, index) => ({ id: index + 1, ...row })),
    attachments: files.map((file, index) => ({
      id: `${id}${index}`,
      filename: file.name,
      size: file.bytes.length,
      url: fileAddress(id, file.name),
      proxy_url: fileAddress(id, file.name),
    })),
    ...(replyTo !== undefined && { message_reference: { message_id: replyTo, channel_id: channelId } }),
    ...(asker !== undefined && {
      interaction_metadata: {
        id,
        type: 2,
        user: { id: asker, username: 'asker', discriminator: '0', avatar: null },
        authorizing_integration_owners: owners,
      },
    }),
  };
}
