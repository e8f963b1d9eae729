import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/votes/changes-between.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { arbitraryLedger, someVotes } from './arbitrary-ledger.js';

const ledger = buildLedger();

describe('changes between two votes', () => {
  it('from PP10 to the whole draft: who moved, in the order of the first list', () => {
    expect(changesBetween(ledger, 'l8rev1-pp10', 'l8rev1')?.changed).toEqual([
      { from: 'in-favour', to: 'abstaining', members: ['BHS', 'BRB', 'BLZ', 'CPV', 'LBY', 'SLE', 'ZAF'] },
      { from: 'against', to: 'in-favour', members: ['TGO'] },
      { from: 'against', to: 'abstaining', members: ['IND'] },
      { from: 'abstaining', to: 'against', members: ['CHL', 'TUR'] },
    ]);
  });

  it('from PP10 to the whole draft: who stayed, and who is in one of the votes only', () => {
    const changes = changesBetween(ledger, 'l8rev1-pp10', 'l8rev1');
    expect(changes?.unchanged.map(({ position, members }) => [position, members.length])).toEqual([
      ['in-favour', 100],
      ['against', 47],
      ['abstaining', 9],
    ]);
    expect(changes?.onlyInFrom).toEqual([{ position: 'in-favour', members: ['CMR'] }]);
    expect(changes?.onlyInTo).toEqual([
      { position: 'in-favour', members: ['AFG', 'HND', 'KNA'] },
      { position: 'against', members: ['COL'] },
      { position: 'abstaining', members: ['HTI', 'PLW', 'TON'] },
    ]);
  });

  it('from OP1 to the whole draft: ten went from abstaining to in favour', () => {
    const changes = changesBetween(ledger, 'l8rev1-op1', 'l8rev1')?.changed;
    expect(changes?.find(({ from, to }) => from === 'abstaining' && to === 'in-favour')?.members).toEqual([
      'SLV',
      'IDN',
      'JAM',
      'KEN',
      'MYS',
      'MEX',
      'NGA',
      'LCA',
      'SEN',
      'VNM',
    ]);
  });

  it('from a vote to itself there are none', () => {
    const changes = changesBetween(ledger, 'l4', 'l4');
    expect([changes?.changed, changes?.onlyInFrom, changes?.onlyInTo]).toEqual([[], [], []]);
  });

  it('to a decision without a vote are not said', () => {
    expect(changesBetween(ledger, 'l4', 'l47')).toBeUndefined();
  });

  it('backwards are the same members with the ends exchanged', () => {
    const vote = fc.constantFrom(...someVotes);
    fc.assert(
      fc.property(arbitraryLedger, vote, vote, (random, a, b) => {
        const forth = changesBetween(random, a, b);
        const back = changesBetween(random, b, a);
        const moves = (changes: typeof forth, isBack: boolean) =>
          (changes?.changed ?? [])
            .flatMap(({ from, to, members }) =>
              members.map((member) => `${member} ${isBack ? to : from} ${isBack ? from : to}`),
            )
            .toSorted();
        expect(moves(back, true)).toEqual(moves(forth, false));
        expect(back?.onlyInFrom).toEqual(forth?.onlyInTo);
      }),
    );
  });
});
