import type { CountryMention } from '../../countries/country-mention.js';
import { findCountries } from '../../countries/find-countries.js';
import { writeChineseNumber } from '../../language/chinese-number.js';
import { everyMatch } from '../../language/every-match.js';
import { writeRomanNumber } from '../../language/roman-number.js';
import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';
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
  /(?<![a-z0-9])(?:a\s*\/\s*c\.?\s*\d\s*\/\s*\d{2,3}\s*\/\s*)?l\s*[.．·-]?\s*(\d{1,3})(?:\s*\/?\s*rev\.?\s*(\d))?(?![a-z0-9])/g;
const otherSymbol = /(?<![a-z0-9])a\/(?:c\.\d\/)?\d{2,3}\/(?:[a-z]+[./]?\d+(?:\/[a-z]+\.\d+)*|\d+)/g;

function findLimited(folded: string, ledger: Ledger): DraftMention[] {
  return everyMatch(folded, limited).map((match) => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const tail = `/l.${match[1]}${match[2] === undefined ? '' : `/rev.${match[2]}`}`;
    const draft = ledger.drafts.find((each) => each.symbols.some((symbol) => symbol.toLowerCase().endsWith(tail)));
    if (draft) return { kind: 'draft', draft: draft.id, ...span };
    const related = ledger.drafts
      .flatMap((each) => each.related)
      .find(({ symbol }) => symbol.toLowerCase().endsWith(tail));
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
      `${chinese}(?:草案)?\\s*(?:${hanzi}(?![一二三四五六七八九十]|[个份项]|致)|${roman}(?![a-z])|${number}(?![\\d/]))` +
        `|第(?:${hanzi}|${number})[个份项]?${chinese}草?案?` +
        `|\\b(?:draft )?${english} (?:no\\.? ?)?(?:${roman}|${number}|${cardinalWords[number - 1] ?? ''})(?![\\w/])` +
        `|\\b${ordinal} (?:draft )?${english}\\b`,
      'g',
    );
    return { kind, number, pattern };
  }),
);

/** `决议草案一`, `第一个决议草案`, `draft resolution II`, `the second draft decision`. */
function findNumbered(folded: string, report: Report, ledger: Ledger): DraftMention[] {
  return numberedDrafts.flatMap(({ kind, number, pattern }) =>
    everyMatch(folded, pattern).map((match): DraftMention => {
      const span = { start: match.index, end: match.index + match[0].length };
      const recommended = report.drafts.find((draft) => draft.kind === kind && draft.number === number);
      const draft = ledger.drafts.find((each) => recommended && each.recommended === recommended.id);
      return draft ? { kind: 'draft', draft: draft.id, ...span } : { kind: 'unknown', text: match[0], ...span };
    }),
  );
}

const draftNoun =
  '(?:决议草案|决定草案|草案|提案|决议案|决议|决定|案文|文本|版本|那份|那个|那版|版|(?:那|这)?两份|东西)';
const zhOwned = new RegExp(
  `^(?:代表团|方面|方|国)?(?:所|主要|共同)?(?:自己|自家|本国)?(?:的|牵头|主导|提出|提交|提案|主提|发起|起草|推动|推|领衔|提|搞|弄|带头)*(?:的|了)?(?:那份|那个|那项|这份|这个|这项|一份|网络|信息安全|网安)*(?:的)?${draftNoun}`,
);
const enOwned =
  /^(?:['’]s?)?(?:[ -](?:led|sponsored|backed|drafted|authored|proposed|submitted|tabled|own|cyber|ict|government|delegation's))*[ -](?:draft resolution|draft decision|draft|resolution|decision|proposal|text|version|paper|initiative)\b/;
const enBefore =
  /\b(?:draft resolution|draft decision|draft|resolution|decision|proposal|text)(?: that was| which was)? (?:submitted|tabled|proposed|put forward|introduced|sponsored|led|drafted|authored|presented) by (?:the )?(?:delegation of )?(?:the )?$/;
const enOf = /\b(?:draft resolution|draft decision|draft|proposal|text) (?:of|from|by) (?:the )?$/;

/** A draft named by who submitted it: `俄罗斯的决议草案`, `the US draft`; the submitter of exactly one draft. */
function findOwned(named: readonly CountryMention[], folded: string, ledger: Ledger): DraftMention[] {
  return named.flatMap((mention): DraftMention[] => {
    if (mention.kind !== 'member') return [];
    const own = ledger.drafts.filter((draft) => draft.submission?.by.includes(mention.iso3));
    const [draft, second] = own;
    if (!draft || second) return [];
    const after = folded.slice(mention.end);
    const before = folded.slice(0, mention.start);
    const tail = zhOwned.exec(after) ?? enOwned.exec(after);
    const head = enBefore.exec(before) ?? enOf.exec(before);
    if (!tail && !head) return [];
    const start = head ? head.index : mention.start;
    return [{ kind: 'draft', draft: draft.id, start, end: mention.end + (tail?.[0].length ?? 0) }];
  });
}

const ownDraft =
  /自己(?:所)?(?:的|提出的|提交的|牵头的)?(?:那份|那个)?(?:决议|决定)?(?:草案|提案|决议|案文)|\b(?:its|their|his|her) own (?:draft|resolution|proposal|text|decision)s?\b|\b(?:draft|resolution|proposal|text|decision)s? (?:that )?(?:it|they|he|she) (?:itself |themselves )?(?:submitted|tabled|introduced|proposed|put forward|brought in)\b/;

/** `its own draft`: what the members named submitted. */
function findOwn(named: readonly CountryMention[], folded: string, ledger: Ledger): DraftMention[] {
  const match = ownDraft.exec(folded);
  if (match === null) return [];
  const members = named.flatMap((mention) => (mention.kind === 'member' ? [mention.iso3] : []));
  const drafts = ledger.drafts
    .filter(({ submission }) => submission?.by.some((country) => members.includes(country)))
    .map(({ id }) => id);
  const span = { start: match.index, end: match.index + match[0].length };
  const [draft, other] = drafts;
  if (draft === undefined) return [];
  return [other === undefined ? { kind: 'draft', draft, ...span } : { kind: 'drafts', drafts, ...span }];
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
    ...findNumbered(folded, report, ledger),
    ...findOwned(named, folded, ledger),
    ...findOwn(named, folded, ledger),
    ...findMany(folded, ledger),
  ]);
}
