import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSet } from '../../src/votes/evaluate-set.js';
import { leastAlike } from '../../src/votes/least-alike.js';
import type { Iso3, Ledger } from '../../src/votes/ledger.js';
import { mostAlike } from '../../src/votes/most-alike.js';
import { parseSet } from '../../src/votes/parse-set.js';
import type { SetExpression } from '../../src/votes/set-expression.js';
import { writeSet } from '../../src/votes/write-set.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { arbitraryLedger } from './arbitrary-ledger.js';
import { arbitraryKnownSet, blocOfSome, groupOfInitial } from './arbitrary-set.js';

const ledger = buildLedger();
const context = { groupOf: groupOfInitial, blocMembers: blocOfSome };

function membersOf(words: string): readonly Iso3[] | undefined {
  const set = parseSet(words, ledger.symbol);
  if (set === undefined) throw new Error(`not the words of a set: ${words}`);
  return evaluateSet(ledger, set);
}

/** Whether a member belongs to a set, worked out member by member from the lists as they are printed. */
function belongs(to: Ledger, set: SetExpression, member: Iso3): boolean {
  const stands = (id: string): string => {
    const lists = to.votes.find((vote) => vote.id === id)?.lists;
    const found = Object.entries(lists ?? {}).find(([, { members }]) => members.includes(member));
    return found?.[0] ?? 'not-listed';
  };
  const draft = 'draft' in set ? to.drafts.find(({ id }) => id === set.draft) : undefined;
  switch (set.kind) {
    case 'and':
      return set.of.every((part) => belongs(to, part, member));
    case 'or':
      return set.of.some((part) => belongs(to, part, member));
    case 'except':
      return belongs(to, set.base, member) && !belongs(to, set.minus, member);
    case 'position':
      return stands(set.vote) === set.position;
    case 'sponsors':
      return (
        (set.which !== 'joined' && draft?.sponsors.first.includes(member)) ||
        (set.which !== 'first' && draft?.sponsors.joined.includes(member)) ||
        false
      );
    case 'submitters':
      return draft?.submission?.by.includes(member) ?? false;
    case 'group':
      return member.startsWith(set.group);
    case 'bloc':
      return blocOfSome(set.bloc, set.day).includes(member);
    case 'members':
      return true;
    case 'named':
      return set.members.includes(member);
    case 'changed': {
      const [before, after] = [stands(set.from.vote), stands(set.to.vote)];
      const fits = (set.from.position ?? before) === before && (set.to.position ?? after) === after;
      return fits && before !== after && before !== 'not-listed' && after !== 'not-listed';
    }
    case 'times': {
      const times = set.of.filter(({ vote, position }) => stands(vote) === position).length;
      return set.least <= times && times <= set.most;
    }
    case 'corrected':
      return to.votes.some(
        (vote) => (set.vote ?? vote.id) === vote.id && vote.corrections.some(({ country }) => country === member),
      );
    case 'speakers':
      return to.votes.some(
        (vote) =>
          vote.id === set.vote &&
          vote.speakers.some(({ country, stance }) => country === member && stance === (set.stance ?? stance)),
      );
    case 'most-alike':
      return mostAlike(to, set.member)?.top.some(({ country }) => country === member) ?? false;
    case 'least-alike':
      return leastAlike(to, set.member)?.top.some(({ country }) => country === member) ?? false;
  }
}

