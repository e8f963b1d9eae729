import type { Surroundings } from './people.js';
import type { Received } from './received.js';
import { personData, WORLD } from './world.js';

/** What a person writes. */
export interface Utterance {
  readonly content: string;
  /** Puts a mention of the bot before the words. */
  readonly mention?: boolean;
  /** Replies to the bot, with a ping. */
  readonly replyPing?: boolean;
  /** Replies to the bot without a ping. */
  readonly replySilent?: boolean;
  /** In the bot's direct messages; the server's channel by default. */
  readonly direct?: boolean;
  /** In the server's thread. */
  readonly inThread?: boolean;
  /** Written by another bot. */
  readonly byBot?: boolean;
  /** Another person than the usual one: the end of their id. */
  readonly by?: number;
  /** Mentions everyone, which mentions no one by name. */
  readonly everyone?: boolean;
  /** Delivered twice, as happens after a lost connection. */
  readonly twice?: boolean;
}

/** What was written, and a way to wait for what the bot says to it. */
export interface Said {
  readonly id: string;
  /** The bot's reply to this message. */
  answer(patience?: number): Promise<Received>;
  /** Changes the words, and with them whether they mention the bot. */
  edit(content: string, options?: { readonly mention?: boolean }): void;
  /** Discord adds a preview to the message, which nobody edited. */
  unfurl(): void;
  /** The bot's reply, after it was edited. */
  editedAnswer(patience?: number): Promise<Received>;
  /** Deletes the message. */
  remove(): void;
}

const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const MESSAGE_CONTENT = 1 << 15;

/** Makes the way in which people write messages, edit and delete them. */
export function createWriter({ gateway, messages, newId }: Surroundings): (utterance: Utterance) => Said {
  function deliver(event: string, utterance: Utterance, data: (readsAll: boolean) => unknown): void {
    const intents = gateway.identified.at(-1)?.intents ?? 0;
    const needed = utterance.direct === true ? DIRECT_MESSAGES : GUILD_MESSAGES;
    if ((intents & needed) !== 0) gateway.dispatch(event, data((intents & MESSAGE_CONTENT) !== 0));
  }

  return (utterance) => {
    const id = newId();
    let current = utterance;
    const place = { id, channel_id: channelOf(utterance), ...(utterance.direct !== true && { guild_id: WORLD.guild }) };
    const event = (edited: string | null) => (readsAll: boolean) => messageEvent(id, current, { readsAll, edited });
    const create = () => deliver('MESSAGE_CREATE', utterance, event(null));
    messages.keep(event(null)(true));
    create();
    if (utterance.twice === true) create();
    return {
      id,
      answer: (patience) => messages.repliesTo(id).next(patience),
      editedAnswer: (patience) => messages.editsUnder(id).next(patience),
      edit(content, { mention = utterance.mention ?? false } = {}) {
        current = { ...utterance, content, mention };
        deliver('MESSAGE_UPDATE', utterance, event(new Date().toISOString()));
      },
      unfurl: () => deliver('MESSAGE_UPDATE', utterance, event(null)),
      remove: () => deliver('MESSAGE_DELETE', utterance, () => place),
    };
  };
}

function channelOf({ direct, inThread }: Utterance): string {
  if (direct === true) return WORLD.directChannel;
  return inThread === true ? WORLD.thread : WORLD.channel;
}

// Without the privileged intent Discord blanks every message that neither mentions the bot nor is to it alone.
function messageEvent(
  id: string,
  utterance: Utterance,
  { readsAll, edited }: { readonly readsAll: boolean; readonly edited: string | null },
): Record<string, unknown> & { readonly id: string } {
  const { mention = false, replyPing = false, replySilent = false, direct = false, everyone = false } = utterance;
  const words = mention ? `<@${WORLD.bot.id}> ${utterance.content}` : utterance.content;
  const named = mention || replyPing || words.includes(`<@${WORLD.bot.id}>`);
  const plain = { tts: false, pinned: false, edited_timestamp: edited, attachments: [], embeds: [], components: [] };
  const isReply = replyPing || replySilent;
  const reference = { message_id: '500000000000000001', channel_id: WORLD.channel };
  const repliedTo = { ...plain, id: reference.message_id, channel_id: WORLD.channel, author: WORLD.bot, content: '' };
  return {
    ...plain,
    id,
    channel_id: channelOf(utterance),
    channel_type: direct ? 1 : 0,
    ...(!direct && { guild_id: WORLD.guild }),
    author: utterance.byBot === true ? WORLD.otherBot : personData(utterance.by),
    content: readsAll || named || direct ? words : '',
    timestamp: new Date().toISOString(),
    mention_everyone: everyone,
    mentions: named ? [WORLD.bot] : [],
    mention_roles: [],
    type: isReply ? 19 : 0,
    ...(isReply && {
      message_reference: reference,
      referenced_message: {
        ...repliedTo,
        mentions: [],
        mention_roles: [],
        type: 0,
        timestamp: new Date().toISOString(),
      },
    }),
  };
}
