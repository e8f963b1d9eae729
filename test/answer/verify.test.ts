import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Fact } from '../../src/answer/answer.js';
import { setFacts } from '../../src/answer/tools/facts.js';
import { verify } from '../../src/answer/verify.js';
import type { Position } from '../../src/votes/ledger.js';
import { positionNames } from '../../src/votes/position-names.js';
import type { SetExpression } from '../../src/votes/set-expression.js';
import { plainMembers, plainPosition, readPlainLists } from '../helpers/plain-lists.js';
import { buildAnswer } from '../helpers/scripted-rollcall.js';
import { contextIn, ledger, report } from '../helpers/true-report.js';

const evidence = { report, ledger };
const lists = readPlainLists();
const votes = [...lists.keys()];
const sorted = (members: readonly string[]): string[] => [...members].sort();

const answerWith = (parts: Partial<Answer>): Answer => buildAnswer({ facts: [], citations: [], ...parts });
const withFact = (fact: Fact): Answer => answerWith({ facts: [fact] });
const withQuote = (unit: string, quote: string): Answer => answerWith({ citations: [{ unit, label: '第6段', quote }] });

/** Refused as not proved, and as nothing else. */
function expectRefused(answer: Answer): void {
  expect(() => verify(answer, evidence)).toThrowError(expect.objectContaining({ code: 'unproven-answer' }));
}

describe('a true answer passes as it is', () => {
  it('with nothing to prove', () => {
    const answer = answerWith({});
    expect(verify(answer, evidence)).toBe(answer);
  });

  it('with any unit quoted whole', () => {
    for (const unit of report.units) {
      const answer = withQuote(`A/75/394#${unit.id}`, unit.text);
      expect(verify(answer, evidence)).toBe(answer);
    }
  });

  it('with the position of every member in every vote, corrections beside it', () => {
    const intended = new Map<string, Position>([
      ['TGO', 'abstaining'],
      ['GUY', 'in-favour'],
    ]);
    for (const [vote, plain] of lists) {
      for (const country of plainMembers) {
        const position = positionNames.find((each) => each === plainPosition(plain, country)) ?? 'not-listed';
        const meant = vote.endsWith('#l8rev1-pp10') ? intended.get(country) : undefined;
        const fact: Fact = { type: 'position', vote, country, position, ...(meant ? { intended: meant } : {}) };
        expect(() => verify(withFact(fact), evidence)).not.toThrow();
      }
    }
  });

  it('with the lists and totals that a plain reader finds in the corpus', () => {
    for (const [vote, plain] of lists) {
      const [inFavour, against, abstaining] = [plain['in-favour'], plain.against, plain.abstaining].map(
        (members) => members.length,
      );
      const tally: Fact = {
        type: 'tally',
        vote,
        inFavour: inFavour ?? 0,
        against: against ?? 0,
        abstaining: abstaining ?? 0,
      };
      const facts: Fact[] = (['in-favour', 'against', 'abstaining'] as const).flatMap((position): Fact[] => [
        { type: 'countries', countries: [...plain[position]], of: `${position} ${vote}` },
        { type: 'count', value: plain[position].length, of: `${position} ${vote}` },
      ]);
      expect(() => verify(answerWith({ facts: [tally, ...facts] }), evidence)).not.toThrow();
    }
  });

  it('whatever the order of the countries in a set', () => {
    const against = lists.get('A/75/394#l4')?.against ?? [];
    const fact = (countries: string[]): Fact => ({ type: 'countries', countries, of: 'against A/75/394#l4' });
    expect(() => verify(withFact(fact(sorted(against))), evidence)).not.toThrow();
    expect(() => verify(withFact(fact(sorted(against).reverse())), evidence)).not.toThrow();
  });
});

