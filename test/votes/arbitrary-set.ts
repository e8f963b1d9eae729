import fc from 'fast-check';
import type { ListName } from '../../src/report/report.js';
import type { ChangeEnd, SetExpression } from '../../src/votes/set-expression.js';
import { someDrafts, someMembers, somePositions, someVotes } from './arbitrary-ledger.js';

const vote = fc.constantFrom(...someVotes);
const draft = fc.constantFrom(...someDrafts);
const member = fc.constantFrom(...someMembers);
const list = fc.constantFrom<ListName>('in-favour', 'against', 'abstaining');
const end: fc.Arbitrary<ChangeEnd> = fc.record({ vote, position: list }, { requiredKeys: ['vote'] });

/** Names with the very characters that bound an expression. */
const group = fc.oneof(
  fc.constantFrom('African Group', 'Western European and Others Group'),
  fc.string({ minLength: 1, unit: fc.constantFrom('(', ')', '%', ' ', 'a', '2', '8', '组', ' and ', ') or (') }),
);

const plain = (groups: fc.Arbitrary<string>): fc.Arbitrary<SetExpression> =>
  fc.oneof(
    fc.record({ kind: fc.constant('position' as const), vote, position: fc.constantFrom(...somePositions) }),
    fc.record({
      kind: fc.constant('sponsors' as const),
      draft,
      which: fc.constantFrom('all' as const, 'first' as const, 'joined' as const),
    }),
    fc.record({ kind: fc.constant('submitters' as const), draft }),
    fc.record({ kind: fc.constant('group' as const), group: groups }),
    fc.record({
      kind: fc.constant('bloc' as const),
      bloc: fc.constantFrom('eu', 'g77', 'latin-american-caribbean'),
      day: fc.constantFrom('2020-11-09', '2019-01-31'),
    }),
    fc.constant<SetExpression>({ kind: 'members' }),
    fc.record({ kind: fc.constant('named' as const), members: fc.array(member, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('changed' as const), from: end, to: end }),
    fc.record({
      kind: fc.constant('times' as const),
      least: fc.nat(5),
      most: fc.nat(5),
      of: fc.array(fc.record({ vote, position: fc.constantFrom(...somePositions) }), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('corrected' as const), vote }, { requiredKeys: ['kind'] }),
    fc.record(
      {
        kind: fc.constant('speakers' as const),
        vote,
        stance: fc.constantFrom('for' as const, 'against' as const, 'unstated' as const),
      },
      { requiredKeys: ['kind', 'vote'] },
    ),
    fc.record({ kind: fc.constant('most-alike' as const), member }),
    fc.record({ kind: fc.constant('least-alike' as const), member }),
  );

const nested = (groups: fc.Arbitrary<string>, fewestOperands: number): fc.Arbitrary<SetExpression> =>
  fc.letrec<{ set: SetExpression }>((tie) => {
    const operands = fc.array(tie('set'), { minLength: fewestOperands, maxLength: 3 });
    return {
      set: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        plain(groups),
        fc.record({ kind: fc.constant('and' as const), of: operands }),
        fc.record({ kind: fc.constant('or' as const), of: operands }),
        fc.record({ kind: fc.constant('except' as const), base: tie('set'), minus: tie('set') }),
      ),
    };
  }).set;

/** Any expression in the form that words are read back to: `and` and `or` of two or more, groups of any name. */
export const arbitraryWrittenSet: fc.Arbitrary<SetExpression> = nested(group, 2);

/** Any expression that has a value where `groupOfInitial` gives the groups; `and` and `or` of none and one too. */
export const arbitraryKnownSet: fc.Arbitrary<SetExpression> = nested(fc.constantFrom('C', 'F', 'S'), 0);

/** Some members for each bloc that `arbitraryKnownSet` names, more of them in 2020. */
export const blocOfSome = (bloc: string, day: string): readonly string[] =>
  someMembers.filter((_, index) => index < bloc.length && (day.startsWith('2020') || index % 2 === 0));

/** A group for each first letter of a code: enough to tell members apart. */
export const groupOfInitial = (code: string): string => code.slice(0, 1);
