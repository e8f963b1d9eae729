import { z } from 'zod';
import { createMailbox, type Mailbox } from './mailbox.js';
import type { Body } from './read-body.js';
import { type Received, received } from './received.js';
import { noContent, ok, type RestReply, refused } from './rest-reply.js';
import { autocompleteResult, type OutgoingMessage, outgoingMessage } from './wire.js';

/** An interaction that waits for the bot. */
export interface OpenInteraction {
  readonly id: string;
  readonly token: string;
  /** The messages that the person gets, in order. */
  readonly replies: Mailbox<Received>;
  /** The autocomplete lists that the person gets. */
  readonly choices: Mailbox<readonly { readonly name: string; readonly value: string }[]>;
}

interface State extends OpenInteraction {
  readonly channelId: string;
  readonly openedAt: number;
  readonly isAutocomplete: boolean;
  acknowledged: 'no' | 'deferred' | 'replied';
  isPrivate: boolean;
}

/** The interactions of a local Discord. */
export interface LocalInteractions {
  open(what: { readonly channelId: string; readonly isAutocomplete: boolean }): OpenInteraction;
  /** POST /interactions/ID/TOKEN/callback */
  callback(id: string, token: string, body: Body): RestReply;
  /** POST /webhooks/APPLICATION/TOKEN */
  followUp(token: string, body: Body): RestReply;
  /** PATCH /webhooks/APPLICATION/TOKEN/messages/@original */
  edit(token: string, body: Body): RestReply;
}

const callbackSchema = z.strictObject({ type: z.number(), data: z.unknown() });
const deferral = z.strictObject({ flags: z.literal([0, 64]).optional() }).optional();
const EPHEMERAL = 64;
const FIRST_ANSWER_WITHIN = 3000;
const TOKEN_LASTS = 15 * 60_000;

/** Keeps Discord's rules for interactions: three seconds, one first answer, fifteen minutes, limits on all that is sent. */
export function createInteractions(newId: () => string, now: () => number = Date.now): LocalInteractions {
  const byToken = new Map<string, State>();

  function show(state: State, message: OutgoingMessage, files: Body['files']): RestReply {
    const isPrivate = state.isPrivate || ((message.flags ?? 0) & EPHEMERAL) !== 0;
    const wasDeferred = state.acknowledged === 'deferred';
    const id = newId();
    state.acknowledged = 'replied';
    state.replies.put(received(message, { id, channelId: state.channelId, files, isPrivate, wasDeferred }));
    return ok({ id, channel_id: state.channelId, type: 20, content: message.content ?? '', flags: message.flags ?? 0 });
  }

  function first(state: State, type: number, data: unknown, files: Body['files']): RestReply {
    if (state.isAutocomplete !== (type === 8)) return refused(400, 50035, `callback type ${type} does not fit`);
    if (type === 8) {
      state.choices.put(autocompleteResult.parse(data).choices);
      state.acknowledged = 'replied';
      return noContent;
    }
    if (type === 5) {
      state.isPrivate = deferral.parse(data)?.flags === EPHEMERAL;
      state.acknowledged = 'deferred';
      return noContent;
    }
    if (type !== 4) return refused(400, 50035, `callback type ${type} is not known here`);
    show(state, outgoingMessage.parse(data), files);
    return noContent;
  }

  const later = (token: string, body: Body, needs: readonly string[]) => {
    const state = byToken.get(token);
    if (state === undefined || now() - state.openedAt > TOKEN_LASTS)
      return refused(401, 50027, 'Invalid Webhook Token');
    if (!needs.includes(state.acknowledged)) return refused(404, 10008, 'Unknown Message');
    return show(state, outgoingMessage.parse(body.json), body.files);
  };

  return {
    open({ channelId, isAutocomplete }) {
      const token = `interaction-token-${newId()}`;
      const mail = { replies: createMailbox<Received>('reply'), choices: createMailbox<never>('list of choices') };
      const state = { acknowledged: 'no', isPrivate: false, openedAt: now(), channelId, isAutocomplete } as const;
      const interaction: State = { id: newId(), token, ...mail, ...state };
      byToken.set(token, interaction);
      return interaction;
    },
    callback(id, token, body) {
      const state = byToken.get(token);
      if (state?.id !== id || now() - state.openedAt > FIRST_ANSWER_WITHIN) {
        return refused(404, 10062, 'Unknown interaction');
      }
      if (state.acknowledged !== 'no') return refused(400, 40060, 'Interaction has already been acknowledged.');
      const { type, data } = callbackSchema.parse(body.json);
      return first(state, type, data, body.files);
    },
    edit: (token, body) => later(token, body, ['deferred', 'replied']),
    followUp: (token, body) => later(token, body, ['replied']),
  };
}
