import { describe, expect, it } from 'vitest';
import { ledgerOf, readFixture } from '../helpers/read-fixture.js';

const outlines = (name: string) =>
  ledgerOf(readFixture(name)).votes.map(({ id, unit, outcome, textUnit, tally }) => [
    id,
    unit,
    outcome,
    textUnit,
    [tally.inFavour, tally.against, tally.abstaining].join('-'),
  ]);

describe('a report with one draft, cut by running heads inside names and sentences', () => {
  const ledger = ledgerOf(readFixture('A-76-443'));
  it('has its vote, with an empty list where it prints 无', () => {
    expect(outlines('A-76-443')).toEqual([['l11', 'p6', 'adopted', 'r1', '173-0-3']]);
    expect(ledger.votes[0]?.lists.against).toEqual({ unit: 'p6.against', members: [] });
    expect(ledger.votes[0]?.lists.abstaining.members).toEqual(['ISR', 'UKR', 'USA']);
    for (const cut of ['ATG', 'GBR']) expect(ledger.votes[0]?.lists['in-favour'].members).toContain(cut);
  });

  it('has the sponsors, and takes the year from the meeting and not from an older resolution', () => {
    const [draft] = ledger.drafts;
    expect(draft?.sponsors.first).toHaveLength(24);
    expect(draft?.sponsors.first).toContain('LAO');
    expect(draft?.sponsors.joined).toEqual(['GNQ', 'MLI', 'STP', 'TUR']);
    expect(draft?.submission).toEqual({ by: ['BLR'], date: { iso: '2021-10-12', yearInferred: true }, unit: 'p5' });
  });
});

describe('a report with three drafts', () => {
  const ledger = ledgerOf(readFixture('A-77-385'));
  it('has the separate votes on the twelfth preambular paragraph and on an item', () => {
    expect(outlines('A-77-385')).toEqual([
      ['l21rev1-pp12', 'p7.a', 'retained', 'r1.pp12', '162-3-12'],
      ['l21rev1-op3-a', 'p7.b', 'retained', 'r1.op3.a', '166-4-8'],
      ['l21rev1', 'p7.c', 'adopted', 'r1', '172-0-7'],
      ['l40', 'p12', 'adopted', 'r3', '168-0-16'],
    ]);
  });

  it('has what delegations said afterwards, in a footnote in the middle of the lists', () => {
    expect(ledger.votes[1]?.corrections).toEqual([
      { country: 'BDI', recorded: 'not-listed', intended: 'in-favour', unit: 'p7.fn2' },
      { country: 'SSD', recorded: 'not-listed', intended: 'in-favour', unit: 'p7.fn2' },
      { country: 'LSO', recorded: 'in-favour', intended: 'abstaining', unit: 'p7.fn2' },
    ]);
  });

  it('has a draft adopted without a vote as revised by word of mouth', () => {
    const meeting = { number: 25, date: { iso: '2022-10-31', yearInferred: true } };
    expect(ledger.decisions).toEqual([{ id: 'l28', draft: 'l28', unit: 'p9', meeting, outcomeWords: '未经表决通过' }]);
  });

  it('has the drafts', () => {
    expect(
      ledger.drafts.map(({ symbols, recommended, submission, sponsors }) => ({
        symbols,
        recommended,
        by: submission?.by,
        sponsors: [sponsors.first.length, sponsors.joined],
      })),
    ).toEqual([
      {
        symbols: ['A/C.1/77/L.21', 'A/C.1/77/L.21/Rev.1'],
        recommended: 'r1',
        by: ['CRI'],
        sponsors: [30, ['AND', 'BLZ', 'BIH', 'TUR']],
      },
      { symbols: ['A/C.1/77/L.28'], recommended: 'r2', by: ['NLD'], sponsors: [0, []] },
      { symbols: ['A/C.1/77/L.40'], recommended: 'r3', by: ['COL'], sponsors: [5, ['ATG', 'FJI', 'TTO', 'CHE']] },
    ]);
    expect(ledger.drafts[0]?.sponsors.first).toContain('TTO');
    expect(ledger.drafts[0]?.related).toEqual([{ symbol: 'A/C.1/77/L.80', unit: 'p5' }]);
    expect(ledger.drafts[2]?.sponsors.first).toEqual(['COL', 'DEU', 'NLD', 'STP', 'GBR']);
  });
});

