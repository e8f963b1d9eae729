import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountExpression } from '../../src/votes/count-expression.js';
import { evaluateCount } from '../../src/votes/evaluate-count.js';
import { parseCount } from '../../src/votes/parse-count.js';
import { writeCount } from '../../src/votes/write-count.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { someMembers, somePositions } from './arbitrary-ledger.js';
import { arbitraryWrittenSet } from './arbitrary-set.js';

const ledger = buildLedger();

const severalMembers = fc.uniqueArray(fc.constantFrom(...someMembers), { minLength: 2, maxLength: 4 });
const arbitraryCount: fc.Arbitrary<CountExpression> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), set: arbitraryWrittenSet }),
  fc.record({
    kind: fc.constantFrom('same-position' as const, 'different-positions' as const, 'all-listed' as const),
    members: severalMembers,
  }),
  fc.record({
    kind: fc.constant('votes-of' as const),
    member: fc.constantFrom(...someMembers),
    position: fc.constantFrom(...somePositions, 'listed' as const),
  }),
  fc.record({
    kind: fc.constantFrom('margin' as const, 'listed-members' as const),
    vote: fc.constantFrom('l4', 'l8rev1-op3-a'),
  }),
  fc.record({ kind: fc.constant('recorded-votes' as const), draft: fc.constant('l4') }, { requiredKeys: ['kind'] }),
  fc.constant<CountExpression>({ kind: 'decisions-without-vote' }),
  fc.record(
    { kind: fc.constant('drafts' as const), of: fc.constantFrom('resolution' as const, 'amendment' as const) },
    { requiredKeys: ['kind'] },
  ),
);

describe('a count', () => {
  it.each([
    ['same position CHN RUS', 5],
    ['votes both listed CHN RUS', 5],
    ['same position CHE TUR', 3],
    ['different positions CHE TUR', 2],
    ['votes both listed CHN CMR', 2],
    ['votes all listed CHN RUS USA', 5],
    ['same position CHN RUS USA', 0],
    ['in-favour votes CHN', 3],
    ['against votes CHN', 2],
    ['abstaining votes CHN', 0],
    ['not-listed votes CMR', 3],
    ['listed votes CMR', 2],
    ['margin A/75/394#l4', 142],
    ['margin A/75/394#l8rev1-motion', 26],
    ['listed members A/75/394#l4', 173],
    ['listed members A/75/394#l8rev1', 174],
    ['recorded votes', 5],
    ['recorded votes A/75/394#l8rev1', 4],
    ['recorded votes A/75/394#l47', 0],
    ['decisions without a vote', 2],
    ['drafts', 4],
    ['draft resolutions', 2],
    ['draft decisions', 2],
    ['draft amendments', 0],
    ['members', 193],
    ['against A/75/394#l4', 11],
    ['not-listed A/75/394#l8rev1-pp10', 25],
    ['first sponsors A/75/394#l4', 45],
    ['(in-favour A/75/394#l4) and (in-favour A/75/394#l8rev1)', 81],
    ['most alike CHN', 10],
    ['nobody', 0],
  ])('of "%s" is %i', (words, value) => {
    expect(evaluateCount(ledger, words)).toBe(value);
  });

  it('of a margin is the difference where more were against, too', () => {
    const votes = ledger.votes.map((vote) => ({ ...vote, tally: { inFavour: 3, against: 5, abstaining: 0 } }));
    expect(evaluateCount({ ...ledger, votes }, 'margin A/75/394#l4')).toBe(2);
  });

  it('of a group needs its members handed in', () => {
    const groupOf = (member: string) => (member < 'B' ? 'A group' : undefined);
    expect(evaluateCount(ledger, 'group A group', { groupOf })).toBe(11);
    expect(evaluateCount(ledger, 'group A group')).toBeUndefined();
  });

  it.each([
    '',
    'same position',
    'same position CHN',
    'same position CHN CHN',
    'same position CHN VAT',
    'same position CHN and RUS',
    'votes both listed CHN RUS USA',
    'votes all listed CHN RUS',
    'in-favour votes',
    'in-favour votes CHN RUS',
    'in-favour votes VAT',
    'absent votes CHN',
    'margin',
    'margin l4',
    'margin A/75/394#l47',
    'margin A/74/394#l4',
    'listed members A/75/394#l5',
    'recorded votes A/75/394#l5',
    'Recorded votes',
    'draft treaties',
    '153',
    'against A/75/394#l5',
  ])('nothing is counted for %j', (words) => {
    expect(evaluateCount(ledger, words)).toBeUndefined();
  });

  it('is read back from its words, whatever it is of', () => {
    fc.assert(
      fc.property(arbitraryCount, (count) => {
        expect(parseCount(writeCount(count, 'A/75/394'), 'A/75/394')).toEqual(count);
      }),
      { numRuns: 500 },
    );
  });
});
