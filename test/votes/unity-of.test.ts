import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNames, positionNames } from '../../src/votes/position-names.js';
import { unityOf } from '../../src/votes/unity-of.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { arbitraryLedger, someMembers, someVotes } from './arbitrary-ledger.js';

const ledger = buildLedger();
const brics = ['BRA', 'CHN', 'IND', 'RUS', 'ZAF'];

describe('how far members stood together', () => {
  it('three in favour and two against: an index of 0.2, and the two stand apart', () => {
    const unity = unityOf(ledger, 'l4', brics);
    expect(unity).toMatchObject({ n: 5, largest: 'in-favour', apart: ['CHN', 'RUS'] });
    expect(unity?.rice).toBeCloseTo(0.2, 10);
  });

  it('leaves abstentions out of the index, not out of those who stand apart', () => {
    expect(unityOf(ledger, 'l8rev1', brics)).toEqual({
      vote: 'l8rev1',
      by: { 'in-favour': ['CHN', 'RUS'], against: [], abstaining: ['BRA', 'IND', 'ZAF'], 'not-listed': [] },
      n: 2,
      rice: 1,
      largest: 'abstaining',
      apart: ['CHN', 'RUS'],
    });
  });

  it('names nobody apart where lists tie for most members', () => {
    const unity = unityOf(ledger, 'l8rev1-op1', brics);
    expect(unity?.largest).toBeUndefined();
    expect(unity?.apart).toEqual([]);
    expect(unity?.rice).toBeCloseTo(1 / 3, 10);
  });

  it('has no index where nobody was in favour or against', () => {
    const unity = unityOf(ledger, 'l8rev1', ['BRA', 'IND']);
    expect(unity).toMatchObject({ n: 0, largest: 'abstaining', apart: [] });
    expect(unity).not.toHaveProperty('rice');
    expect(unityOf(ledger, 'l8rev1', [])).toMatchObject({ n: 0, apart: [] });
  });

  it('counts a corrected vote as recorded', () => {
    expect(unityOf(ledger, 'l8rev1-pp10', ['TGO', 'IND'])).toMatchObject({ n: 2, rice: 1, largest: 'against' });
  });

  it('knows no other vote', () => {
    expect(unityOf(ledger, 'l99', brics)).toBeUndefined();
  });

  it('parts the members without loss, and gives an index from 0 to 1 that does not change when the sides do', () => {
    const members = fc.subarray([...someMembers]);
    fc.assert(
      fc.property(arbitraryLedger, fc.constantFrom(...someVotes), members, (some, vote, wanted) => {
        const unity = unityOf(some, vote, wanted);
        const known = some.votes.some(({ id }) => id === vote);
        expect(unity !== undefined).toBe(known);
        if (unity === undefined) return;
        expect(positionNames.flatMap((position) => unity.by[position]).sort()).toEqual([...wanted].sort());
        const [yes, no] = [unity.by['in-favour'].length, unity.by.against.length];
        if (unity.rice === undefined) expect(yes + no).toBe(0);
        else {
          expect(unity.rice * (yes + no)).toBeCloseTo(Math.abs(yes - no), 10);
          expect(unity.rice).toBeGreaterThanOrEqual(0);
          expect(unity.rice).toBeLessThanOrEqual(1);
        }
        const listed = listNames.flatMap((list) => unity.by[list]);
        const together = unity.largest === undefined ? [] : unity.by[unity.largest];
        if (unity.largest !== undefined) expect([...unity.apart, ...together].sort()).toEqual([...listed].sort());
      }),
    );
  });
});
