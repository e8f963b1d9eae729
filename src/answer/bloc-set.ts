import { regionalGroupSchema } from '../countries/member.js';
import type { Ledger } from '../votes/ledger.js';
import type { SetExpression } from '../votes/set-expression.js';

/**
 * The day for which a bloc's members are counted: that of the vote, or of the last vote with a date where none is named
 * or it has none. `undefined` where the report gives no day.
 */
export function dayOf(ledger: Ledger, voteId?: string): string | undefined {
  const own = ledger.votes.find((vote) => vote.id === voteId)?.meeting?.date?.iso;
  return own ?? ledger.votes.findLast((vote) => vote.meeting?.date !== undefined)?.meeting?.date?.iso;
}

/** A bloc's members on a day as a set; a regional group has the same ones on every day. */
export function blocSet(bloc: string, day: string): SetExpression {
  return regionalGroupSchema.safeParse(bloc).success ? { kind: 'group', group: bloc } : { kind: 'bloc', bloc, day };
}

/** A bloc of a set, with its day where it has one. */
export interface BlocInSet {
  readonly bloc: string;
  readonly day?: string;
}

/** The blocs that a set is made from, each once. */
export function blocsIn(set: SetExpression): readonly BlocInSet[] {
  switch (set.kind) {
    case 'and':
    case 'or':
      return unique(set.of.flatMap(blocsIn));
    case 'except':
      return unique([...blocsIn(set.base), ...blocsIn(set.minus)]);
    case 'bloc':
      return [{ bloc: set.bloc, day: set.day }];
    case 'group':
      return [{ bloc: set.group }];
    default:
      return [];
  }
}

function unique(found: readonly BlocInSet[]): readonly BlocInSet[] {
  return found.filter(
    ({ bloc, day }, index) => found.findIndex((each) => each.bloc === bloc && each.day === day) === index,
  );
}
