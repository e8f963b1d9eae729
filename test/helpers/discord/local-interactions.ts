import { z } from 'zod';
import { createMailbox, type Mailbox } from './mailbox.js';
import { type FileAddress, messageData } from './message-data.js';
import type { Body } from './read-body.js';
import { type Received, received } from './received.js';
import { noContent, ok, type RestReply, refused } from './rest-reply.js';
import {
  autocompleteResult,
  editedMessage,
  modal,
  type OutgoingMessage,
  outgoingMessage,
  type WireModal,
} from './wire.js';

/** What an interaction is opened with. */
export interface Opening {
  readonly channelId: string;
  /** Who uses the command or button. */
  readonly user: string;
  readonly isAutocomplete?: boolean;
  /** The message whose button was pressed, or whose form was filled in. */
  readonly message?: Received;
  /** Discord keeps private what follows the first answer, as it may for apps that a user alone has installed. */
  readonly keepsPrivate?: boolean;
}

/** An interaction that waits for the bot. */
export interface OpenInteraction {
  readonly id: string;
  readonly token: string;
  /** The messages that the person gets, in order; an update of the pressed message is one of them. */
  readonly replies: Mailbox<Received>;
  /** The autocomplete lists that the person gets. */
  readonly choices: Mailbox<readonly { readonly name: string; readonly value: string }[]>;
  /** The forms that the person gets. */
  readonly modals: Mailbox<WireModal>;
}

interface State extends OpenInteraction, Opening {
  readonly openedAt: number;
  acknowledged: 'no' | 'deferred' | 'deferred-update' | 'replied';
  isPrivate: boolean;
  followUps: number;
}

/** The interactions of a local Discord. */
export interface LocalInteractions {
  open(what: Opening): OpenInteraction;
  /** Ends the validity of every token given out, as fifteen minutes do. */
  expire(): void;
  /** POST /interactions/ID/TOKEN/callback */
  callback(id: string, token: string, body: Body): RestReply;
  /** POST /webhooks/APPLICATION/TOKEN */
  followUp(token: string, body: Body): RestReply;
  /** PATCH /webhooks/APPLICATION/TOKEN/messages/@original */
  edit(token: string, body: Body): RestReply;
}

/** What interactions need of their surroundings. */
export interface InteractionSurroundings {
  readonly newId: () => string;
  readonly fileAddress: FileAddress;
  /** Told of every message that is shown. */
  readonly onMessage?: (message: Received) => void;
  readonly now?: () => number;
}

const callbackSchema = z.strictObject({ type: z.number(), data: z.unknown() });
const deferral = z.strictObject({ flags: z.literal([0, 64]).optional() }).optional();
const EPHEMERAL = 64;
const FIRST_ANSWER_WITHIN = 3000;
const TOKEN_LASTS = 15 * 60_000;
const MOST_FOLLOW_UPS = 5;

/** Keeps Discord's rules for interactions: three seconds, one first answer, fifteen minutes, limits on all that is sent. */
export function createInteractions(all: InteractionSurroundings): LocalInteractions {
  const { newId, fileAddress, onMessage = () => {}, now = Date.now } = all;
  const byToken = new Map<string, State>();

  function show(
    state: State,
    message: OutgoingMessage,
    files: Body['files'],
    parts: Partial<Received> = {},
  ): RestReply {
    const isPrivate = state.isPrivate || ((message.flags ?? 0) & EPHEMERAL) !== 0;
    const arrival = { id: newId(), channelId: state.channelId, files, isPrivate, asker: state.user };
    const wasDeferred = state.acknowledged === 'deferred';
    state.acknowledged = 'replied';
    const shown = { ...received(message, { ...arrival, wasDeferred }), ...parts };
    onMessage(shown);
    state.replies.put(shown);
    return ok(messageData(shown, fileAddress));
  }

  /** The pressed message in a new form; what an update leaves out stays. */
  function update(state: State, json: unknown, files: Body['files']): RestReply {
    const { message: old } = state;
    if (old === undefined) return refused(400, 50035, 'there is no message to update');
    const given = z.looseObject({ content: z.string().optional() }).parse(json);
    const kept =
      given.content === undefined ? { content: old.content, allowed_mentions: old.raw.allowed_mentions } : {};
    const raw = editedMessage.parse({ ...kept, ...given });
    const allFiles = given.content === undefined ? old.files : files;
    return show(state, raw, allFiles, {
      id: old.id,
      isUpdate: true,
      isPrivate: old.isPrivate,
      ...(old.asker && { asker: old.asker }),
    });
  }

  function first(state: State, type: number, { data, files }: { data: unknown; files: Body['files'] }): RestReply {
    if ((state.isAutocomplete === true) !== (type === 8))
      return refused(400, 50035, `callback type ${type} does not fit`);
    switch (type) {
      case 8:
        state.choices.put(autocompleteResult.parse(data).choices);
        state.acknowledged = 'replied';
        return noContent;
      case 9:
        state.modals.put(modal.parse(data));
        state.acknowledged = 'replied';
        return noContent;
      case 5:
        state.isPrivate = deferral.parse(data)?.flags === EPHEMERAL;
        state.acknowledged = 'deferred';
        return noContent;
      case 6:
        state.acknowledged = 'deferred-update';
        return noContent;
      case 7:
        update(state, data, files);
        return noContent;
      case 4:
        show(state, outgoingMessage.parse(data), files);
        return noContent;
      default:
        return refused(400, 50035, `callback type ${type} is not known here`);
    }
  }

  function valid(token: string): State | undefined {
    const state = byToken.get(token);
    return state === undefined || now() - state.openedAt > TOKEN_LASTS ? undefined : state;
  }

  return {
    open(what) {
      const token = `interaction-token-${newId()}`;
      const interaction: State = {
        ...what,
        id: newId(),
        token,
        replies: createMailbox<Received>('reply'),
        choices: createMailbox<never>('list of choices'),
        modals: createMailbox<WireModal>('form'),
        acknowledged: 'no',
        isPrivate: false,
        followUps: 0,
        openedAt: now(),
      };
      byToken.set(token, interaction);
      return interaction;
    },
    expire: () => byToken.clear(),
    callback(id, token, body) {
      const state = valid(token);
      if (state?.id !== id || now() - state.openedAt > FIRST_ANSWER_WITHIN) {
        return refused(404, 10062, 'Unknown interaction');
      }
      if (state.acknowledged !== 'no') return refused(400, 40060, 'Interaction has already been acknowledged.');
      const { type, data } = callbackSchema.parse(body.json);
      return first(state, type, { data, files: body.files });
    },
    edit(token, body) {
      const state = valid(token);
      if (state === undefined) return refused(401, 50027, 'Invalid Webhook Token');
      if (state.acknowledged === 'no') return refused(404, 10008, 'Unknown Message');
      if (state.acknowledged === 'deferred-update') return update(state, body.json, body.files);
      return show(state, editedMessage.parse(body.json), body.files);
    },
    followUp(token, body) {
      const state = valid(token);
      if (state === undefined) return refused(401, 50027, 'Invalid Webhook Token');
      if (state.acknowledged === 'no') return refused(404, 10015, 'Unknown Webhook');
      state.followUps += 1;
      if (state.keepsPrivate === true && state.followUps > MOST_FOLLOW_UPS)
        return refused(400, 40094, 'Too many follow-ups');
      return show(
        state,
        outgoingMessage.parse(body.json),
        body.files,
        state.keepsPrivate === true ? { isPrivate: true } : {},
      );
    },
  };
}
