import { type GuildTextBasedChannel, PermissionFlagsBits } from 'discord.js';

const NAMES = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Attach Files', PermissionFlagsBits.AttachFiles],
] as const;

/** The permissions, by Discord's English names, that the bot lacks to write in a channel; with files where it is to send any. */
export function missingPermissions(channel: GuildTextBasedChannel, withFiles: boolean): readonly string[] {
  const granted = channel.permissionsFor(channel.client.user.id);
  const unused = [channel.isThread() ? 'Send Messages' : 'Send Messages in Threads', withFiles ? '' : 'Attach Files'];
  return NAMES.filter(([name, bit]) => !unused.includes(name) && granted?.has(bit) !== true).map(([name]) => name);
}
