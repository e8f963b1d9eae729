import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/votes/position-of.js';
import { positionsOf } from '../../src/votes/positions-of.js';
import { buildLedger } from '../helpers/build-ledger.js';

const ledger = buildLedger();

describe('a position in a vote', () => {
  it.each([
    ['l4', 'CHE', 'in-favour'],
    ['l4', 'CHN', 'against'],
    ['l8rev1-motion', 'IRN', 'against'],
    ['l8rev1-op1', 'CHE', 'abstaining'],
    ['l4', 'ARE', 'in-favour'],
    ['l8rev1', 'SRB', 'not-listed'],
    ['l4', 'CMR', 'not-listed'],
  ])('on %s of %s is %s', (vote, country, position) => {
    expect(positionOf(ledger, vote, country)).toEqual({ vote, country, position });
  });

  it('of Togo on PP10 is against as recorded, with the abstention it intended beside it', () => {
    expect(positionOf(ledger, 'l8rev1-pp10', 'TGO')).toEqual({
      vote: 'l8rev1-pp10',
      country: 'TGO',
      position: 'against',
      intended: 'abstaining',
      correction: { country: 'TGO', recorded: 'against', intended: 'abstaining', unit: 'p10.fn2' },
    });
  });

  it('of Guyana on PP10 is abstaining as recorded, with the vote in favour it intended', () => {
    const guyana = positionOf(ledger, 'l8rev1-pp10', 'GUY');
    expect([guyana?.position, guyana?.intended]).toEqual(['abstaining', 'in-favour']);
  });

  it('of Togo on another vote has no correction', () => {
    expect(positionOf(ledger, 'l8rev1-op1', 'TGO')).toEqual({
      vote: 'l8rev1-op1',
      country: 'TGO',
      position: 'in-favour',
    });
  });

  it('is not said of a vote or a member that is not there', () => {
    expect(positionOf(ledger, 'l47', 'CHN')).toBeUndefined();
    expect(positionOf(ledger, 'l4', 'VAT')).toBeUndefined();
    expect(positionOf(ledger, 'l4', 'chn')).toBeUndefined();
  });
});

describe('the positions of a member', () => {
  it('are one for each vote in the order taken, with counts as recorded', () => {
    const togo = positionsOf(ledger, 'TGO');
    expect(togo?.positions.map(({ vote, position }) => [vote, position])).toEqual([
      ['l4', 'in-favour'],
      ['l8rev1-motion', 'abstaining'],
      ['l8rev1-pp10', 'against'],
      ['l8rev1-op1', 'in-favour'],
      ['l8rev1', 'in-favour'],
    ]);
    expect(togo?.counts).toEqual({ 'in-favour': 3, against: 1, abstaining: 1, 'not-listed': 0 });
    expect(togo?.positions.filter(({ correction }) => correction !== undefined)).toHaveLength(1);
  });

  it('count votes without the member apart from those that list it', () => {
    const cameroon = positionsOf(ledger, 'CMR');
    expect(cameroon?.counts).toEqual({ 'in-favour': 2, against: 0, abstaining: 0, 'not-listed': 3 });
    expect(cameroon?.listed).toBe(2);
    expect(positionsOf(ledger, 'SRB')?.listed).toBe(0);
  });

  it('are not said of a non-member', () => {
    expect(positionsOf(ledger, 'PSE')).toBeUndefined();
  });
});
