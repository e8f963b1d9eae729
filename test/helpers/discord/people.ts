import type { LocalCommands } from './local-commands.js';
import type { LocalGateway } from './local-gateway.js';
import type { LocalInteractions, OpenInteraction } from './local-interactions.js';
import type { LocalMessages } from './local-messages.js';
import { type FileAddress, messageData } from './message-data.js';
import { optionOf, registeredSlash } from './person-options.js';
import type { Received } from './received.js';
import type { WireModal } from './wire.js';
import { personData, WORLD } from './world.js';
import { createWriter, type Said, type Utterance } from './writer.js';

/** From where and in which language a person uses a command. */
export interface From {
  /** `en-US` by default. */
  readonly locale?: string;
  readonly direct?: boolean;
  /** Another person than the usual one: the end of their id. */
  readonly by?: number;
  /** The app is the user's own and not the server's: Discord keeps follow-ups private. */
  readonly keepsPrivate?: boolean;
}

/** Options of a command, by name. */
export type Values = Readonly<Record<string, string | boolean>>;

/** What people do. */
export interface People {
  say(utterance: Utterance): Said;
  /** Uses a slash command that is registered; resolves to what the person gets. */
  slash(command: string, values: Values, from?: From): Promise<Received>;
  /** Uses a command in the menu of a message: one of the bot's, or words of someone else's. */
  menu(command: string, target: Received | string, from?: From): Promise<Received>;
  /** Types into an option that completes; resolves to the list that the person gets. */
  autocomplete(
    command: string,
    typing: { readonly option: string; readonly typed: string },
    from?: From,
  ): ReturnType<OpenInteraction['choices']['next']>;
  /** Presses a button under a message of the bot's; resolves to what the person gets next. */
  press(message: Received, label: string, from?: From): Promise<Received>;
  /** Presses a button that leads to several messages, one after the other. */
  pressFor(message: Received, label: string, from?: From): Pick<OpenInteraction, 'replies' | 'modals'>;
  /** Fills in the form that a button under a message led to. */
  submit(form: WireModal, answers: Readonly<Record<string, string>>, under: Received, from?: From): Promise<Received>;
}

/** What people act upon. */
export interface Surroundings {
  readonly gateway: LocalGateway;
  readonly interactions: LocalInteractions;
  readonly messages: LocalMessages;
  readonly commands: LocalCommands;
  readonly newId: () => string;
  readonly guildLocale: string;
  readonly fileAddress: FileAddress;
}

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const FORM = 5;

/** Makes the people who write, use commands and press buttons. */
export function createPeople(all: Surroundings): People {
  const { gateway, interactions, commands, newId, fileAddress } = all;

  function interact(type: number, data: unknown, from: From & { readonly message?: Received }): OpenInteraction {
    const { locale = 'en-US', direct = false, message, by, keepsPrivate } = from;
    const channelId = direct ? WORLD.directChannel : WORLD.channel;
    const user = personData(by);
    const open = interactions.open({
      channelId,
      user: user.id,
      isAutocomplete: type === AUTOCOMPLETE,
      ...(message && { message }),
      ...(keepsPrivate && { keepsPrivate }),
    });
    gateway.dispatch('INTERACTION_CREATE', {
      ...{ id: open.id, application_id: WORLD.application, type, data, token: open.token, version: 1, locale },
      ...(message !== undefined && { message: messageData(message, fileAddress) }),
      channel_id: channelId,
      channel: { id: channelId, type: direct ? 1 : 0 },
      ...whoAndWhere(user, direct, all.guildLocale),
      entitlements: [],
      authorizing_integration_owners: { 0: direct ? '0' : WORLD.guild },
      app_permissions: '274878008320',
      attachment_size_limit: 10 * 1024 * 1024,
    });
    return open;
  }

  const pressFor: People['pressFor'] = (message, label, from = {}) => {
    const button = message.buttons.find((it) => it.label === label);
    if (button === undefined) throw new Error(`no button ${label} under: ${message.content}`);
    if (button.disabled) throw new Error(`the button ${label} can't be pressed under: ${message.content}`);
    const data = { custom_id: button.customId, component_type: 2 };
    return interact(COMPONENT, data, { ...from, message });
  };

  return {
    say: createWriter(all),
    slash(command, values, from = {}) {
      const definition = registeredSlash(commands, command);
      const missing = (definition.options ?? []).filter((it) => it.required && values[it.name] === undefined);
      if (missing.length > 0) throw new Error(`/${command} needs ${missing.map((it) => it.name).join(', ')}`);
      const options = Object.entries(values).map(([name, value]) => ({ ...optionOf(definition, name, value), value }));
      return interact(COMMAND, { id: newId(), name: command, type: 1, options }, from).replies.next();
    },
    menu(command, target, from = {}) {
      if (commands.find(command)?.type !== 3) throw new Error(`${command} is in no message's menu`);
      const message = typeof target === 'string' ? someonesMessage(newId(), target) : messageData(target, fileAddress);
      const id = String(message['id']);
      const data = { id: newId(), name: command, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
      return interact(COMMAND, data, from).replies.next();
    },
    autocomplete(command, { option, typed }, from = {}) {
      const definition = registeredSlash(commands, command);
      const focused = { ...optionOf(definition, option, typed), value: typed, focused: true };
      if (definition.options?.find((it) => it.name === option)?.autocomplete !== true) {
        throw new Error(`/${command} ${option} does not complete`);
      }
      return interact(AUTOCOMPLETE, { id: newId(), name: command, type: 1, options: [focused] }, from).choices.next();
    },
    pressFor,
    press: (message, label, from) => pressFor(message, label, from).replies.next(),
    submit(form, answers, under, from = {}) {
      const components = form.components.map(({ component }) => ({
        type: 18,
        component: filledIn(component, answers),
      }));
      return interact(FORM, { custom_id: form.custom_id, components }, { ...from, message: under }).replies.next();
    },
  };
}

function filledIn(
  component: WireModal['components'][number]['component'],
  answers: Readonly<Record<string, string>>,
): unknown {
  const { type, custom_id } = component;
  const answer = answers[custom_id];
  if (component.type === 3) {
    if (!component.options.some((option) => option.value === answer)) throw new Error(`${custom_id} has no ${answer}`);
    return { type, custom_id, values: [answer] };
  }
  if (component.required && answer === undefined) throw new Error(`the form needs ${custom_id}`);
  return { type, custom_id, value: answer ?? '' };
}

function someonesMessage(id: string, content: string): Record<string, unknown> {
  const nothing = { attachments: [], embeds: [], components: [], mentions: [], mention_roles: [] };
  const plain = { tts: false, pinned: false, edited_timestamp: null, mention_everyone: false, type: 0, flags: 0 };
  const timestamp = new Date().toISOString();
  return { ...nothing, ...plain, id, channel_id: WORLD.channel, author: personData(7), content, timestamp };
}

function whoAndWhere(user: object, direct: boolean, guildLocale: string): object {
  if (direct) return { user, context: 1 };
  const member = { user, roles: [], joined_at: '2020-11-09T00:00:00.000Z', permissions: '0', flags: 0 };
  return {
    member,
    guild_id: WORLD.guild,
    guild: { id: WORLD.guild, locale: guildLocale },
    guild_locale: guildLocale,
    context: 0,
  };
}