describe('a doctored quote is refused', () => {
  const text = report.unitById.get('p6')?.text ?? '';

  it.each([
    ['a figure changed', text.replace('153', '152')],
    ['a character more', `${text}。`],
    ['its words in Traditional script', '表決情況如下'],
    ['a space more', text.replace('委员会', '委 员会')],
    ['nothing at all', ''],
    ['words of another unit', '未经表决通过了决定草案'],
    ['its misprint put right', '安全使用达成共识'],
  ])('%s', (_, quote) => {
    expect(text).not.toBe(quote);
    expectRefused(withQuote('A/75/394#p6', quote));
  });

  it.each([
    ['a unit that is not there', 'A/75/394#p99'],
    ["another report's symbol", 'A/76/443#p6'],
    ['no symbol', 'p6'],
    ['no unit', 'A/75/394'],
    ['no unit after the sign', 'A/75/394#'],
    ['something after the unit', 'A/75/394#p6#p6x'],
    ['a vote for a unit', 'A/75/394#l4'],
  ])('from %s', (_, unit) => {
    expectRefused(withQuote(unit, text));
  });

  it('the one false quote among true ones is named', () => {
    const good = { unit: 'A/75/394#p6', label: '第6段', quote: text };
    const bad = { unit: 'A/75/394#p7', label: '第7段', quote: text };
    expect(() => verify(answerWith({ citations: [good, bad] }), evidence)).toThrowError(/A\/75\/394#p7/);
  });

  it('any one character of any quote of any unit', () => {
    const other = fc.constantFrom('的', '不', '1', 'L', '。', ' ', '中', '安');
    const stretch = fc
      .constantFrom(...report.units.filter((unit) => unit.text.length > 4))
      .chain((unit) =>
        fc
          .tuple(fc.nat(unit.text.length - 2), fc.nat(unit.text.length - 2))
          .map(([a, b]) => ({ unit, start: Math.min(a, b), end: Math.max(a, b) + 2 })),
      );
    fc.assert(
      fc.property(stretch, fc.nat(), other, ({ unit, start, end }, seed, character) => {
        const quote = unit.text.slice(start, end);
        const at = seed % quote.length;
        const doctored = quote.slice(0, at) + character + quote.slice(at + 1);
        // A short stretch with a character changed may stand elsewhere in the unit, and is then a true quote.
        fc.pre(!unit.text.includes(doctored));
        expect(() => verify(withQuote(`A/75/394#${unit.id}`, quote), evidence)).not.toThrow();
        expectRefused(withQuote(`A/75/394#${unit.id}`, doctored));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a doctored fact is refused', () => {
  it('any position but the recorded one', () => {
    for (const [vote, plain] of lists) {
      for (const country of plainMembers) {
        for (const position of positionNames.filter((each) => each !== plainPosition(plain, country))) {
          expectRefused(withFact({ type: 'position', vote, country, position }));
        }
      }
    }
  });

  it.each<readonly [string, Fact]>([
    ['a correction left out', { type: 'position', vote: 'A/75/394#l8rev1-pp10', country: 'TGO', position: 'against' }],
    [
      'a correction that alters the record',
      { type: 'position', vote: 'A/75/394#l8rev1-pp10', country: 'TGO', position: 'abstaining' },
    ],
    [
      'a correction that was not made',
      {
        type: 'position',
        vote: 'A/75/394#l8rev1-pp10',
        country: 'FRA',
        position: 'against',
        intended: 'abstaining',
      },
    ],
    [
      'a correction to another vote',
      { type: 'position', vote: 'A/75/394#l4', country: 'TGO', position: 'in-favour', intended: 'abstaining' },
    ],
    [
      'a correction other than the one made',
      { type: 'position', vote: 'A/75/394#l8rev1-pp10', country: 'GUY', position: 'abstaining', intended: 'against' },
    ],
    ['a vote that was not taken', { type: 'position', vote: 'A/75/394#l47', country: 'FRA', position: 'not-listed' }],
    ["another report's vote", { type: 'position', vote: 'A/76/443#l4', country: 'CHE', position: 'in-favour' }],
    ['a vote without its symbol', { type: 'position', vote: 'l4', country: 'CHE', position: 'in-favour' }],
    ['somebody who is no member', { type: 'position', vote: 'A/75/394#l4', country: 'VAT', position: 'not-listed' }],
    ["another report's totals", { type: 'tally', vote: 'A/76/443#l4', inFavour: 153, against: 11, abstaining: 9 }],
    [
      'totals of a draft without a vote',
      { type: 'tally', vote: 'A/75/394#l60', inFavour: 0, against: 0, abstaining: 0 },
    ],
    ["another report's set", { type: 'count', value: 11, of: 'against A/76/443#l4' }],
    ['a set that no words describe', { type: 'count', value: 11, of: 'the brave' }],
    ['a set with words after it', { type: 'count', value: 11, of: 'against A/75/394#l4 and more' }],
    ['an empty description', { type: 'countries', countries: [], of: '' }],
    ['nobody where there is somebody', { type: 'countries', countries: [], of: 'against A/75/394#l4' }],
    ['a count of an unknown kind', { type: 'count', value: 5, of: 'votes in the plenary' }],
    ['an agreement too many', { type: 'count', value: 5, of: 'same position TGO FRA' }],
    ['a margin that is not that of the totals', { type: 'count', value: 1, of: 'margin A/75/394#l4' }],
  ])('%s', (_, fact) => {
    expectRefused(withFact(fact));
  });

  it('any one total of a tally', () => {
    const part = fc.constantFrom('inFavour', 'against', 'abstaining');
    fc.assert(
      fc.property(fc.constantFrom(...votes), part, fc.nat(193), (vote, which, value) => {
        const plain = lists.get(vote);
        const tally = {
          inFavour: plain?.['in-favour'].length ?? 0,
          against: plain?.against.length ?? 0,
          abstaining: plain?.abstaining.length ?? 0,
        };
        fc.pre(tally[which] !== value);
        expectRefused(withFact({ type: 'tally', vote, ...tally, [which]: value }));
      }),
    );
  });

  const plainSet = fc.constantFrom<SetExpression>(
    ...votes.flatMap((vote) =>
      positionNames.map((position): SetExpression => ({ kind: 'position', vote: vote.split('#')[1] ?? '', position })),
    ),
    { kind: 'sponsors', draft: 'l4', which: 'all' },
    { kind: 'sponsors', draft: 'l8rev1', which: 'joined' },
    { kind: 'submitters', draft: 'l47' },
    { kind: 'group', group: 'african' },
    { kind: 'corrected' },
    { kind: 'speakers', vote: 'l8rev1-motion', stance: 'against' },
    { kind: 'most-alike', member: 'CHN' },
    { kind: 'changed', from: { vote: 'l8rev1-pp10' }, to: { vote: 'l8rev1' } },
  );
  const anySet: fc.Arbitrary<SetExpression> = fc.oneof(
    plainSet,
    fc.tuple(plainSet, plainSet).map(([one, other]): SetExpression => ({ kind: 'and', of: [one, other] })),
    fc.tuple(plainSet, plainSet).map(([one, other]): SetExpression => ({ kind: 'or', of: [one, other] })),
    fc.tuple(plainSet, plainSet).map(([base, minus]): SetExpression => ({ kind: 'except', base, minus })),
  );
  const countriesOf = (facts: readonly Fact[]): Extract<Fact, { type: 'countries' }> => {
    const found = facts.find((fact) => fact.type === 'countries');
    if (found === undefined) throw new Error('a set has a fact of its members');
    return found;
  };

  it('a set with a member too many, one missing, one exchanged or one twice', () => {
    fc.assert(
      fc.property(anySet, fc.constantFrom(...plainMembers), fc.nat(), (set, stranger, seed) => {
        const facts = setFacts(contextIn('en'), set);
        expect(() => verify(answerWith({ facts: [...facts] }), evidence)).not.toThrow();
        const fact = countriesOf(facts);
        const inside = fact.countries.includes(stranger);
        expectRefused(withFact({ ...fact, countries: [...fact.countries, stranger] }));
        if (fact.countries.length === 0) return;
        const at = seed % fact.countries.length;
        expectRefused(withFact({ ...fact, countries: fact.countries.filter((_, index) => index !== at) }));
        if (!inside) expectRefused(withFact({ ...fact, countries: fact.countries.with(at, stranger) }));
      }),
    );
  });

  it('a count by any other number', () => {
    fc.assert(
      fc.property(anySet, fc.nat(200), (set, value) => {
        const count = setFacts(contextIn('en'), set).find((fact) => fact.type === 'count');
        if (count === undefined) throw new Error('a set has a fact of its size');
        fc.pre(count.value !== value);
        expectRefused(withFact({ ...count, value }));
      }),
    );
  });

  it('the one false fact among true ones', () => {
    const trueFact: Fact = { type: 'tally', vote: 'A/75/394#l4', inFavour: 153, against: 11, abstaining: 9 };
    const falseFact: Fact = { type: 'count', value: 12, of: 'against A/75/394#l4' };
    expectRefused(answerWith({ facts: [trueFact, falseFact] }));
  });
});
