import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse-report.js';
import { ledgerOf, parseSound, type ReportFile, readFixture } from '../helpers/read-fixture.js';

const file = readFixture('A-75-394');
const report = parseSound(file);
const ledger = ledgerOf(file);

const change = (edit: (source: string) => string): ReportFile => ({ ...file, source: edit(file.source) });
const textsOf = ({ source, meta }: ReportFile) => {
  const parsed = parseReport(source, meta);
  return parsed.kind === 'parsed' ? parsed.report.units.map(({ id, text }) => [id, text]) : parsed.problems;
};

/** What a page break or a careless conversion puts between two characters. */
const cuts = [
  '\n\n',
  '\r\n\r\n',
  '\n\n\n\n',
  '\n\nA/75/394\n\n',
  '\n\n20-15211\n\n5/15\n\n',
  '\n\n20-15211 (C) 5/15\n\n[A/75/394](#)\n\n',
  '\n\n---\n\n',
  '\n\n\f\n\n',
  '\n\nA/75/394 从国际安全角度看信息和电信领域的发展\n\n',
  '\n',
];

/** Every place between two characters of the names in a list. */
const placesInLists = report.units
  .filter(({ kind }) => kind === 'vote-list')
  .flatMap(({ ranges }) => ranges)
  .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))
  .filter(
    (at) =>
      !/\s|#/.test(file.source.slice(at - 1, at + 1)) &&
      !/[赞反弃][成对权]|[成对权]：/.test(file.source.slice(at - 1, at + 1)),
  );

/** Every place between two Chinese characters of the submitters' and sponsors' paragraphs. */
const placesInSponsors = ['p5', 'p7']
  .flatMap((id) => report.unitById.get(id)?.ranges ?? [])
  .flatMap(({ start, end }) => Array.from({ length: end - start - 1 }, (_, at) => start + at + 1))
  .filter((at) => /^[\p{Script=Han}、]{2}$/u.test(file.source.slice(at - 1, at + 1)));

describe('the votes of a report, wherever its lists are cut', () => {
  it('are the same after a blank line or a running head in a list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesInLists), fc.constantFrom(...cuts), (at, cut) => {
        expect(ledgerOf(change((source) => source.slice(0, at) + cut + source.slice(at))).votes).toEqual(ledger.votes);
      }),
      { numRuns: 80 },
    );
  });

  it('are the same after several cuts at once', () => {
    const places = fc.uniqueArray(fc.constantFrom(...placesInLists), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(places, fc.constantFrom(...cuts), (chosen, cut) => {
        const edit = (source: string): string =>
          chosen.toSorted((a, b) => b - a).reduce((text, at) => text.slice(0, at) + cut + text.slice(at), source);
        expect(ledgerOf(change(edit)).votes).toEqual(ledger.votes);
      }),
      { numRuns: 20 },
    );
  });

  it('have the same sponsors after a cut in their lists', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesInSponsors), fc.constantFrom(...cuts), (at, cut) => {
        expect(ledgerOf(change((source) => source.slice(0, at) + cut + source.slice(at))).drafts).toEqual(
          ledger.drafts,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the units and votes of a report, however it was converted', () => {
  it.each<[string, (source: string) => string]>([
    ['with the other line ends', (source) => source.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (source) => `\ufeff${source}`],
    ['with no heading marked', (source) => source.replace(/^#+ /gm, '')],
    ['with no bold', (source) => source.replaceAll('**', '')],
    ['with all symbols bare', (source) => source.replace(/\[([^\]]+)\]\(#\)/g, '$1')],
    [
      'with all symbols as links',
      (source) => source.replace(/(?<!\[)(A\/C\.1\/75\/L\.\d+(?:\/Rev\.1)?)/g, '[$1](https://undocs.org/zh/$1)'),
    ],
    ['with lists in bold', (source) => source.replace(/^(?:## )?(赞成|反对|弃权)：$/gm, '**$1：**')],
    [
      'with the names beside their list’s label',
      (source) => source.replace(/^((?:## )?(?:赞成|反对|弃权)：)\n\n/gm, '$1 '),
    ],
    [
      'with footnotes as in Markdown',
      (source) => source.replace(/^<sup>(\d)<\/sup> /gm, '[^$1]: ').replace(/<sup>(\d)<\/sup>/g, '[^$1]'),
    ],
    ['with spaces about all figures', (source) => source.replace(/(\d+)票/g, ' $1 票')],
    [
      'with a page break between all blocks',
      (source) => source.replaceAll('\n\n', '\n\n20-15211 3/15\n\nA/75/394\n\n'),
    ],
    ['with three blank lines for each', (source) => source.replaceAll('\n\n', '\n\n\n\n')],
  ])('%s are the same', (_, edit) => {
    const changed = change(edit);
    expect(changed.source).not.toBe(file.source);
    expect(textsOf(changed)).toEqual(textsOf(file));
    expect(ledgerOf(changed)).toEqual(ledger);
  });
});
