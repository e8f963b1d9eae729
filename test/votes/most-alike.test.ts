import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMembers } from '../../src/votes/compare-members.js';
import { leastAlike } from '../../src/votes/least-alike.js';
import { mostAlike } from '../../src/votes/most-alike.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { arbitraryLedger, someMembers } from './arbitrary-ledger.js';

const ledger = buildLedger();

describe('who voted most like a member', () => {
  it('China: ten members in 5 of 5 votes, all named', () => {
    const alike = mostAlike(ledger, 'CHN');
    expect(alike?.top.map(({ country }) => country)).toEqual([
      'BDI',
      'CUB',
      'DMA',
      'IRN',
      'NIC',
      'PRK',
      'RUS',
      'SYR',
      'VEN',
      'ZWE',
    ]);
    expect(alike?.top.every(({ same, n }) => same === 5 && n === 5)).toBe(true);
  });

  it('Türkiye: 4 equal votes of 4 come before 4 of 5', () => {
    expect(mostAlike(ledger, 'TUR')?.ranked.slice(0, 3)).toEqual([
      { country: 'CHL', same: 5, n: 5 },
      { country: 'COL', same: 4, n: 4 },
      { country: 'ALB', same: 4, n: 5 },
    ]);
  });

  it('Colombia: 4 equal votes of 4 come before 3 of 3', () => {
    const alike = mostAlike(ledger, 'COL');
    expect(alike?.top).toHaveLength(49);
    expect(alike?.ranked[49]).toEqual({ country: 'MHL', same: 3, n: 3 });
  });

  it('members with fewer than three shared votes are named apart, those with none not at all', () => {
    const alike = mostAlike(ledger, 'TGO');
    expect(alike?.fewShared).toEqual([
      { country: 'CMR', same: 1, n: 2 },
      { country: 'FSM', same: 1, n: 1 },
      { country: 'HND', same: 2, n: 2 },
      { country: 'HTI', same: 1, n: 2 },
      { country: 'KNA', same: 2, n: 2 },
      { country: 'LBR', same: 1, n: 1 },
      { country: 'PLW', same: 0, n: 2 },
      { country: 'TON', same: 1, n: 2 },
    ]);
    expect(alike?.ranked).toHaveLength(192 - 8 - 15);
  });

  it('is no one for a member that is never listed', () => {
    expect(mostAlike(ledger, 'SRB')).toEqual({ member: 'SRB', top: [], ranked: [], fewShared: [] });
    expect(mostAlike(ledger, 'VAT')).toBeUndefined();
  });
});

describe('who voted least like a member', () => {
  it('Switzerland: nineteen members in none of 5 votes', () => {
    const unlike = leastAlike(ledger, 'CHE');
    expect(unlike?.top).toHaveLength(19);
    expect(unlike?.top[0]).toEqual({ country: 'BDI', same: 0, n: 5 });
  });

  it('Colombia: 4 differing votes of 4 come before 3 of 3', () => {
    const unlike = leastAlike(ledger, 'COL');
    expect(unlike?.top).toHaveLength(19);
    expect(unlike?.ranked[19]).toEqual({ country: 'ZMB', same: 0, n: 3 });
  });
});

describe('any ranking', () => {
  it('has the figures of a comparison in pairs, never rises, and names every tie at its head', () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.constantFrom(...someMembers), (random, member) => {
        const alike = mostAlike(random, member);
        for (const { country, same, n } of alike?.ranked ?? []) {
          const pair = compareMembers(random, [member, country]);
          expect([same, n]).toEqual([pair?.same.length, pair?.n]);
        }
        const keys = (alike?.ranked ?? []).map(({ same, n }) => same * 1000 + same / n);
        expect(keys).toEqual(keys.toSorted((a, b) => b - a));
        expect(alike?.top.length).toBe(keys.filter((key) => key === keys[0]).length);
      }),
    );
  });
});
