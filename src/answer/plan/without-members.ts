import type { Iso3 } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';

/** A set without the members that a question leaves out (除了俄罗斯还有谁); the set itself where it leaves out none. */
export function withoutMembers(base: SetExpression, members: readonly Iso3[]): SetExpression {
  return members.length === 0 ? base : { kind: 'except', base, minus: { kind: 'named', members } };
}
