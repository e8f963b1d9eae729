import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../src/votes/audit-ledger.js';
import { buildLedger } from '../helpers/build-ledger.js';

const ledger = buildLedger();

describe('the ledger that the tests read on their own', () => {
  it('has 193 members in the order of their codes', () => {
    expect(ledger.members).toHaveLength(193);
    expect(ledger.members).toEqual([...new Set(ledger.members)].toSorted());
  });

  it.each([
    ['l4', 153, 11, 9],
    ['l8rev1-motion', 57, 31, 63],
    ['l8rev1-pp10', 108, 49, 11],
    ['l8rev1-op1', 92, 52, 24],
    ['l8rev1', 104, 50, 20],
  ])('has in the lists of %s as many names as the report prints totals', (id, ...lengths) => {
    const lists = ledger.votes.find((vote) => vote.id === id)?.lists;
    expect(Object.values(lists ?? {}).map(({ members }) => members.length)).toEqual(lengths);
  });

  it('has 45 and 9 sponsors of L.4, 18 and 9 of L.8', () => {
    const counts = ledger.drafts.map(({ sponsors }) => [sponsors.first.length, sponsors.joined.length]);
    expect(counts).toEqual([
      [45, 9],
      [18, 9],
      [0, 0],
      [0, 0],
    ]);
  });

  it('is sound', () => {
    expect(auditLedger(ledger)).toEqual([]);
  });
});
