import fc from 'fast-check';
import type { Draft, Iso3, Ledger, Position, RecordedVote } from '../../src/votes/ledger.js';

/** Few enough that every coincidence turns up. */
export const someMembers: readonly Iso3[] = ['BRA', 'CHE', 'CHN', 'FRA', 'IND', 'RUS', 'SRB', 'USA'];
export const someVotes = ['l4', 'l8rev1-motion', 'l8rev1-op3-a', 'l8rev1'] as const;
export const someDrafts = ['l4', 'l8rev1'] as const;
export const somePositions: readonly Position[] = ['in-favour', 'against', 'abstaining', 'not-listed'];

const shuffledMembers = fc.shuffledSubarray([...someMembers], { minLength: someMembers.length });
const roll = fc.tuple(
  shuffledMembers,
  fc.array(fc.constantFrom(...somePositions), { minLength: someMembers.length, maxLength: someMembers.length }),
);

const arbitraryVote = (id: (typeof someVotes)[number]): fc.Arbitrary<RecordedVote> =>
  fc.tuple(roll, fc.option(fc.constantFrom(...someMembers))).map(([[order, positions], corrected]) => {
    const at = (position: Position) => order.filter((_, index) => positions[index] === position);
    const lists = { 'in-favour': at('in-favour'), against: at('against'), abstaining: at('abstaining') };
    const recorded = (country: Iso3): Position => positions[order.indexOf(country)] ?? 'not-listed';
    const intended: Position = 'abstaining';
    return {
      id,
      draft: id.replace(/-.*$/, ''),
      scope: id.includes('-') ? { kind: 'motion' } : { kind: 'whole' },
      outcome: lists['in-favour'].length > lists.against.length ? 'adopted' : 'rejected',
      outcomeWords: '通过',
      unit: 'p6',
      tally: {
        inFavour: lists['in-favour'].length,
        against: lists.against.length,
        abstaining: lists.abstaining.length,
      },
      lists: {
        'in-favour': { unit: 'p6.in-favour', members: lists['in-favour'] },
        against: { unit: 'p6.against', members: lists.against },
        abstaining: { unit: 'p6.abstaining', members: lists.abstaining },
      },
      corrections: corrected ? [{ country: corrected, recorded: recorded(corrected), intended, unit: 'p6.fn2' }] : [],
      speakers: order.slice(0, 2).map((country, index) => ({ country, stance: index === 0 ? 'for' : 'against' })),
    };
  });

const arbitraryDraft = (id: (typeof someDrafts)[number]): fc.Arbitrary<Draft> =>
  fc.tuple(shuffledMembers, fc.nat(4), fc.nat(4)).map(([order, first, joined]) => ({
    symbol: `A/C.1/75/${id}`,
    symbols: [`A/C.1/75/${id}`],
    id,
    kind: 'resolution',
    submission: { by: order.slice(0, 1), unit: 'p5' },
    sponsors: { first: order.slice(0, first), joined: order.slice(first, first + joined), unit: 'p5' },
    units: ['p5', 'p6'],
    related: [],
  }));

/** A sound ledger of eight members, four recorded votes and two drafts; who votes how, and in what order, is arbitrary. */
export const arbitraryLedger: fc.Arbitrary<Ledger> = fc
  .tuple(fc.tuple(...someDrafts.map(arbitraryDraft)), fc.tuple(...someVotes.map(arbitraryVote)))
  .map(([drafts, votes]) => ({ symbol: 'A/75/394', drafts, votes, decisions: [], members: someMembers }));