describe('a report without a vote', () => {
  const ledger = ledgerOf(readFixture('A-74-371'));
  it('has three decisions without a vote, in the report’s several words', () => {
    expect(ledger.votes).toEqual([]);
    expect(ledger.decisions.map(({ id, unit, outcomeWords }) => [id, unit, outcomeWords])).toEqual([
      ['l9rev1', 'p6', '未经表决通过'],
      ['l31', 'p8', '不经表决通过'],
      ['l44', 'p10', '未进行表决即通过'],
    ]);
    expect(ledger.decisions[1]?.meeting).toEqual({ number: 18, date: { iso: '2019-10-16', yearInferred: false } });
  });

  it('has drafts of several States, of the Chair and of a group', () => {
    expect(ledger.drafts.map(({ recommended, submission, sponsors }) => [recommended, submission, sponsors])).toEqual([
      [
        'r1',
        { by: ['AUT', 'KOR', 'STP', 'TTO'], date: { iso: '2019-10-09', yearInferred: false }, unit: 'p4' },
        {
          first: ['AUT', 'KOR', 'STP', 'TTO'],
          joined: ['AND', 'GNB', 'VCT', 'TLS', 'BRB', 'MKD', 'NER', 'DMA'],
          unit: 'p4',
        },
      ],
      ['d1', { by: [], date: { iso: '2019-10-16', yearInferred: false }, unit: 'p7' }, { first: [], joined: [] }],
      ['d2', { by: ['IDN'], date: { iso: '2019-10-17', yearInferred: false }, unit: 'p9' }, { first: [], joined: [] }],
    ]);
  });
});

describe('a report with motions, amendments, and votes that were lost', () => {
  const ledger = ledgerOf(readFixture('A-78-409'));
  const vote = (id: string) => ledger.votes.find((each) => each.id === id);
  it('has each vote with what came of it, and links no text that was voted out', () => {
    expect(outlines('A-78-409')).toEqual([
      ['l70-motion', 'p5', 'rejected', undefined, '31-60-51'],
      ['l70', 'p6', 'rejected', undefined, '13-81-18'],
      ['l56-motion', 'p7', 'adopted', undefined, '71-13-18'],
      ['l56-motion2', 'p8', 'adopted', undefined, '71-13-18'],
      ['l56-op4', 'p9.a', 'not-retained', undefined, '14-73-18'],
      ['l56-op2-and-5', 'p9.b', 'retained', undefined, '149-5-18'],
      ['l56', 'p9.c', 'adopted', 'r1', '151-7-6'],
      ['l15-pp9', 'p11.a', 'retained', 'r2.pp9', '149-1-12'],
      ['l15', 'p11.b', 'adopted', 'r2', '167-11-2'],
      ['l60', 'p14', 'rejected', undefined, '13-63-58'],
    ]);
  });

  it('has what the motions were about, and who spoke on them', () => {
    expect(ledger.votes.flatMap(({ scope }) => (scope.kind === 'motion' ? [scope.about] : []))).toEqual([
      undefined,
      'op4',
      'op2-and-5',
    ]);
    expect(vote('l70-motion')?.speakers).toEqual([
      { country: 'AUT', stance: 'for' },
      { country: 'MEX', stance: 'for' },
      { country: 'RUS', stance: 'against' },
      { country: 'CUB', stance: 'against' },
    ]);
    expect(vote('l56-motion2')?.speakers).toEqual([{ country: 'IND', stance: 'unstated' }]);
  });

  it('has corrections from two footnotes, one in the middle of a list', () => {
    expect(vote('l56')?.corrections).toEqual([
      { country: 'SAU', recorded: 'abstaining', intended: 'in-favour', unit: 'p9.fn3' },
      { country: 'KEN', recorded: 'in-favour', intended: 'not-listed', unit: 'p9.fn3' },
      { country: 'IRQ', recorded: 'not-listed', intended: 'abstaining', unit: 'p9.fn2' },
    ]);
    expect(vote('l56')?.lists['in-favour'].members).toContain('BIH');
  });

  it('has the amendment as a draft of its own, and the rejected draft without a recommended text', () => {
    expect(ledger.drafts.map(({ id, kind, recommended }) => [id, kind, recommended])).toEqual([
      ['l56', 'resolution', 'r1'],
      ['l70', 'amendment', undefined],
      ['l15', 'resolution', 'r2'],
      ['l60', 'resolution', undefined],
    ]);
    expect(ledger.drafts[1]).toMatchObject({
      submission: { by: ['RUS'] },
      sponsors: { joined: ['BLR'] },
      units: ['p4', 'p5', 'p6'],
    });
  });
});
