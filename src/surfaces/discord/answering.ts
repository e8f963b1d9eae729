import type { Language } from '../../language/language.js';
import type { Log } from '../../log.js';
import { phrases } from './phrases.js';
import { renderShown, type Shown } from './render/render-shown.js';
import { message, type RenderedMessage } from './render/rendered-message.js';

/** What answering needs from outside. */
export interface AnsweringDeps {
  /** Where the official document is to be read. */
  readonly address: string;
  readonly log: Log;
  /** The present time in milliseconds. */
  readonly now: () => number;
  /** Makes a short code for a failure, which the user is told and the log carries. */
  readonly newCode: () => string;
}

/** What is being answered, for the log and for the words of a failure. */
export interface Occasion {
  /** `/vote`, `mention`, `direct message`, `button`. */
  readonly via: string;
  readonly language: Language;
  /** Shown to the asker alone, who may then share it; to everyone by default. */
  readonly isPrivate?: boolean;
}

/** Turns work into messages; whatever happens, there is one. */
export interface Answering {
  /** What the work shows as a message, or a message with a code; never rejects. */
  toMessage(work: () => Shown | Promise<Shown>, occasion: Occasion): Promise<RenderedMessage>;
  /** A message that is made, or one with a code; never rejects. */
  guard(work: () => RenderedMessage | Promise<RenderedMessage>, occasion: Occasion): Promise<RenderedMessage>;
  /** Logs a failure and gives the message that tells of it. */
  failure(error: unknown, occasion: Occasion): RenderedMessage;
}

/** Makes the one way by which every answer becomes a message. */
export function createAnswering({ address, log, now, newCode }: AnsweringDeps): Answering {
  const failure = (error: unknown, { via, language }: Occasion): RenderedMessage => {
    const code = newCode();
    log.error('no answer', { code, via, error });
    if (error instanceof Error && error.stack !== undefined) log.debug('no answer', { code, stack: error.stack });
    return message(phrases(language).failed(code));
  };
  const guard: Answering['guard'] = async (work, occasion) => {
    try {
      return await work();
    } catch (error) {
      return failure(error, occasion);
    }
  };
  return {
    failure,
    guard,
    toMessage: (work, occasion) =>
      guard(async () => {
        const start = now();
        const shown = await work();
        const rendered = renderShown(shown, { address, isPrivate: occasion.isPrivate === true });
        log.info('answered', { via: occasion.via, kind: shown.card.answer.kind, ms: Math.round(now() - start) });
        return rendered;
      }, occasion),
  };
}
