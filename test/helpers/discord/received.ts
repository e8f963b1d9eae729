import type { ReceivedFile } from './read-body.js';
import type { OutgoingMessage } from './wire.js';

/** A button as a person sees it. */
export interface ShownButton {
  readonly label: string;
  readonly customId: string;
  readonly disabled: boolean;
}

/** A message of the bot as a person receives it. */
export interface Received {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  readonly files: readonly ReceivedFile[];
  readonly buttons: readonly ShownButton[];
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean;
  /** Discord showed "thinking" first. */
  readonly wasDeferred: boolean;
  /** It took the place of a message that was there before, under the same id. */
  readonly isUpdate: boolean;
  /** The id of the message that it is a reply to. */
  readonly replyTo?: string;
  /** Who used the command or button that it answers. */
  readonly asker?: string;
  /** The message as it came over the wire. */
  readonly raw: OutgoingMessage;
}

/** Where and how a message arrived. */
export interface Arrival {
  readonly id: string;
  readonly channelId: string;
  readonly files: readonly ReceivedFile[];
  readonly isPrivate?: boolean;
  readonly wasDeferred?: boolean;
  readonly isUpdate?: boolean;
  readonly asker?: string;
}

/** Makes what a person receives from what came over the wire. */
export function received(raw: OutgoingMessage, arrival: Arrival): Received {
  const buttons = (raw.components ?? []).flatMap((row) => row.components);
  const replyTo = raw.message_reference?.message_id;
  return {
    isPrivate: false,
    wasDeferred: false,
    isUpdate: false,
    ...arrival,
    content: raw.content ?? '',
    buttons: buttons.map((button) => ({
      label: button.label ?? '',
      customId: button.custom_id ?? '',
      disabled: button.disabled === true,
    })),
    ...(replyTo !== undefined && { replyTo }),
    raw,
  };
}
