import type { Report } from '../../report/report.js';
import type { Ledger, RecordedVote } from '../../votes/ledger.js';
import type { Voice } from '../wording/voice.js';

/** What every tool answers from: the report, its ledger, and a voice in the question's language. */
export interface ToolContext {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly voice: Voice;
  /** Unofficial English renderings by unit, where the report has them; never the report's words. */
  readonly renderings?: ReadonlyMap<string, string>;
}

/** The vote of an id that is known to be in the ledger. @throws RangeError for an id that is not: a plan never holds one */
export function voteOf(context: ToolContext, id: string): RecordedVote {
  const vote = context.ledger.votes.find((each) => each.id === id);
  if (!vote) throw new RangeError(`The ledger has no vote "${id}"; a plan may only name votes of the ledger.`);
  return vote;
}
