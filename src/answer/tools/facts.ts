import type { CountExpression } from '../../votes/count-expression.js';
import { evaluateCount } from '../../votes/evaluate-count.js';
import { evaluateSet } from '../../votes/evaluate-set.js';
import type { Iso3 } from '../../votes/ledger.js';
import { positionOf } from '../../votes/position-of.js';
import { writeReference } from '../../votes/reference.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { writeCount } from '../../votes/write-count.js';
import { writeSet } from '../../votes/write-set.js';
import type { Fact } from '../answer.js';
import { setContext } from '../set-context.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** The fact of where a member stands in a vote, with what it later said it had intended. */
export function positionFact(context: ToolContext, vote: string, country: Iso3): Extract<Fact, { type: 'position' }> {
  const found = positionOf(context.ledger, vote, country);
  const intended = found?.intended;
  return {
    type: 'position',
    vote: writeReference(vote, context.ledger.symbol),
    country,
    position: found?.position ?? 'not-listed',
    ...(intended === undefined ? {} : { intended }),
  };
}

/** The fact of a vote's printed totals. */
export function tallyFact(context: ToolContext, vote: string): Fact {
  return { type: 'tally', vote: writeReference(vote, context.ledger.symbol), ...voteOf(context, vote).tally };
}

/** The members of a set, in the ledger's order. */
export function membersIn(context: ToolContext, set: SetExpression): readonly Iso3[] {
  return evaluateSet(context.ledger, set, setContext) ?? [];
}

/** The facts of a set: its members, and how many they are. */
export function setFacts(context: ToolContext, set: SetExpression): readonly Fact[] {
  const of = writeSet(set, context.ledger.symbol);
  const countries = [...membersIn(context, set)];
  return [
    { type: 'countries', countries, of },
    { type: 'count', value: countries.length, of },
  ];
}

/** The fact of a count that the ledger can give again from its words. */
export function countFact(context: ToolContext, count: CountExpression): Extract<Fact, { type: 'count' }> {
  const of = writeCount(count, context.ledger.symbol);
  return { type: 'count', value: evaluateCount(context.ledger, of, setContext) ?? 0, of };
}
