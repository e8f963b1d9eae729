import type { CountryMention } from '../../countries/country-mention.js';
import { findCountries } from '../../countries/find-countries.js';
import { readChineseNumber, writeChineseNumber } from '../../language/chinese-number.js';
import { everyMatch } from '../../language/every-match.js';
import { writeRomanNumber } from '../../language/roman-number.js';
import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';
import { findOwn, findOwned } from './find-owned-drafts.js';
import { type Span, withoutOverlaps } from './mention.js';

/** A draft or other document that a question names. */
export type DraftMention = Span &
  (
    | { readonly kind: 'draft'; readonly draft: string }
    | { readonly kind: 'drafts'; readonly drafts: readonly string[] }
    /** A document that the report names but that is no draft (A/C.1/75/L.74). */
    | { readonly kind: 'document'; readonly symbol: string }
    /** A symbol or number that the report does not have (L.99, draft resolution V). */
    | { readonly kind: 'unknown'; readonly text: string }
  );

const limited =
  /(?<![a-z0-9])((?:a\s*\/\s*)?(?:c\.?\s*\d\s*\/\s*)?\d{2,3}\s*\/\s*)?l\s*[.．·-]?\s*(\d{1,3})(?:\s*\/?\s*rev\.?\s*(\d))?(?![a-z0-9])/g;
const otherSymbol = /(?<![a-z0-9])a\/(?:c\.\d\/)?\d{2,3}\/(?:[a-z]+[./]?\d+(?:\/[a-z]+\.\d+)*|\d+)/g;

/** Whether a symbol is meant by its end (/L.4) and as much of its beginning as was typed: A/C.1/74/L.4 is of another session. */
function isSymbolOf(symbol: string, typed: string, tail: string): boolean {
  const whole = symbol.toLowerCase();
  const beginning = typed.replace(/\s/g, '').replace(/^(a\/)?c\.?(?=\d)/, '$1c.');
  if (!whole.endsWith(tail)) return false;
  return beginning.startsWith('a')
    ? whole === beginning + tail.slice(1)
    : whole.endsWith(`/${beginning}${tail.slice(1)}`);
}

function findLimited(folded: string, ledger: Ledger): DraftMention[] {
  return everyMatch(folded, limited).map((match) => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const tail = `/l.${match[2]}${match[3] === undefined ? '' : `/rev.${match[3]}`}`;
    const isNamed = (symbol: string): boolean => isSymbolOf(symbol, match[1] ?? '', tail);
    const draft = ledger.drafts.find((each) => each.symbols.some(isNamed));
    if (draft) return { kind: 'draft', draft: draft.id, ...span };
    const related = ledger.drafts.flatMap((each) => each.related).find(({ symbol }) => isNamed(symbol));
    if (related) return { kind: 'document', symbol: related.symbol, ...span };
    return { kind: 'unknown', text: match[0].trim().toUpperCase().replace('/REV', '/Rev'), ...span };
  });
}

/** Whether a text names a symbol, and not a longer one that begins with it (PV.1 in PV.10). */
function isNamedIn(text: string, symbol: string): boolean {
  for (let at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1))
    if (!/^\d/.test(text.slice(at + symbol.length))) return true;
  return false;
}

function findDocuments(folded: string, report: Report): DraftMention[] {
  const own = report.meta.symbol.toLowerCase();
  return everyMatch(folded, otherSymbol)
    .filter((match) => match[0] !== own)
    .map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const symbol = match[0].toUpperCase();
      const known = report.units.some(({ text }) => isNamedIn(text.toUpperCase(), symbol));
      return known ? { kind: 'document', symbol, ...span } : { kind: 'unknown', text: symbol, ...span };
    });
}

const cardinalWords = ['one', 'two', 'three', 'four', 'five'];
const ordinalWords = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What makes of the numeral another word: 草案一共, 草案一起. */
const afterNumeral = '[一二三四五六七八九十个份项致共起样直般下些边方票段]|定(?!草|案)';
/** The draft I asked about: "I" is the asker. */
const afterOneself =
  '(?! (?:[a-z]{2,}ed|am|was|read|saw|mean|meant|want|need|think|find|found|know|have|had|would|can|could|did|do|wrote|heard|said)\\b)';

/** Drafts of a kind by number, five to one. */
const numberedDrafts = (
  [
    ['resolution', '决议', 'resolution'],
    ['decision', '决定', 'decision'],
  ] as const
).flatMap(([kind, chinese, english]) =>
  [5, 4, 3, 2, 1].map((number) => {
    const hanzi = writeChineseNumber(number);
    const roman = writeRomanNumber(number).toLowerCase();
    const ordinal = ordinalWords[number - 1] ?? '';
    const pattern = new RegExp(
      `${chinese}(?:草案)?\\s*(?:${hanzi}(?!${afterNumeral})|${roman}(?![a-z])|${number}(?![\\d/]))` +
        `|第(?:${hanzi}|${number})[个份项]?${chinese}草?案?` +
        `|\\b(?:draft )?${english} (?:no\\.? ?)?(?:${roman}|${number}|${cardinalWords[number - 1] ?? ''})(?![\\w/])` +
        `|\\b${ordinal} (?:draft )?${english}\\b` +
        // Draft II, 草案二: of those that have a text of their own with paragraphs to ask for, the resolutions.
        (kind === 'resolution'
          ? `|(?<!决定)草案\\s*(?:${hanzi}(?!${afterNumeral})|${roman}(?![a-z])|${number}(?![\\d/个份项]))` +
            `|\\bdraft (?:no\\.? ?)?(?:${roman}(?![\\w/'’])${afterOneself}|${number}(?![\\w/])|${cardinalWords[number - 1] ?? ''}(?= (?:[po]p|sponsor|vote)|$))`
          : ''),
      'g',
    );
    return { kind, number, pattern };
  }),
);

