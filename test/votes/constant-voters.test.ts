import { describe, expect, it } from 'vitest';
import { constantVoters } from '../../src/votes/constant-voters.js';
import { buildLedger } from '../helpers/build-ledger.js';

const ledger = buildLedger();
const neverListed = [
  'BFA',
  'CAF',
  'GNB',
  'GRD',
  'MWI',
  'NER',
  'NRU',
  'SOM',
  'SRB',
  'SSD',
  'SWZ',
  'SYC',
  'TUV',
  'VCT',
  'VUT',
];

describe('members with one position throughout', () => {
  it('over all five votes: two always in favour, none always against or abstaining, fifteen never listed', () => {
    expect(constantVoters(ledger)?.always).toEqual({
      'in-favour': ['MRT', 'PAN'],
      against: [],
      abstaining: [],
      'not-listed': neverListed,
    });
  });

  it('wherever they are listed, but not in every vote, are named apart', () => {
    const voters = constantVoters(ledger)?.wheneverListed;
    expect(voters?.['in-favour']).toHaveLength(22);
    expect(voters?.['in-favour']).toContain('CMR');
    expect(voters?.against).toEqual([]);
    expect(voters?.abstaining).toEqual(['PLW']);
  });

  it('never in favour is said only of members that are listed', () => {
    expect(constantVoters(ledger)?.neverInFavour).toEqual(['PLW']);
  });

  it('over the votes given', () => {
    const voters = constantVoters(ledger, ['l8rev1-pp10', 'l8rev1-op1', 'l8rev1']);
    expect(voters?.always.abstaining).toEqual(['BRA', 'CHE', 'GTM', 'GUY', 'IRQ', 'MLI', 'PNG', 'SLB', 'TTO']);
    expect(constantVoters(ledger, ['l4'])?.always.against).toHaveLength(11);
  });

  it('are not asked over no vote, nor over one that is not there', () => {
    expect(constantVoters(ledger, [])?.always['not-listed']).toEqual([]);
    expect(constantVoters(ledger, ['l4', 'l47'])).toBeUndefined();
  });
});
