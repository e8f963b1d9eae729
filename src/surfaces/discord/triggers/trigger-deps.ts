import type { Message } from 'discord.js';
import type { Rollcall } from '../../../answer/rollcall.js';
import type { Language } from '../../../language/language.js';
import type { Log } from '../../../log.js';
import type { Answering } from '../answering.js';
import type { KeepFeedback } from '../feedback.js';
import type { Rates } from '../rates.js';
import type { Recent } from '../recent.js';

/** A question that was put in a message, and the bot's reply to it. */
export interface AnsweredQuestion {
  readonly question: string;
  /** Resolves to nothing where no reply could be sent. */
  readonly reply: Promise<Message | undefined>;
}

/** What every trigger works with. */
export interface TriggerDeps {
  readonly rollcall: Rollcall;
  readonly answering: Answering;
  readonly log: Log;
  /** The present time in milliseconds. */
  readonly now: () => number;
  /** Whether an event of this id was handled before; from then on it was. */
  readonly isSeen: (id: string) => boolean;
  readonly rates: Rates;
  /** By user: the language of their Discord, as their last command or button told it. */
  readonly locales: Recent<Language>;
  /** By the id of the message with the question. */
  readonly answered: Recent<AnsweredQuestion>;
  readonly keepFeedback: KeepFeedback;
}