/** What every pattern of a numbered draft needs: few questions have it, and there are ten patterns. */
const someDraft = /决议|决定|草案|draft|resolution|decision/;

/** `决议草案一`, `第一个决议草案`, `draft resolution II`, `the second draft decision`. */
function findNumbered(folded: string, report: Report, ledger: Ledger): DraftMention[] {
  if (!someDraft.test(folded)) return [];
  return numberedDrafts.flatMap(({ kind, number, pattern }) =>
    everyMatch(folded, pattern).map((match): DraftMention => {
      const span = { start: match.index, end: match.index + match[0].length };
      const recommended = report.drafts.find((draft) => draft.kind === kind && draft.number === number);
      const draft = ledger.drafts.find((each) => recommended && each.recommended === recommended.id);
      return draft ? { kind: 'draft', draft: draft.id, ...span } : { kind: 'unknown', text: match[0], ...span };
    }),
  );
}

const seriesJoint = String.raw`\s*(?:[、,，&]|和|与|及|以及|跟|and)\s*(?:and )?第?\s*`;
const oneNumber = '(?:[一二三四五]|[1-5](?![\\d/])|iv|v|i{1,3})(?![a-z]|\\.[a-z])';
const draftSeries = (
  [
    ['resolution', '决议', 'resolution'],
    ['decision', '决定', 'decision'],
  ] as const
).map(([kind, chinese, english]) => ({
  kind,
  pattern: new RegExp(
    `(?:${chinese}(?:草案)?|\\b(?:draft )?${english}s? )\\s*(${oneNumber}(?:${seriesJoint}${oneNumber})+)(?![个份项致])`,
    'g',
  ),
}));
const numerals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };
const everyNumber = new RegExp(oneNumber, 'g');

/** 决议草案一和二, draft decisions I and II: several drafts under one word. */
function findNumberedSeries(folded: string, report: Report, ledger: Ledger): DraftMention[] {
  return draftSeries.flatMap(({ kind, pattern }) =>
    everyMatch(folded, pattern).flatMap((match) => {
      const series = match[1] ?? '';
      const from = match.index + match[0].length - series.length;
      return everyMatch(series, everyNumber).map((each, index): DraftMention => {
        const number = numerals[each[0]] ?? readChineseNumber(each[0]);
        const start = index === 0 ? match.index : from + each.index;
        const span = { start, end: from + each.index + each[0].length };
        const recommended = report.drafts.find((draft) => draft.kind === kind && draft.number === number);
        const draft = ledger.drafts.find(({ recommended: own }) => recommended && own === recommended.id);
        return draft ? { kind: 'draft', draft: draft.id, ...span } : { kind: 'unknown', text: each[0], ...span };
      });
    }),
  );
}

const kindsOfMany: readonly (readonly ['resolution' | 'decision' | undefined, RegExp])[] = [
  [
    'resolution',
    /(?:两|二|这些|所有|各)(?:个|份|项)?决议(?:草案)?|\b(?:both|two|all) (?:the )?(?:draft )?resolutions\b/g,
  ],
  ['decision', /(?:两|二|这些|所有|各)(?:个|份|项)?决定(?:草案)?|\b(?:both|two|all) (?:the )?(?:draft )?decisions\b/g],
  [
    undefined,
    /(?:两|二|四|这些|所有|各|几)(?:个|份|项|部)?(?:草案|提案(?!国|人|方))|\b(?:both|two|all|four) (?:the )?(?:drafts|texts|proposals)\b/g,
  ],
];

function findMany(folded: string, ledger: Ledger): DraftMention[] {
  return kindsOfMany.flatMap(([kind, pattern]) =>
    everyMatch(folded, pattern).map((match): DraftMention => {
      const few = /^(?:两|二|both|two)/.test(match[0]);
      const wanted = kind ?? (few ? 'resolution' : undefined);
      const drafts = ledger.drafts
        .filter((draft) => wanted === undefined || draft.kind === wanted)
        .map((draft) => draft.id);
      return { kind: 'drafts', drafts, start: match.index, end: match.index + match[0].length };
    }),
  );
}

/** A title that is also the agenda item's (it stands on the title page) names no draft on its own. */
function findTitled(folded: string, { report, ledger, fold }: DraftFinderDeps): DraftMention[] {
  const titlePage = report.unitById.get('head')?.text ?? '';
  return ledger.drafts.flatMap((draft) => {
    const title = fold(draft.title ?? '');
    const start = title.length < 8 || titlePage.includes(draft.title ?? '') ? -1 : folded.indexOf(title);
    return start < 0 ? [] : [{ kind: 'draft' as const, draft: draft.id, start, end: start + title.length }];
  });
}

/** What `findDrafts` looks in. */
export interface DraftFinderDeps {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly fold: (text: string) => string;
  /** The countries that the question names, where they are known already. */
  readonly named?: readonly CountryMention[];
}

/** The drafts and documents that a question names: by symbol, number, title or submitter; in order, without overlaps. */
export function findDrafts(question: string, deps: DraftFinderDeps): readonly DraftMention[] {
  const folded = deps.fold(question);
  const { report, ledger } = deps;
  const named = deps.named ?? findCountries(question);
  return withoutOverlaps<DraftMention>([
    ...findLimited(folded, ledger),
    ...findTitled(folded, deps),
    ...findDocuments(folded, report),
    ...findNumberedSeries(folded, report, ledger),
    ...findNumbered(folded, report, ledger),
    ...findOwned(named, folded, ledger),
    ...findOwn(named, folded, ledger),
    ...findMany(folded, ledger),
  ]);
}
