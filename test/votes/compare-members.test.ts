import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMembers } from '../../src/votes/compare-members.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { arbitraryLedger, someMembers } from './arbitrary-ledger.js';

const ledger = buildLedger();

describe('two members compared', () => {
  it('China and the Russian Federation: 5 of 5 alike', () => {
    const compared = compareMembers(ledger, ['CHN', 'RUS']);
    expect([compared?.same.length, compared?.n]).toEqual([5, 5]);
    expect(compared?.differing).toEqual([]);
    expect(compared?.matrix).toEqual({
      'in-favour': { 'in-favour': 3, against: 0, abstaining: 0 },
      against: { 'in-favour': 0, against: 2, abstaining: 0 },
      abstaining: { 'in-favour': 0, against: 0, abstaining: 0 },
    });
  });

  it('Switzerland and Türkiye: 3 of 5 alike, and where they part', () => {
    const compared = compareMembers(ledger, ['CHE', 'TUR']);
    expect(compared?.same.map(({ vote }) => vote)).toEqual(['l4', 'l8rev1-motion', 'l8rev1-pp10']);
    expect(compared?.differing).toEqual([
      {
        vote: 'l8rev1-op1',
        positions: [
          { country: 'CHE', position: 'abstaining' },
          { country: 'TUR', position: 'against' },
        ],
      },
      {
        vote: 'l8rev1',
        positions: [
          { country: 'CHE', position: 'abstaining' },
          { country: 'TUR', position: 'against' },
        ],
      },
    ]);
    expect(compared?.matrix?.abstaining).toEqual({ 'in-favour': 0, against: 2, abstaining: 1 });
  });

  it('votes that do not list one of them are left out of n and named', () => {
    const compared = compareMembers(ledger, ['CHN', 'CMR']);
    expect([compared?.same.length, compared?.n]).toEqual([2, 2]);
    expect(compared?.leftOut.map(({ vote, notListed }) => [vote, notListed])).toEqual([
      ['l4', ['CMR']],
      ['l8rev1-motion', ['CMR']],
      ['l8rev1', ['CMR']],
    ]);
  });

  it('both not listed is no agreement', () => {
    const compared = compareMembers(ledger, ['SRB', 'MWI']);
    expect([compared?.same.length, compared?.n, compared?.leftOut.length]).toEqual([0, 0, 5]);
  });

  it('recorded positions count, not what was intended afterwards', () => {
    const compared = compareMembers(ledger, ['TGO', 'USA']);
    expect(compared?.same.map(({ vote }) => vote)).toEqual(['l4', 'l8rev1-pp10']);
  });
});

describe('members compared', () => {
  it('three at once, without a matrix', () => {
    const compared = compareMembers(ledger, ['CHN', 'RUS', 'USA', 'CHN']);
    expect(compared?.members).toEqual(['CHN', 'RUS', 'USA']);
    expect([compared?.same.length, compared?.differing.length, compared?.n]).toEqual([0, 5, 5]);
    expect(compared).not.toHaveProperty('matrix');
  });

  it('need to be two different members of the ledger', () => {
    expect(compareMembers(ledger, ['CHN'])).toBeUndefined();
    expect(compareMembers(ledger, ['CHN', 'CHN'])).toBeUndefined();
    expect(compareMembers(ledger, ['CHN', 'VAT'])).toBeUndefined();
  });

  it('every vote falls in one of the three groups, and the matrix adds up to n', () => {
    const pair = fc.shuffledSubarray([...someMembers], { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(arbitraryLedger, pair, (random, members) => {
        const compared = compareMembers(random, members);
        const groups = [compared?.same, compared?.differing, compared?.leftOut].map((group) => group?.length ?? 0);
        expect(groups.reduce((total, length) => total + length, 0)).toBe(random.votes.length);
        const cells = Object.values(compared?.matrix ?? {}).map((row) => Object.values(row));
        expect(cells.flat().reduce((total, cell) => total + cell, 0)).toBe(compared?.n);
        const diagonal = cells.reduce((total, row, at) => total + (row[at] ?? 0), 0);
        expect(diagonal).toBe(compared?.same.length);
        expect(compareMembers(random, members.toReversed())?.n).toBe(compared?.n);
      }),
    );
  });
});
