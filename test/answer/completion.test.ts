import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePlaces } from '../../src/answer/complete-places.js';
import { completeVotes } from '../../src/answer/complete-votes.js';
import { fitName } from '../../src/answer/fit-name.js';
import { type Candidate, rankMatches } from '../../src/answer/rank-matches.js';
import type { Language } from '../../src/language/language.js';
import { contextIn, report } from '../helpers/true-report.js';

const candidate = (value: string, ...keys: readonly string[]): Candidate => ({ choice: { name: value, value }, keys });
const values = (choices: readonly { value: string }[]): readonly string[] => choices.map(({ value }) => value);

describe('the order of matches', () => {
  const candidates = [
    candidate('holds', 'xx l4 xx'),
    candidate('words', 'alpha beta gamma'),
    candidate('begins', 'l4 and more'),
    candidate('equal', 'l4'),
    candidate('none', 'other'),
  ];

  it('is equal, then beginning with it, then holding it', () => {
    expect(values(rankMatches(candidates, 'l4'))).toEqual(['equal', 'begins', 'holds']);
  });

  it('takes all words in any order for a match, not one of them', () => {
    expect(values(rankMatches(candidates, 'gamma alpha'))).toEqual(['words']);
    expect(rankMatches(candidates, 'gamma delta')).toEqual([]);
  });

  it('does not mind dots, slashes, brackets and spaces', () => {
    expect(values(rankMatches(candidates, 'L. 4'.toLowerCase()))).toEqual(['equal', 'begins', 'holds']);
    expect(values(rankMatches([candidate('para', '第10(b)段')], '10 (b)'))).toEqual(['para']);
  });

  it('shows all for nothing typed, in their own order, and twenty-five of twenty-six', () => {
    expect(values(rankMatches(candidates, ''))).toEqual(['holds', 'words', 'begins', 'equal', 'none']);
    expect(rankMatches(candidates, ' . ')).toHaveLength(5);
    const many = Array.from({ length: 26 }, (_, index) => candidate(String(index), 'same'));
    expect(rankMatches(many.slice(1), 'same')).toHaveLength(25);
    expect(values(rankMatches(many, 'same'))).toEqual(values(many.slice(0, 25).map(({ choice }) => choice)));
  });
});

describe('votes to choose from', () => {
  const votes = (typed: string, language: Language = 'zh-Hans'): readonly string[] =>
    values(completeVotes(contextIn(language), typed));

  it('are all seven for nothing typed, in the order taken', () => {
    expect(votes('')).toEqual(['l4', 'l8rev1-motion', 'l8rev1-pp10', 'l8rev1-op1', 'l8rev1', 'l47', 'l60']);
  });

  it.each([
    ['L.4', 'l4'],
    ['l4', 'l4'],
    ['L.8', 'l8rev1'],
    ['A/C.1/75/L.8/Rev.1', 'l8rev1'],
    ['l8rev1-pp10', 'l8rev1-pp10'],
    ['动议', 'l8rev1-motion'],
    ['序言', 'l8rev1-pp10'],
    ['决定草案二', 'l60'],
    ['未经表决', 'l47'],
  ])('%s: first %s', (typed, id) => {
    expect(votes(typed)[0]).toBe(id);
  });

  it('are found by what is typed in the language shown', () => {
    expect(votes('動議', 'zh-Hant')[0]).toBe('l8rev1-motion');
    expect(votes('motion', 'en')).toEqual(['l8rev1-motion']);
    expect(votes('without a vote', 'en')).toEqual(['l47', 'l60']);
    expect(votes('operative', 'en')).toContain('l8rev1-op1');
    expect(votes('zzz')).toEqual([]);
  });
});

describe('places to choose from', () => {
  const places = (typed: string, language: Language = 'zh-Hans') => completePlaces(contextIn(language), typed);

  it.each([
    ['r1.op6', 'r1.op6'],
    ['第10(b)段', 'p10.b'],
    ['para. 10 (b)', 'p10.b'],
    ['決議草案二執行部分第1段', 'r2.op1'],
    ['draft resolution II, OP 1', 'r2.op1'],
    ['脚注2', 'p10.fn2'],
    ['人类命运共同体', undefined],
  ])('%s: first %s', (typed, id) => {
    expect(places(typed)[0]?.value).toBe(id);
  });

  it('show the label in the asker’s language and the first words of the text', () => {
    expect(places('p6', 'en')[0]?.name).toMatch(/^para\. 6 · 在11月9日/);
    expect(places('p6', 'zh-Hant')[0]?.name).toMatch(/^第6段 · 在11月9日/);
  });

  it('are within Discord’s limits, whatever is typed', () => {
    const piece = fc.constantFrom('段', '第', 'p', 'r2', '.', '1', 'op', '草案', ' ', 'a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), (typed, language) => {
        const choices = places(typed.join(''), language);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name, value } of choices) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(report.unitById.has(value)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a name made to fit', () => {
  it('of a hundred characters stays, of one more is cut and marked', () => {
    expect(fitName('字'.repeat(100))).toBe('字'.repeat(100));
    expect(fitName('字'.repeat(101))).toBe(`${'字'.repeat(99)}…`);
    expect(fitName('字'.repeat(101))).toHaveLength(100);
  });

  it('is cut between words where it has any', () => {
    expect(fitName('alpha beta gamma', 14)).toBe('alpha beta…');
    expect(fitName('a verylongwordthatgoeson', 12)).toBe('a verylongw…');
  });

  it('never ends in half a character', () => {
    expect(fitName(`${'字'.repeat(98)}😀😀`)).toBe(`${'字'.repeat(98)}…`);
  });

  it('is never longer than it may be, and begins as the name does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.integer({ min: 2, max: 100 }), (name, most) => {
        const fitted = fitName(name, most);
        expect(fitted.length).toBeLessThanOrEqual(most);
        if (name.length <= most) expect(fitted).toBe(name);
        else expect(name.startsWith(fitted.slice(0, -1)) && fitted.endsWith('…')).toBe(true);
      }),
    );
  });
});
