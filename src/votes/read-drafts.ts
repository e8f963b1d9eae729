import type { Report, Unit } from '../report/report.js';
import type { Draft } from './ledger.js';
import { baseSymbol, draftIdOf, readDraftSymbols, symbolPattern } from './read-draft-symbols.js';
import { readSubmission, type Submission } from './read-submission.js';

/** The drafts of a report, and the names in their lists of sponsors that belong to no member. */
export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  readonly unknown: readonly { readonly unit: string; readonly name: string }[];
}

const isBody = (unit: Unit): boolean => unit.kind === 'paragraph' || unit.kind === 'sub-paragraph';

/** `(见第17段，决议草案一)`: which recommended draft a paragraph points to. */
function recommendedIn(report: Report, text: string, kind: Draft['kind']): string | undefined {
  const match = /见第\d+段(?:，(决议草案|决定草案)([一二三四五六七八九十]*))?/.exec(text);
  if (!match) return undefined;
  const named = match[1] === '决定草案' ? 'decision' : match[1] === '决议草案' ? 'resolution' : kind;
  const drafts = report.drafts.filter((draft) => draft.kind === named);
  const heading = `${match[1] ?? ''}${match[2] ?? ''}`;
  return drafts.find((draft) => draft.numbered && headingOf(draft) === heading)?.id ?? soleOf(drafts);
}

const chineseTens = '一二三四五六七八九十';
const headingOf = (draft: Report['drafts'][number]): string =>
  `${draft.kind === 'decision' ? '决定草案' : '决议草案'}${numeral(draft.number)}`;
const numeral = (value: number): string =>
  value <= 10 ? (chineseTens[value - 1] ?? '') : `十${chineseTens[value - 11] ?? ''}`;
const soleOf = (drafts: Report['drafts']): string | undefined => (drafts.length === 1 ? drafts[0]?.id : undefined);

function draftOf(report: Report, base: string, submissions: readonly Submission[]): Draft {
  const body = report.units.filter(isBody);
  const texts = body.map((unit) => ({ unit, text: `${unit.section ?? ''}。${unit.text}` }));
  const mentions = texts
    .flatMap(({ text }) => readDraftSymbols(text))
    .filter((each) => baseSymbol(each.symbol) === base);
  const symbols = [...new Set(mentions.map((mention) => mention.symbol))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  const symbol = symbols.at(-1) ?? base;
  const kind = mentions[0]?.kind ?? 'resolution';
  const own = (text: string): boolean => readDraftSymbols(text).some((each) => baseSymbol(each.symbol) === base);
  const units = texts.filter(
    ({ unit, text }) => own(text) || (unit.parent && own(report.unitById.get(unit.parent)?.text ?? '')),
  );
  const submitted = submissions.find((each) => each.base === base);
  const recommended = units
    .filter(({ unit }) => own(unit.text))
    .map(({ unit }) => recommendedIn(report, unit.text, kind))
    .find((id) => id !== undefined);
  const title = submitted?.title ?? report.drafts.find((draft) => draft.id === recommended)?.title;
  return {
    symbol,
    symbols,
    id: draftIdOf(symbol),
    kind,
    ...(title === undefined ? {} : { title }),
    ...(recommended === undefined ? {} : { recommended }),
    ...(submitted ? { submission: submitted.submission } : {}),
    sponsors: submitted?.sponsors ?? { first: [], joined: [] },
    units: units.map(({ unit }) => unit.id),
    related: units.flatMap(({ unit }) => relatedIn(unit)),
  };
}

/** Documents of the same series that a paragraph names but that are no drafts (statements of budget implications). */
function relatedIn(unit: Unit): Draft['related'] {
  const drafts = new Set(readDraftSymbols(unit.text).map((mention) => mention.symbol));
  const symbols = [...unit.text.matchAll(new RegExp(symbolPattern, 'g'))].map((match) => match[0]);
  return [...new Set(symbols)].filter((symbol) => !drafts.has(symbol)).map((symbol) => ({ symbol, unit: unit.id }));
}

/** Reads every draft that a report's own paragraphs deal with, in the order of their first mention. */
export function readDrafts(report: Report): ReadDrafts {
  const body = report.units.filter(isBody);
  const submissions = body.flatMap((unit) => readSubmission(report, unit) ?? []);
  const mentions = body.flatMap((unit) => readDraftSymbols(`${unit.section ?? ''}。${unit.text}`));
  const bases = [...new Set(mentions.map((mention) => baseSymbol(mention.symbol)))];
  return {
    drafts: bases.map((base) => draftOf(report, base, submissions)),
    unknown: submissions.flatMap(({ unknown, submission }) => unknown.map((name) => ({ unit: submission.unit, name }))),
  };
}
