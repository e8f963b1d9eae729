import { describe, expect, it } from 'vitest';
import { draftById } from '../../src/votes/draft-by-id.js';
import { marginOf } from '../../src/votes/margin-of.js';
import { tallyOf } from '../../src/votes/tally-of.js';
import { voteById } from '../../src/votes/vote-by-id.js';
import { votersByPosition } from '../../src/votes/voters-by-position.js';
import { wholeVoteOf } from '../../src/votes/whole-vote-of.js';
import { buildLedger } from '../helpers/build-ledger.js';

const ledger = buildLedger();

describe('a vote', () => {
  it.each([
    ['l4', 153, 11, 9, 142],
    ['l8rev1-motion', 57, 31, 63, 26],
    ['l8rev1-pp10', 108, 49, 11, 59],
    ['l8rev1-op1', 92, 52, 24, 40],
    ['l8rev1', 104, 50, 20, 54],
  ])('%s has its printed totals and margin', (id, inFavour, against, abstaining, margin) => {
    expect(tallyOf(ledger, id)).toEqual({ inFavour, against, abstaining });
    expect(marginOf(ledger, id)).toBe(margin);
  });

  it('that was lost has a negative margin', () => {
    const votes = ledger.votes.map((vote) => ({ ...vote, tally: { inFavour: 3, against: 5, abstaining: 0 } }));
    expect(marginOf({ ...ledger, votes }, 'l4')).toBe(-2);
  });

  it('is found by its id alone, a draft as a whole by the draft', () => {
    expect(voteById(ledger, 'l8rev1-op1')?.unit).toBe('p10.b');
    expect(voteById(ledger, 'l8')).toBeUndefined();
    expect(wholeVoteOf(ledger, 'l8rev1')?.unit).toBe('p10.c');
    expect(wholeVoteOf(ledger, 'l47')).toBeUndefined();
    expect(draftById(ledger, 'l47')?.symbol).toBe('A/C.1/75/L.47');
    expect(tallyOf(ledger, 'l47')).toBeUndefined();
    expect(marginOf(ledger, 'l47')).toBeUndefined();
  });
});

describe('voters by position', () => {
  it('are in the order printed', () => {
    expect(votersByPosition(ledger, 'l4', 'abstaining')).toEqual([
      'BLR',
      'KHM',
      'COM',
      'DJI',
      'EGY',
      'LAO',
      'LBN',
      'MMR',
      'PLW',
    ]);
  });

  it('go on after a page break inside a list and inside a name', () => {
    expect(votersByPosition(ledger, 'l4', 'in-favour')?.slice(-9)).toEqual([
      'UKR',
      'ARE',
      'GBR',
      'TZA',
      'USA',
      'URY',
      'UZB',
      'VNM',
      'YEM',
    ]);
    expect(votersByPosition(ledger, 'l8rev1-motion', 'against')).toContain('IRN');
  });

  it('that are not listed are in the order of the members', () => {
    const missing = votersByPosition(ledger, 'l8rev1', 'not-listed');
    expect(missing).toHaveLength(193 - 174);
    expect(missing?.slice(0, 4)).toEqual(['BFA', 'CAF', 'CMR', 'FSM']);
    expect(missing).toContain('SRB');
  });

  it('are each named once, though a list has a double', () => {
    const members = ['CHN', 'RUS', 'CHN'];
    const votes = ledger.votes.map((vote) => ({ ...vote, lists: { ...vote.lists, against: { members } } }));
    expect(votersByPosition({ ...ledger, votes }, 'l4', 'against')).toEqual(['CHN', 'RUS']);
  });

  it('of a vote that is not there are none, which is not an empty list', () => {
    expect(votersByPosition(ledger, 'l5', 'not-listed')).toBeUndefined();
  });
});
