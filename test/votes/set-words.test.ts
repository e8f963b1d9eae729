import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSet } from '../../src/votes/parse-set.js';
import type { SetExpression } from '../../src/votes/set-expression.js';
import { writeSet } from '../../src/votes/write-set.js';
import { arbitraryWrittenSet } from './arbitrary-set.js';

const symbol = 'A/75/394';
const against: SetExpression = { kind: 'position', vote: 'l4', position: 'against' };
const abstainingOnOp1: SetExpression = { kind: 'position', vote: 'l8rev1-op1', position: 'abstaining' };
const inFavour: SetExpression = { kind: 'position', vote: 'l8rev1', position: 'in-favour' };
const sponsors: SetExpression = { kind: 'sponsors', draft: 'l8rev1', which: 'all' };

const examples: readonly (readonly [words: string, set: SetExpression])[] = [
  ['against A/75/394#l4', against],
  ['not-listed A/75/394#l8rev1-pp10', { kind: 'position', vote: 'l8rev1-pp10', position: 'not-listed' }],
  ['abstaining A/75/394#l5-op3-a', { kind: 'position', vote: 'l5-op3-a', position: 'abstaining' }],
  ['sponsors A/75/394#l4', { kind: 'sponsors', draft: 'l4', which: 'all' }],
  ['first sponsors A/75/394#l4', { kind: 'sponsors', draft: 'l4', which: 'first' }],
  ['joined sponsors A/75/394#l4', { kind: 'sponsors', draft: 'l4', which: 'joined' }],
  ['submitters A/75/394#l47', { kind: 'submitters', draft: 'l47' }],
  ['group Western European and Others Group', { kind: 'group', group: 'Western European and Others Group' }],
  ['group Latin America %28GRULAC%29', { kind: 'group', group: 'Latin America (GRULAC)' }],
  ['bloc nato 2020-11-09', { kind: 'bloc', bloc: 'nato', day: '2020-11-09' }],
  [
    '(bloc g77 2020-11-09) and (against A/75/394#l4)',
    { kind: 'and', of: [{ kind: 'bloc', bloc: 'g77', day: '2020-11-09' }, against] },
  ],
  [
    'times 2-2 abstaining A/75/394#l4, against A/75/394#l8rev1-op1',
    {
      kind: 'times',
      least: 2,
      most: 2,
      of: [
        { vote: 'l4', position: 'abstaining' },
        { vote: 'l8rev1-op1', position: 'against' },
      ],
    },
  ],
  ['members', { kind: 'members' }],
  ['named CHN RUS', { kind: 'named', members: ['CHN', 'RUS'] }],
  ['nobody', { kind: 'named', members: [] }],
  [
    'changed from abstaining A/75/394#l8rev1-pp10 to in-favour A/75/394#l8rev1',
    {
      kind: 'changed',
      from: { vote: 'l8rev1-pp10', position: 'abstaining' },
      to: { vote: 'l8rev1', position: 'in-favour' },
    },
  ],
  [
    'changed from A/75/394#l8rev1-pp10 to A/75/394#l8rev1',
    { kind: 'changed', from: { vote: 'l8rev1-pp10' }, to: { vote: 'l8rev1' } },
  ],
  ['corrected', { kind: 'corrected' }],
  ['corrected A/75/394#l8rev1-pp10', { kind: 'corrected', vote: 'l8rev1-pp10' }],
  ['speakers A/75/394#l8rev1-motion', { kind: 'speakers', vote: 'l8rev1-motion' }],
  ['speakers against A/75/394#l8rev1-motion', { kind: 'speakers', vote: 'l8rev1-motion', stance: 'against' }],
  ['most alike CHN', { kind: 'most-alike', member: 'CHN' }],
  ['least alike CHN', { kind: 'least-alike', member: 'CHN' }],
  [
    '(abstaining A/75/394#l8rev1-op1) and (in-favour A/75/394#l8rev1)',
    { kind: 'and', of: [abstainingOnOp1, inFavour] },
  ],
  [
    '(against A/75/394#l4) or (members) or (nobody)',
    { kind: 'or', of: [against, { kind: 'members' }, { kind: 'named', members: [] }] },
  ],
  [
    '(sponsors A/75/394#l8rev1) but not (in-favour A/75/394#l8rev1)',
    { kind: 'except', base: sponsors, minus: inFavour },
  ],
  [
    '((against A/75/394#l4) and (sponsors A/75/394#l8rev1)) or (abstaining A/75/394#l8rev1-op1)',
    { kind: 'or', of: [{ kind: 'and', of: [against, sponsors] }, abstainingOnOp1] },
  ],
];