describe('a set of members of A/75/394', () => {
  it('from one list is in the order printed', () => {
    expect(membersOf('against A/75/394#l4')).toEqual([
      'BDI',
      'CHN',
      'CUB',
      'PRK',
      'DMA',
      'IRN',
      'NIC',
      'RUS',
      'SYR',
      'VEN',
      'ZWE',
    ]);
    expect(membersOf('joined sponsors A/75/394#l4')).toEqual([
      'FJI',
      'FRA',
      'MDG',
      'MHL',
      'MEX',
      'NZL',
      'TUR',
      'UKR',
      'ZMB',
    ]);
  });

  it('from two lists is in the order of the members', () => {
    const moved = ['IDN', 'JAM', 'KEN', 'LCA', 'MEX', 'MYS', 'NGA', 'SEN', 'SLV', 'VNM'];
    expect(membersOf('(abstaining A/75/394#l8rev1-op1) and (in-favour A/75/394#l8rev1)')).toEqual(moved);
    expect(membersOf('(in-favour A/75/394#l8rev1) and (abstaining A/75/394#l8rev1-op1)')).toEqual(moved);
  });

  it('of a change starts from a list, and keeps its order', () => {
    expect(membersOf('changed from in-favour A/75/394#l8rev1-pp10 to abstaining A/75/394#l8rev1')).toEqual([
      'BHS',
      'BRB',
      'BLZ',
      'CPV',
      'LBY',
      'SLE',
      'ZAF',
    ]);
    expect(membersOf('changed from abstaining A/75/394#l8rev1-pp10 to in-favour A/75/394#l8rev1')).toEqual([]);
  });

  it('of a change leaves out who is listed in one of the votes only', () => {
    expect(membersOf('changed from A/75/394#l8rev1-pp10 to A/75/394#l8rev1')).toEqual([
      'BHS',
      'BLZ',
      'BRB',
      'CHL',
      'CPV',
      'IND',
      'LBY',
      'SLE',
      'TGO',
      'TUR',
      'ZAF',
    ]);
  });

  it('keeps the order of the list that others are taken from', () => {
    expect(membersOf('(sponsors A/75/394#l8rev1) but not (in-favour A/75/394#l8rev1)')).toEqual(['MWI']);
    expect(membersOf('(sponsors A/75/394#l4) but not (in-favour A/75/394#l4)')).toEqual(['MWI', 'ZMB']);
    expect(membersOf('(against A/75/394#l4) but not (named CHN RUS)')).toEqual([
      'BDI',
      'CUB',
      'PRK',
      'DMA',
      'IRN',
      'NIC',
      'SYR',
      'VEN',
      'ZWE',
    ]);
    expect(membersOf('(named DMA PRK CHN) and (against A/75/394#l4)')).toEqual(['CHN', 'PRK', 'DMA']);
  });

  it('of sponsors of both drafts', () => {
    expect(membersOf('(sponsors A/75/394#l4) and (sponsors A/75/394#l8rev1)')).toEqual(['MDG', 'MWI', 'ZMB']);
  });

  it('of corrections and speakers', () => {
    expect(membersOf('corrected')).toEqual(['TGO', 'GUY']);
    expect(membersOf('corrected A/75/394#l4')).toEqual([]);
    expect(membersOf('speakers against A/75/394#l8rev1-motion')).toEqual(['RUS', 'CUB']);
    expect(membersOf('speakers for A/75/394#l8rev1-motion')).toEqual([]);
  });

  it('of a bloc is in the order of the members, and of the list where it meets one', () => {
    const set = parseSet('(bloc p5 2020-11-09) and (against A/75/394#l4)', ledger.symbol);
    const blocMembers = (bloc: string, day: string) =>
      bloc === 'p5' && day === '2020-11-09' ? ['USA', 'RUS', 'CHN', 'FRA', 'GBR'] : undefined;
    if (set === undefined) throw new Error('not read');
    expect(evaluateSet(ledger, set, { blocMembers })).toEqual(['CHN', 'RUS']);
    expect(evaluateSet(ledger, { kind: 'bloc', bloc: 'p5', day: '2020-11-09' }, { blocMembers })).toEqual([
      'CHN',
      'FRA',
      'GBR',
      'RUS',
      'USA',
    ]);
    expect(evaluateSet(ledger, { kind: 'bloc', bloc: 'p5', day: '1990-01-01' }, { blocMembers })).toBeUndefined();
    expect(evaluateSet(ledger, { kind: 'bloc', bloc: 'p5', day: '2020-11-09' })).toBeUndefined();
  });

  it('of a corrected member is as recorded', () => {
    expect(membersOf('against A/75/394#l8rev1-pp10')).toContain('TGO');
    expect(membersOf('abstaining A/75/394#l8rev1-pp10')).toContain('GUY');
    expect(membersOf('in-favour A/75/394#l8rev1-pp10')).not.toContain('GUY');
  });

  it.each([
    'against A/75/394#l5',
    'sponsors A/75/394#l5',
    'submitters A/75/394#l5',
    'corrected A/75/394#l5',
    'speakers A/75/394#l5',
    'changed from A/75/394#l4 to A/75/394#l5',
    'named CHN VAT',
    'most alike VAT',
    'group African Group',
    '(members) and (against A/75/394#l5)',
    '(members) but not (against A/75/394#l5)',
  ])('has no value, which is not an empty one, where it names what is not there: %s', (words) => {
    expect(membersOf(words)).toBeUndefined();
  });

  it('of a group has the members that are handed in, and no value for a group that no one is in', () => {
    const groupOf = (member: Iso3) => (['CHE', 'DEU', 'TUR'].includes(member) ? 'WEOG' : undefined);
    const abstaining: SetExpression = { kind: 'position', vote: 'l8rev1-op1', position: 'abstaining' };
    const both: SetExpression = { kind: 'and', of: [{ kind: 'group', group: 'WEOG' }, abstaining] };
    expect(evaluateSet(ledger, both, { groupOf })).toEqual(['CHE']);
    expect(evaluateSet(ledger, { kind: 'group', group: 'EU' }, { groupOf })).toBeUndefined();
  });
});

describe('any set of any ledger', () => {
  const check = (property: (random: Ledger, a: SetExpression, b: SetExpression) => void) =>
    fc.assert(fc.property(arbitraryLedger, arbitraryKnownSet, arbitraryKnownSet, property), { numRuns: 400 });
  const sorted = (members: readonly Iso3[] | undefined) => members?.toSorted();

  it('has exactly the members that belong to it, each once', () => {
    check((random, a) => {
      const expected = random.members.filter((member) => belongs(random, a, member));
      expect(sorted(evaluateSet(random, a, context))).toEqual(expected);
    });
  });

  it('is the same in the same order after its words are read back', () => {
    check((random, a) => {
      const again = parseSet(writeSet(a, random.symbol), random.symbol);
      expect(again && evaluateSet(random, again, context)).toEqual(evaluateSet(random, a, context));
    });
  });

  it('may change places with another in a union or an intersection, the order of members included', () => {
    check((random, a, b) => {
      for (const kind of ['and', 'or'] as const) {
        expect(evaluateSet(random, { kind, of: [a, b] }, context)).toEqual(
          evaluateSet(random, { kind, of: [b, a] }, context),
        );
      }
    });
  });

  it('obeys De Morgan, and parts into what is common and what is not', () => {
    check((random, a, b) => {
      const all: SetExpression = { kind: 'members' };
      const not = (set: SetExpression): SetExpression => ({ kind: 'except', base: all, minus: set });
      const value = (set: SetExpression) => evaluateSet(random, set, context) ?? [];
      const both: SetExpression = { kind: 'and', of: [a, b] };
      expect(sorted(value(not(both)))).toEqual(sorted(value({ kind: 'or', of: [not(a), not(b)] })));
      const parted = [...value(both), ...value({ kind: 'except', base: a, minus: b })];
      expect(sorted(parted)).toEqual(sorted(value(a)));
    });
  });
});
