import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../src/votes/audit-ledger.js';
import type { Ledger, RecordedVote } from '../../src/votes/ledger.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { arbitraryLedger } from './arbitrary-ledger.js';

const ledger = buildLedger();

/** The ledger with one vote changed. */
function withVote(id: string, change: (vote: RecordedVote) => Partial<RecordedVote>): Ledger {
  return { ...ledger, votes: ledger.votes.map((vote) => (vote.id === id ? { ...vote, ...change(vote) } : vote)) };
}

/** L.4 with other members in its list of abstentions. */
const abstainingOnL4 = (change: (members: readonly string[]) => readonly string[]): Ledger =>
  withVote('l4', ({ lists }) => ({
    lists: { ...lists, abstaining: { ...lists.abstaining, members: change(lists.abstaining.members) } },
  }));

describe('the self-check of a ledger', () => {
  it('passes the report as printed, and any sound ledger', () => {
    expect(auditLedger(ledger)).toEqual([]);
    fc.assert(
      fc.property(arbitraryLedger, (random) => {
        expect(auditLedger(random)).toEqual([]);
      }),
    );
  });

  it('finds a name lost from a list', () => {
    expect(auditLedger(abstainingOnL4((members) => members.slice(1)))).toEqual([
      {
        vote: 'l4',
        unit: 'p6.abstaining',
        rule: 'a printed total is the length of its list',
        expected: '9 abstaining',
        found: '8 abstaining',
      },
    ]);
  });

  it('finds a wrong total', () => {
    const wrong = withVote('l8rev1', ({ tally }) => ({ tally: { ...tally, against: 51 } }));
    expect(auditLedger(wrong).map(({ unit, expected, found }) => [unit, expected, found])).toEqual([
      ['p10.c.against', '51 against', '50 against'],
    ]);
  });

  it('finds a double, though the total is right', () => {
    const doubled = abstainingOnL4((members) => [...members.slice(0, -1), 'BLR']);
    expect(auditLedger(doubled)).toEqual([
      {
        vote: 'l4',
        unit: 'p6.abstaining',
        rule: 'no member stands twice in a list',
        expected: 'BLR once',
        found: 'BLR 2 times',
      },
    ]);
  });

  it('finds a member in two lists, though the totals are right', () => {
    const twice = abstainingOnL4((members) => [...members.slice(0, -1), 'CHN']);
    expect(auditLedger(twice)).toEqual([
      {
        vote: 'l4',
        unit: 'p6',
        rule: 'no member stands in two lists of a vote',
        expected: 'CHN once',
        found: 'CHN against, abstaining',
      },
    ]);
  });

  it('finds a code that is no member', () => {
    const unknown = abstainingOnL4((members) => [...members.slice(0, -1), 'VAT']);
    expect(auditLedger(unknown).map(({ rule, found }) => [rule, found])).toEqual([
      ['every code is that of a member', 'VAT'],
    ]);
  });

  it('finds a correction that does not fit the record', () => {
    const wrong = withVote('l8rev1-pp10', ({ corrections }) => ({
      corrections: corrections.map((made) => ({ ...made, recorded: 'against' as const })),
    }));
    expect(auditLedger(wrong)).toEqual([
      {
        vote: 'l8rev1-pp10',
        unit: 'p10.fn2',
        rule: 'a corrected member stands in the list it is said to be recorded in',
        expected: 'GUY against',
        found: 'GUY abstaining',
      },
    ]);
  });

  it('finds an outcome that the totals do not bear out', () => {
    const rejected = withVote('l8rev1-motion', () => ({ outcome: 'rejected' }));
    expect(auditLedger(rejected).map(({ expected, found }) => [expected, found])).toEqual([
      ['rejected with no more in favour than against', '57 to 31'],
    ]);
    const tied: Ledger = {
      ...ledger,
      votes: ledger.votes.map((vote) => ({ ...vote, tally: { inFavour: 5, against: 5, abstaining: 0 } })),
    };
    const rules = auditLedger(tied).map(({ rule }) => rule);
    expect(rules).toContain('what is carried has more in favour than against, what is not has no more');
  });

  it('finds a vote on a draft that is not there, and an id used twice', () => {
    const lost: Ledger = { ...ledger, drafts: ledger.drafts.filter(({ id }) => id !== 'l47') };
    expect(auditLedger(lost)).toEqual([
      {
        vote: 'l47',
        unit: 'p13',
        rule: 'every vote is on a draft of the ledger',
        expected: 'l4, l8rev1, l60',
        found: 'l47',
      },
    ]);
    const twice: Ledger = { ...ledger, decisions: [...ledger.decisions, ...ledger.decisions.slice(0, 1)] };
    expect(auditLedger(twice).map(({ vote, found }) => [vote, found])).toEqual([['l47', 'l47 2 times']]);
  });

  it('finds a sponsor named twice or unknown', () => {
    const sponsors = { first: ['CHN', 'RUS'], joined: ['CHN', 'EUU'], unit: 'p7' };
    const wrong: Ledger = {
      ...ledger,
      drafts: ledger.drafts.map((draft) => (draft.id === 'l8rev1' ? { ...draft, sponsors } : draft)),
    };
    expect(auditLedger(wrong).map(({ vote, unit, found }) => [vote, unit, found])).toEqual([
      ['l8rev1', 'p7', 'CHN 2 times'],
      ['l8rev1', 'p7', 'EUU'],
    ]);
  });
});
