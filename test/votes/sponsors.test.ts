import { describe, expect, it } from 'vitest';
import { sponsoredBy } from '../../src/votes/sponsored-by.js';
import { sponsorsNotInFavour } from '../../src/votes/sponsors-not-in-favour.js';
import { sponsorsOf } from '../../src/votes/sponsors-of.js';
import { sponsorsOfAll } from '../../src/votes/sponsors-of-all.js';
import { buildLedger } from '../helpers/build-ledger.js';

const ledger = buildLedger();

describe('the sponsors of a draft', () => {
  it('are the first list and those who joined, in the order printed', () => {
    const sponsors = sponsorsOf(ledger, 'l8rev1');
    expect([sponsors?.first.length, sponsors?.joined.length, sponsors?.all.length]).toEqual([18, 9, 27]);
    expect(sponsors?.first.slice(0, 3)).toEqual(['BLR', 'BDI', 'KHM']);
    expect(sponsors?.first.slice(-2)).toEqual(['VEN', 'ZWE']);
    expect(sponsors?.joined).toEqual(['DZA', 'AZE', 'COM', 'IRN', 'MDG', 'MMR', 'PAK', 'SUR', 'ZMB']);
    expect(sponsors?.unit).toBe('p7');
  });

  it('are none where the report names none', () => {
    expect(sponsorsOf(ledger, 'l47')).toEqual({ draft: 'l47', first: [], joined: [], all: [] });
    expect(sponsorsOf(ledger, 'l8')).toBeUndefined();
  });

  it('count a member once that a list and the addition to it both name', () => {
    const drafts = ledger.drafts.map((draft) => ({ ...draft, sponsors: { first: ['CHN', 'RUS'], joined: ['CHN'] } }));
    expect(sponsorsOf({ ...ledger, drafts }, 'l4')?.all).toEqual(['CHN', 'RUS']);
  });

  it('of both drafts are Malawi, Madagascar and Zambia', () => {
    expect(sponsorsOfAll(ledger, ['l4', 'l8rev1'])).toEqual(['MWI', 'MDG', 'ZMB']);
    expect(sponsorsOfAll(ledger, ['l4'])).toHaveLength(54);
    expect(sponsorsOfAll(ledger, ['l4', 'l8'])).toBeUndefined();
    expect(sponsorsOfAll(ledger, [])).toBeUndefined();
  });
});

describe('sponsors that are not recorded in favour of their own draft', () => {
  it('of L.8/Rev.1: Malawi alone, which is not listed', () => {
    expect(sponsorsNotInFavour(ledger, 'l8rev1')).toEqual({
      draft: 'l8rev1',
      vote: 'l8rev1',
      against: [],
      abstaining: [],
      notListed: ['MWI'],
      sponsors: 27,
    });
  });

  it('of L.4: Malawi and Zambia, neither listed', () => {
    const sponsors = sponsorsNotInFavour(ledger, 'l4');
    expect([sponsors?.against, sponsors?.abstaining, sponsors?.notListed]).toEqual([[], [], ['MWI', 'ZMB']]);
  });

  it('are in three groups', () => {
    const sponsors = { first: ['CHN', 'PLW', 'USA'], joined: ['SRB', 'RUS'], unit: 'p5' };
    const drafts = ledger.drafts.map((draft) => ({ ...draft, sponsors }));
    expect(sponsorsNotInFavour({ ...ledger, drafts }, 'l4')).toMatchObject({
      against: ['CHN', 'RUS'],
      abstaining: ['PLW'],
      notListed: ['SRB'],
    });
  });

  it('are not asked of a draft without a vote as a whole', () => {
    expect(sponsorsNotInFavour(ledger, 'l47')).toBeUndefined();
  });
});

describe('what a member sponsored', () => {
  it('names its part in each draft and where the report says so', () => {
    expect(sponsoredBy(ledger, 'MWI')).toEqual([
      { draft: 'l4', roles: ['first'], units: ['p5'] },
      { draft: 'l8rev1', roles: ['first'], units: ['p7'] },
    ]);
    expect(sponsoredBy(ledger, 'RUS')).toEqual([{ draft: 'l8rev1', roles: ['submitter', 'first'], units: ['p7'] }]);
    expect(sponsoredBy(ledger, 'ZMB')?.map(({ roles }) => roles)).toEqual([['joined'], ['joined']]);
    expect(sponsoredBy(ledger, 'CHE')).toEqual([{ draft: 'l47', roles: ['submitter'], units: ['p11'] }]);
    expect(sponsoredBy(ledger, 'IND')).toEqual([]);
    expect(sponsoredBy(ledger, 'VAT')).toBeUndefined();
  });
});