describe('the words of a set', () => {
  it.each(examples)('%s: written and read back', (words, set) => {
    expect(writeSet(set, symbol)).toBe(words);
    expect(parseSet(words, symbol)).toEqual(set);
  });

  it('are read back to the set they were written from, whatever the set', () => {
    fc.assert(
      fc.property(arbitraryWrittenSet, (set) => {
        expect(parseSet(writeSet(set, symbol), symbol)).toEqual(set);
      }),
      { numRuns: 1000 },
    );
  });

  it('are read back where the symbol has brackets of its own', () => {
    const bracketed = 'A/75/394(Part.II)';
    const set: SetExpression = { kind: 'and', of: [against, sponsors] };
    expect(parseSet(writeSet(set, bracketed), bracketed)).toEqual(set);
  });

  it('of fewer than two operands are those of the simpler set', () => {
    expect(writeSet({ kind: 'and', of: [] }, symbol)).toBe('members');
    expect(writeSet({ kind: 'or', of: [] }, symbol)).toBe('nobody');
    expect(writeSet({ kind: 'or', of: [against] }, symbol)).toBe('against A/75/394#l4');
  });

  it.each([
    '',
    ' members',
    'Members',
    'against',
    'against l4',
    'against A/75/394#',
    'against A/75/394#L.4',
    'against A/75/394#l4 ',
    'against  A/75/394#l4',
    'opposed A/75/394#l4',
    'against A/74/394#l4',
    'absent A/75/394#l4',
    'named',
    'named chn',
    'named CHN,RUS',
    'most alike CHN RUS',
    'group ',
    'bloc nato',
    'bloc nato 9 November 2020',
    'bloc nato 2020-13-01',
    'bloc NATO 2020-11-09',
    'bloc nato 2020-11-09 ',
    'group a)b',
    'group 50%',
    'changed from not-listed A/75/394#l4 to A/75/394#l8rev1',
    'changed from A/75/394#l4',
    'changed from A/75/394#l4 to A/75/394#l8rev1 to A/75/394#l4',
    '(against A/75/394#l4)',
    '(against A/75/394#l4',
    '(against A/75/394#l4) and',
    '(against A/75/394#l4) and ',
    '(against A/75/394#l4) and members',
    '(against A/75/394#l4) xor (members)',
    '(members)(members)',
    '(members) and (members) or (members)',
    '(members) but not (members) but not (members)',
    '(members) and (absent A/75/394#l4)',
    '(members) and (absent A/75/394#l4) and (nobody)',
    'against A/75/394#l4 and against A/75/394#l8rev1',
    '各国',
  ])('nothing is made of %j', (words) => {
    expect(parseSet(words, symbol)).toBeUndefined();
  });

  it('are never read in two ways: what is read is written as it stood', () => {
    const scraps = fc.constantFrom(
      '(',
      ')',
      ' and ',
      ' or ',
      ' but not ',
      'members',
      'named CHN',
      'group a',
      ' ',
      '%28',
    );
    fc.assert(
      fc.property(fc.string({ unit: scraps, maxLength: 9 }), (words) => {
        const set = parseSet(words, symbol);
        expect(set === undefined || writeSet(set, symbol) === words).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('nested beyond all sense are refused, not run out of stack on', () => {
    const deep = `${'('.repeat(50_000)}members${') and (members)'.repeat(50_000)}`;
    expect(parseSet(deep, symbol)).toBeUndefined();
  });
});
