import type { RestRequest } from './local-rest.js';
import { createMailbox, type Mailbox } from './mailbox.js';
import { type Received, received } from './received.js';
import { noContent, ok, type RestReply, refused } from './rest-reply.js';
import { outgoingMessage } from './wire.js';
import { WORLD } from './world.js';

/** A permission that the bot can lack. */
export type Permission = 'Send Messages' | 'Read Message History';

/** The messages of a local Discord. */
export interface LocalMessages {
  /** Every message that the bot wrote, in order. */
  readonly posted: readonly Received[];
  /** How many times the bot showed that it is typing. */
  typed(): number;
  /** Where the bot's replies to one message arrive. */
  repliesTo(messageId: string): Mailbox<Received>;
  /** Takes a permission away from the bot: to write at all, or to read the history, without which no reply is allowed. */
  deny(permission: Permission): void;
  /** POST /channels/ID/messages */
  post(request: RestRequest): RestReply;
  /** POST /channels/ID/typing */
  typing(request: RestRequest): RestReply;
}

const CHANNELS: readonly string[] = [WORLD.channel, WORLD.directChannel];

/** Takes messages as Discord does, within its limits. */
export function createMessages(newId: () => string): LocalMessages {
  const posted: Received[] = [];
  const replies = new Map<string, Mailbox<Received>>();
  const denied = new Set<Permission>();
  let typed = 0;

  const repliesTo = (messageId: string) => {
    const mailbox = replies.get(messageId) ?? createMailbox<Received>('reply');
    replies.set(messageId, mailbox);
    return mailbox;
  };

  return {
    posted,
    typed: () => typed,
    repliesTo,
    deny: (permission) => void denied.add(permission),
    post({ params, body }) {
      const channelId = params['channel'] ?? '';
      if (!CHANNELS.includes(channelId)) return refused(404, 10003, 'Unknown Channel');
      const raw = outgoingMessage.parse(body.json);
      if (denied.has('Send Messages')) return refused(403, 50013, 'Missing Permissions');
      if (denied.has('Read Message History') && raw.message_reference !== undefined) {
        return refused(400, 160002, 'Cannot reply without permission to read message history');
      }
      const id = newId();
      const message = received(raw, { id, channelId, files: body.files, isPrivate: false, wasDeferred: false });
      posted.push(message);
      if (message.replyTo !== undefined) repliesTo(message.replyTo).put(message);
      return ok(echo(message));
    },
    typing({ params }) {
      if (!CHANNELS.includes(params['channel'] ?? '')) return refused(404, 10003, 'Unknown Channel');
      typed += 1;
      return noContent;
    },
  };
}

function echo({ id, channelId, content }: Received): unknown {
  const nothing = { mentions: [], mention_roles: [], attachments: [], embeds: [], components: [] };
  const plain = { tts: false, mention_everyone: false, pinned: false, type: 19, edited_timestamp: null };
  const timestamp = new Date().toISOString();
  return { id, channel_id: channelId, author: WORLD.bot, content, timestamp, ...plain, ...nothing };
}
