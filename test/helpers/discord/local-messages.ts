import type { RestRequest } from './local-rest.js';
import { createMailbox, type Mailbox } from './mailbox.js';
import { type FileAddress, messageData } from './message-data.js';
import { type Received, received } from './received.js';
import { noContent, ok, type RestReply, refused } from './rest-reply.js';
import { editedMessage, outgoingMessage } from './wire.js';
import { type Permission, WORLD } from './world.js';

/** The messages of a local Discord. */
export interface LocalMessages {
  /** Every message that the bot wrote, in order, as it was first. */
  readonly posted: readonly Received[];
  /** The ids of the bot's messages that the bot removed. */
  readonly removed: readonly string[];
  /** How many times the bot showed that it is typing. */
  typed(): number;
  /** Where the bot's replies to one message arrive. */
  repliesTo(messageId: string): Mailbox<Received>;
  /** Where the bot's replies to one message arrive each time that they are edited. */
  editsUnder(messageId: string): Mailbox<Received>;
  /** Keeps what a person wrote, for the bot to look up. */
  keep(message: Readonly<Record<string, unknown>> & { readonly id: string }): void;
  /** Keeps a message that the bot sent in another way, so that it can be removed. */
  adopt(message: Received): void;
  /** POST /channels/ID/messages */
  post(request: RestRequest): RestReply;
  /** PATCH /channels/ID/messages/ID */
  edit(request: RestRequest): RestReply;
  /** GET /channels/ID/messages/ID */
  get(request: RestRequest): RestReply;
  /** DELETE /channels/ID/messages/ID */
  remove(request: RestRequest): RestReply;
  /** POST /channels/ID/typing */
  typing(request: RestRequest): RestReply;
}

const CHANNELS: readonly string[] = [WORLD.channel, WORLD.thread, WORLD.directChannel];

/** Takes messages as Discord does, within its limits. @param denied what the bot may not do in the server */
export function createMessages(
  newId: () => string,
  denied: ReadonlySet<Permission>,
  fileAddress: FileAddress,
): LocalMessages {
  const posted: Received[] = [];
  const removed: string[] = [];
  const own = new Map<string, Received>();
  const others = new Map<string, unknown>();
  const replies = createMailboxes('reply');
  const edits = createMailboxes('edit');
  let typed = 0;

  const isDenied = (permission: Permission, channel: string) =>
    channel !== WORLD.directChannel && denied.has(permission);

  function refusal(channel: string, message: { readonly files: number; readonly isReply: boolean }) {
    if (!CHANNELS.includes(channel)) return refused(404, 10003, 'Unknown Channel');
    const toWrite = channel === WORLD.thread ? 'Send Messages in Threads' : 'Send Messages';
    if (isDenied(toWrite, channel)) return refused(403, 50013, 'Missing Permissions');
    if (message.files > 0 && isDenied('Attach Files', channel)) return refused(403, 50013, 'Missing Permissions');
    if (message.isReply && isDenied('Read Message History', channel)) {
      return refused(400, 160002, 'Cannot reply without permission to read message history');
    }
    return undefined;
  }

  return {
    posted,
    removed,
    typed: () => typed,
    repliesTo: replies,
    editsUnder: edits,
    keep: (message) => void others.set(message.id, message),
    adopt: (message) => void own.set(message.id, message),
    post({ params, body }) {
      const channelId = params['channel'] ?? '';
      const raw = outgoingMessage.parse(body.json);
      const no = refusal(channelId, { files: body.files.length, isReply: raw.message_reference !== undefined });
      if (no !== undefined) return no;
      const message = received(raw, { id: newId(), channelId, files: body.files });
      posted.push(message);
      own.set(message.id, message);
      if (message.replyTo !== undefined) replies(message.replyTo).put(message);
      return ok(messageData(message, fileAddress));
    },
    edit({ params, body }) {
      const old = own.get(params['message'] ?? '');
      if (old === undefined) return refused(404, 10008, 'Unknown Message');
      const raw = editedMessage.parse(body.json);
      const message: Received = {
        ...received(raw, { id: old.id, channelId: old.channelId, files: body.files, isUpdate: true }),
        ...(old.replyTo !== undefined && { replyTo: old.replyTo }),
      };
      own.set(message.id, message);
      if (message.replyTo !== undefined) edits(message.replyTo).put(message);
      return ok(messageData(message, fileAddress));
    },
    get({ params }) {
      const id = params['message'] ?? '';
      const message = own.get(id);
      if (message !== undefined) return ok(messageData(message, fileAddress));
      return others.has(id) ? ok(others.get(id)) : refused(404, 10008, 'Unknown Message');
    },
    remove({ params }) {
      const id = params['message'] ?? '';
      if (!own.delete(id)) return refused(404, 10008, 'Unknown Message');
      removed.push(id);
      return noContent;
    },
    typing({ params }) {
      if (!CHANNELS.includes(params['channel'] ?? '')) return refused(404, 10003, 'Unknown Channel');
      typed += 1;
      return noContent;
    },
  };
}

function createMailboxes(what: string): (id: string) => Mailbox<Received> {
  const all = new Map<string, Mailbox<Received>>();
  return (id) => {
    const mailbox = all.get(id) ?? createMailbox<Received>(what);
    all.set(id, mailbox);
    return mailbox;
  };
}
