import type { Report } from '../../report/report.js';
import type { Draft } from '../ledger.js';
import { type IndexedDraft, indexDrafts } from './index-drafts.js';
import type { Passage } from './passage.js';
import { baseSymbol, draftIdOf, readSymbols } from './read-draft-symbols.js';
import { readJoinedSponsors } from './read-joined-sponsors.js';
import { readSubmissions, type Submission } from './read-submissions.js';
import { recommendedDraft } from './recommended-draft.js';

/** A name that a unit prints in a list, and that belongs to no member. */
export interface UnknownName {
  readonly unit: string;
  readonly name: string;
}

/** The drafts of a report, and the names in their lists of sponsors that belong to no member. */
export interface SubmittedDrafts {
  readonly drafts: readonly Draft[];
  readonly unknown: readonly UnknownName[];
}

interface Sources {
  readonly report: Report;
  readonly submissions: readonly Submission[];
  /** All drafts' symbols without their revisions. */
  readonly bases: readonly string[];
}

/** Reads every draft that a report's own paragraphs deal with, in the order of their first mention. */
export function readSubmittedDrafts(
  report: Report,
  passages: readonly Passage[],
  years: ReadonlyMap<string, number>,
): SubmittedDrafts {
  const index = indexDrafts(passages);
  const submissions = readSubmissions(passages, years);
  const sources = { report, submissions, bases: index.map(({ base }) => base) };
  const joined = passages.flatMap((passage) =>
    readJoinedSponsors(passage).unknown.map((name) => ({ unit: passage.unit.id, name })),
  );
  const first = submissions.flatMap(({ unknown, submission }) =>
    unknown.map((name) => ({ unit: submission.unit, name })),
  );
  return { drafts: index.map((draft) => draftOf(sources, draft)), unknown: [...first, ...joined] };
}

const isAddition = (symbol: string): boolean => /\/(?:Add|Corr|Amend)\.\d+/.test(symbol);

function draftOf(sources: Sources, { base, kind, symbols, passages }: IndexedDraft): Draft {
  const { report, submissions } = sources;
  const symbol = symbols.findLast((each) => !isAddition(each)) ?? base;
  const submitted = submissions.find((each) => each.base === base);
  const title = submissions.find((each) => each.base === base && each.title !== undefined)?.title;
  const recommended = recommendedDraft(report, passages, { base, kind, title });
  const knownTitle = title ?? report.drafts.find((draft) => draft.id === recommended)?.title;
  return {
    symbol,
    symbols,
    id: draftIdOf(symbol),
    kind,
    ...(knownTitle === undefined ? {} : { title: knownTitle }),
    ...(recommended === undefined ? {} : { recommended }),
    ...(submitted ? { submission: submitted.submission } : {}),
    sponsors: sponsorsOf(sources, base, passages),
    units: passages.map(({ unit }) => unit.id),
    related: passages.flatMap((passage) => relatedIn(passage, sources.bases)),
  };
}

/** Names that only a later version's list has joined afterwards; who submitted alone is a sponsor once others join. */
function sponsorsOf({ submissions, bases }: Sources, base: string, own: readonly Passage[]): Draft['sponsors'] {
  const [submitted, ...later] = submissions.filter((each) => each.base === base);
  const joinedIn = own.filter(
    (passage) => draftJoined(passage, bases) === base && readJoinedSponsors(passage).members.length > 0,
  );
  const all = [
    ...later.flatMap((each) => each.first),
    ...joinedIn.flatMap((passage) => readJoinedSponsors(passage).members),
  ];
  const listed = submitted?.first ?? [];
  const first = listed.length === 0 && all.length > 0 ? (submitted?.submission.by ?? []) : listed;
  const joined = [...new Set(all)].filter((member) => !first.includes(member));
  const unit = first.length > 0 ? submitted?.submission.unit : joinedIn[0]?.unit.id;
  return { first, joined, ...(unit === undefined ? {} : { unit }) };
}

/** The draft whose sponsors a passage says others joined: the last one that it names, else its heading's. */
function draftJoined({ text, section, parent }: Passage, bases: readonly string[]): string | undefined {
  for (const place of [text, parent, section]) {
    const named = readSymbols(place)
      .map((mention) => baseSymbol(mention.symbol))
      .filter((base) => bases.includes(base));
    if (named.length > 0) return place === section ? named[0] : named.at(-1);
  }
  return undefined;
}

/** Documents of the same series that a passage names but that are no drafts (statements of budget implications). */
function relatedIn({ unit, text }: Passage, bases: readonly string[]): Draft['related'] {
  const symbols = readSymbols(text).map((mention) => mention.symbol);
  const others = [...new Set(symbols)].filter((symbol) => !bases.includes(baseSymbol(symbol)));
  return others.map((symbol) => ({ symbol, unit: unit.id }));
}
