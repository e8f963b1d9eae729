import { evaluatePlainSet, type SetContext } from './evaluate-plain-set.js';
import type { Iso3, Ledger } from './ledger.js';
import type { SetExpression } from './set-expression.js';

/** A set with where its order comes from. */
interface OrderedSet {
  readonly members: readonly Iso3[];
  /** How many printed lists went into it; it is in a list's order where that is one, else in the order of the members. */
  readonly lists: number;
}

/**
 * The members of a set, each once, in a steady order: the printed list's where the set comes from a single one, else the
 * members' (`ledger.members`). `undefined` where it names a vote, draft, member, group or bloc that is not there: that is not an empty set.
 */
export function evaluateSet(
  ledger: Ledger,
  expression: SetExpression,
  context: SetContext = {},
): readonly Iso3[] | undefined {
  return evaluate(ledger, expression, context)?.members;
}

function evaluate(ledger: Ledger, expression: SetExpression, context: SetContext): OrderedSet | undefined {
  if (expression.kind === 'and' || expression.kind === 'or') {
    const sets = expression.of.map((part) => evaluate(ledger, part, context));
    const known = sets.filter((set) => set !== undefined);
    if (known.length < sets.length) return undefined;
    return expression.kind === 'and' ? intersection(ledger, known) : union(ledger, known);
  }
  if (expression.kind === 'except') {
    const base = evaluate(ledger, expression.base, context);
    const minus = evaluate(ledger, expression.minus, context);
    if (base === undefined || minus === undefined) return undefined;
    const without = new Set(minus.members);
    return { members: base.members.filter((member) => !without.has(member)), lists: base.lists };
  }
  const plain = evaluatePlainSet(ledger, expression, context);
  return plain && { members: plain.members, lists: plain.fromList ? 1 : 0 };
}

function intersection(ledger: Ledger, sets: readonly OrderedSet[]): OrderedSet {
  const lists = countLists(sets);
  const ordered = lists === 1 ? sets.find((set) => set.lists === 1)?.members : ledger.members;
  const holders = sets.map((set) => new Set(set.members));
  const members = (ordered ?? []).filter((member) => holders.every((holder) => holder.has(member)));
  return { members, lists };
}

function union(ledger: Ledger, sets: readonly OrderedSet[]): OrderedSet {
  const [only, second] = sets;
  if (only !== undefined && second === undefined) return only;
  const all = new Set(sets.flatMap((set) => set.members));
  return { members: ledger.members.filter((member) => all.has(member)), lists: countLists(sets) };
}

function countLists(sets: readonly OrderedSet[]): number {
  return sets.reduce((total, set) => total + set.lists, 0);
}
