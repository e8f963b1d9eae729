import type { Answer } from '../../answer/answer.js';
import type { Language } from '../../language/language.js';
import type { Log } from '../../log.js';
import { phrases } from './phrases.js';
import { renderAnswer } from './render/render-answer.js';
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
}

/** Turns work into messages; whatever happens, there is one. */
export interface Answering {
  /** The work's answer as a message, or a message with a code; never rejects. */
  toMessage(work: () => Answer | Promise<Answer>, occasion: Occasion): Promise<RenderedMessage>;
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
  return {
    failure,
    async toMessage(work, occasion) {
      const start = now();
      try {
        const answer = await work();
        const rendered = renderAnswer(answer, { address });
        log.info('answered', { via: occasion.via, kind: answer.kind, ms: Math.round(now() - start) });
        return rendered;
      } catch (error) {
        return failure(error, occasion);
      }
    },
  };
}
