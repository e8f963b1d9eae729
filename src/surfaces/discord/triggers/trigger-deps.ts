import type { Rollcall } from '../../../answer/rollcall.js';
import type { Log } from '../../../log.js';
import type { Answering } from '../answering.js';

/** What every trigger works with. */
export interface TriggerDeps {
  readonly rollcall: Rollcall;
  readonly answering: Answering;
  readonly log: Log;
  /** Whether an event of this id was handled before; from then on it was. */
  readonly isSeen: (id: string) => boolean;
}
