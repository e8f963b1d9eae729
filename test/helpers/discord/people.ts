import type { LocalCommands } from './local-commands.js';
import type { LocalGateway } from './local-gateway.js';
import type { LocalInteractions, OpenInteraction } from './local-interactions.js';
import type { LocalMessages } from './local-messages.js';
import type { Received } from './received.js';
import type { WireCommand } from './wire.js';
import { WORLD } from './world.js';

/** What a person writes. */
export interface Utterance {
  readonly content: string;
  /** Puts a mention of the bot before the words. */
  readonly mention?: boolean;
  /** Replies to the bot, with a ping. */
  readonly replyPing?: boolean;
  /** In the bot's direct messages; the server's channel by default. */
  readonly direct?: boolean;
  /** Written by another bot. */
  readonly byBot?: boolean;
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
}

/** From where and in which language a person uses a command. */
export interface From {
  /** `en-US` by default. */
  readonly locale?: string;
  readonly direct?: boolean;
}

/** Options of a command, by name. */
export type Values = Readonly<Record<string, string | boolean>>;

/** What people do. */
export interface People {
  say(utterance: Utterance): Said;
  /** Uses a slash command that is registered; resolves to what the person gets. */
  slash(command: string, values: Values, from?: From): Promise<Received>;
  /** Types into an option that completes; resolves to the list that the person gets. */
  autocomplete(
    command: string,
    typing: { readonly option: string; readonly typed: string },
    from?: From,
  ): ReturnType<OpenInteraction['choices']['next']>;
  /** Presses a button under a message of the bot's. */
  press(message: Received, label: string, from?: From): Promise<Received>;
}

/** What people act upon. */
export interface Surroundings {
  readonly gateway: LocalGateway;
  readonly interactions: LocalInteractions;
  readonly messages: LocalMessages;
  readonly commands: LocalCommands;
  readonly newId: () => string;
  readonly guildLocale: string;
}

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const MESSAGE_CONTENT = 1 << 15;

/** Makes the person who writes, uses commands and presses buttons. */
export function createPeople(all: Surroundings): People {
  const { gateway, interactions, messages, commands, newId } = all;

  function interact(type: number, data: unknown, from: From & { readonly message?: unknown }): OpenInteraction {
    const { locale = 'en-US', direct = false, message } = from;
    const channelId = direct ? WORLD.directChannel : WORLD.channel;
    const open = interactions.open({ channelId, isAutocomplete: type === AUTOCOMPLETE });
    gateway.dispatch('INTERACTION_CREATE', {
      ...{ id: open.id, application_id: WORLD.application, type, data, token: open.token, version: 1, locale },
      ...(message !== undefined && { message }),
      channel_id: channelId,
      channel: { id: channelId, type: direct ? 1 : 0 },
      ...whoAndWhere(direct, all.guildLocale),
      entitlements: [],
      authorizing_integration_owners: { 0: direct ? '0' : WORLD.guild },
      app_permissions: '274878024704',
      attachment_size_limit: 10 * 1024 * 1024,
    });
    return open;
  }

  return {
    say(utterance) {
      const id = newId();
      const intents = gateway.identified.at(-1)?.intents ?? 0;
      const needed = utterance.direct === true ? DIRECT_MESSAGES : GUILD_MESSAGES;
      const event = messageEvent(id, utterance, (intents & MESSAGE_CONTENT) !== 0);
      const times = utterance.twice === true ? 2 : 1;
      if ((intents & needed) !== 0) for (let n = 0; n < times; n++) gateway.dispatch('MESSAGE_CREATE', event);
      return { id, answer: (patience) => messages.repliesTo(id).next(patience) };
    },
    slash(command, values, from = {}) {
      const definition = registered(commands, command);
      const missing = (definition.options ?? []).filter((it) => it.required && values[it.name] === undefined);
      if (missing.length > 0) throw new Error(`/${command} needs ${missing.map((it) => it.name).join(', ')}`);
      const options = Object.entries(values).map(([name, value]) => ({ ...optionOf(definition, name, value), value }));
      return interact(COMMAND, { id: newId(), name: command, type: 1, options }, from).replies.next();
    },
    autocomplete(command, { option, typed }, from = {}) {
      const definition = registered(commands, command);
      const focused = { ...optionOf(definition, option, typed), value: typed, focused: true };
      if (definition.options?.find((it) => it.name === option)?.autocomplete !== true) {
        throw new Error(`/${command} ${option} does not complete`);
      }
      return interact(AUTOCOMPLETE, { id: newId(), name: command, type: 1, options: [focused] }, from).choices.next();
    },
    press(message, label, from = {}) {
      const button = message.buttons.find((it) => it.label === label);
      if (button === undefined) throw new Error(`no button ${label} under: ${message.content}`);
      const below = { ...messageEvent(message.id, { content: message.content }, true), author: WORLD.bot };
      const pressed = { ...below, flags: message.isPrivate ? 64 : 0 };
      const data = { custom_id: button.customId, component_type: 2 };
      return interact(COMPONENT, data, { ...from, message: pressed }).replies.next();
    },
  };
}

function registered(commands: LocalCommands, name: string): WireCommand {
  const command = commands.find(name);
  if (command === undefined) throw new Error(`/${name} is not registered`);
  return command;
}

function optionOf(command: WireCommand, name: string, value: string | boolean): { name: string; type: number } {
  const option = command.options?.find((it) => it.name === name);
  if (option === undefined) throw new Error(`/${command.name} has no option ${name}`);
  const type = typeof value === 'string' ? 3 : 5;
  if (option.type !== type) throw new Error(`/${command.name} ${name} is of type ${option.type}`);
  if (typeof value === 'string' && [...value].length > (option.max_length ?? 6000))
    throw new Error(`${name} is too long`);
  return { name, type };
}

function whoAndWhere(direct: boolean, guildLocale: string): object {
  if (direct) return { user: WORLD.person, context: 1 };
  const member = { user: WORLD.person, roles: [], joined_at: '2020-11-09T00:00:00.000Z', permissions: '0', flags: 0 };
  return {
    member,
    guild_id: WORLD.guild,
    guild: { id: WORLD.guild, locale: guildLocale },
    guild_locale: guildLocale,
    context: 0,
  };
}

// Without the privileged intent Discord blanks every message that neither mentions the bot nor is to it alone.
function messageEvent(id: string, utterance: Utterance, readsAll: boolean): object {
  const { mention = false, replyPing = false, direct = false, byBot = false, everyone = false } = utterance;
  const words = mention ? `<@${WORLD.bot.id}> ${utterance.content}` : utterance.content;
  const named = mention || replyPing || words.includes(`<@${WORLD.bot.id}>`);
  const plain = { tts: false, pinned: false, edited_timestamp: null, attachments: [], embeds: [], components: [] };
  const reference = { message_id: '500000000000000001', channel_id: WORLD.channel };
  return {
    ...plain,
    id,
    channel_id: direct ? WORLD.directChannel : WORLD.channel,
    channel_type: direct ? 1 : 0,
    ...(!direct && { guild_id: WORLD.guild }),
    author: byBot ? WORLD.otherBot : WORLD.person,
    content: readsAll || named || direct ? words : '',
    timestamp: new Date().toISOString(),
    mention_everyone: everyone,
    mentions: named ? [WORLD.bot] : [],
    mention_roles: [],
    type: replyPing ? 19 : 0,
    ...(replyPing && { message_reference: reference }),
  };
}
