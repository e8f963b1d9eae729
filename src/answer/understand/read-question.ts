import type { CountryMention } from '../../countries/country-mention.js';
import { findCountries } from '../../countries/find-countries.js';
import { detectLanguage } from '../../language/detect-language.js';
import { fold } from '../../language/fold.js';
import type { Language } from '../../language/language.js';
import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';
import { type Ask, findAsks } from './find-asks.js';
import { findDrafts } from './find-drafts.js';
import { findGroups, type GroupMention } from './find-groups.js';
import { findPlaces } from './find-places.js';
import { findPositions, type PositionMention } from './find-positions.js';
import { overlaps } from './mention.js';
import { type Missing, type Reference, resolveReferences } from './references.js';
import { residueOf } from './residue.js';

type Named<Kind extends CountryMention['kind']> = Extract<CountryMention, { kind: Kind }>;

/** One question as it is understood: what it names and what it asks; nothing is decided yet. */
export interface Reading {
  readonly question: string;
  /** The question folded by `fold`: same length, Simplified, lower case. */
  readonly folded: string;
  readonly language: Language;
  readonly members: readonly Named<'member'>[];
  readonly ambiguous: readonly Named<'ambiguous'>[];
  readonly notMembers: readonly Named<'not-a-member'>[];
  readonly groups: readonly GroupMention[];
  readonly references: readonly Reference[];
  readonly missing: readonly Missing[];
  readonly positions: readonly PositionMention[];
  readonly asks: ReadonlySet<Ask>;
  /** What was recognised as nothing: empty where all was understood. */
  readonly residue: string;
}

/** What a question is read against. */
export interface ReadingDeps {
  readonly report: Report;
  readonly ledger: Ledger;
}

/** Reads one question into what it names and asks. @param locale the asker's language, for a question that shows none */
export function readQuestion(question: string, locale: Language, deps: ReadingDeps): Reading {
  const folded = fold(question);
  const drafts = findDrafts(question, { ...deps, fold });
  const { found, missing } = resolveReferences(folded, { drafts, places: findPlaces(folded) }, deps);
  const pointed = [...drafts, ...found, ...missing];
  const groups = findGroups(folded);
  const countries = findCountries(question).filter((mention) => ![...pointed, ...groups].some((other) => overlaps(other, mention)));
  const positions = findPositions(folded).filter((mention) => !pointed.some((other) => overlaps(other, mention)));
  const asks = findAsks(blank(folded, [...countries, ...found.filter((each) => each.kind === 'motion')]));
  return {
    question,
    folded,
    language: detectLanguage(question, locale),
    members: countries.filter((mention) => mention.kind === 'member'),
    ambiguous: countries.filter((mention) => mention.kind === 'ambiguous'),
    notMembers: countries.filter((mention) => mention.kind === 'not-a-member'),
    groups,
    references: found,
    missing,
    positions,
    asks: new Set(asks.map(({ ask }) => ask)),
    residue: residueOf(folded, [...pointed, ...countries, ...positions, ...groups, ...asks]),
  };
}

/** The text with stretches taken out, so that a name holds no words that ask (支持 in none, 通过 in none). */
function blank(folded: string, spans: readonly { start: number; end: number }[]): string {
  return [...spans].reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  );
}
