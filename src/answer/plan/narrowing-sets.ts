import type { SetExpression } from '../../votes/set-expression.js';
import { blocSet, dayOf } from '../bloc-set.js';
import { blocMentions, type Planning, votesOf } from './planning.js';

/**
 * What narrows the set that a question asks for: the blocs and regional groups that it names (any of
 * several; a bloc's members are those on the day of the first vote named), without those that it excludes, and the set that the conversation speaks of (其中).
 */
export function narrowingSets({ reading, ledger }: Planning): readonly SetExpression[] {
  const day = dayOf(ledger, votesOf(reading)[0]) ?? '';
  const groups = blocMentions(reading).map(({ bloc, denied }) => ({ set: blocSet(bloc, day), denied }));
  const wanted = groups.filter(({ denied }) => !denied).map(({ set }) => set);
  const unwanted = groups
    .filter(({ denied }) => denied)
    .map(({ set }): SetExpression => ({ kind: 'except', base: { kind: 'members' }, minus: set }));
  const any: readonly SetExpression[] = wanted.length > 1 ? [{ kind: 'or', of: wanted }] : wanted;
  return [...(reading.among ? [reading.among] : []), ...any, ...unwanted];
}

/** Several narrowing sets as one; `undefined` where there is none. */
export function narrowed(sets: readonly SetExpression[]): SetExpression | undefined {
  return sets.length > 1 ? { kind: 'and', of: sets } : sets[0];
}
