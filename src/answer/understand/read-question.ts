import type { BlocMention } from '../../countries/bloc-mention.js';
import type { CountryMention } from '../../countries/country-mention.js';
import { findBlocs } from '../../countries/find-blocs.js';
import { findCapitals } from '../../countries/find-capitals.js';
import { findCountries } from '../../countries/find-countries.js';
import { detectLanguage } from '../../language/detect-language.js';
import { everyMatch } from '../../language/every-match.js';
import { fold } from '../../language/fold.js';
import type { Language } from '../../language/language.js';
import type { Report } from '../../report/report.js';
import type { Ledger } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { type Denied, withDenied } from './denied-among.js';
import type { Division } from './division.js';
import { withEveryVote } from './every-vote.js';
import { type Ask, findAsks } from './find-asks.js';
import { findDrafts } from './find-drafts.js';
import { findGroups, type GroupMention } from './find-groups.js';
import { findPlaces, type PlaceMention } from './find-places.js';
import { findPositions, type PositionMention } from './find-positions.js';
import { findTimes, type TimesMention } from './find-times.js';
import { blank, overlaps, type Span, withoutOverlaps } from './mention.js';
import { wholeReference } from './place-reference.js';
import type { Missing, Reference } from './references.js';
import { residueOf } from './residue.js';
import { resolveReferences } from './resolve-references.js';
import type { SpokenOf } from './spoken-of.js';
import type { Told, TopicIn } from './told.js';
import { alliesOf, findUnknownGroup } from './unknown-group.js';

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
  readonly groups: readonly (GroupMention & Denied)[];
  /** Whether it asks for some states only, by a group that is not known here. */
  readonly unknownGroup: boolean;
  readonly blocs: readonly (BlocMention & Denied)[];
  readonly references: readonly Reference[];
  readonly missing: readonly Missing[];
  readonly positions: readonly PositionMention[];
  /** Numbers of votes in which something was done (弃权三次), in order. */
  readonly times: readonly TimesMention[];
  readonly asks: ReadonlySet<Ask>;
  /** The set that the conversation speaks of (其中, of them), where the question leans on it. */
  readonly among?: SetExpression;
  /** Whether the question only narrows that set to a group or a bloc (其中非洲国家). */
  readonly narrows?: boolean;
  /** The set that answered this question, for one after it to lean on. */
  readonly answered?: SetExpression;
  /** What the answer to this question told members apart by, for one after it to ask who is not. */
  readonly division?: Division;
  /** The set that the question asks for by leaning on the answer before it (Which one isn't?). */
  readonly wanted?: SetExpression;
  /** What the conversation asked about one after the other, where it is more than what this question names. */
  readonly spoken?: SpokenOf;
  /** What "the other one" is in a later question: the other draft of its kind, the other part voted on. */
  readonly other?: Reference;
  /** Whether the figures of two votes were compared, for a later question to name other lists of them (弃权呢). */
  readonly figures?: boolean;
  /** Whom the conversation was about before a question of a vote alone (When was that?). */
  readonly about?: Subject;
  /** The draft that a member named by itself submitted (Brazil's?, 巴西的呢): what is meant after another's draft. */
  readonly ownDraft?: Reference;
  /** The text that answered this question, for one after it to go on with. */
  readonly told?: Told;
  /** What is looked for in the text where the question leaves that to the one before (original dates?). */
  readonly sought?: string;
  /** A topic of the conversation that the question looks for in another draft. */
  readonly topicIn?: TopicIn;
  /** All paragraphs of the drafts that the question points into: a later question may name one by its number alone. */
  readonly neighbours: readonly string[];
  /** What was recognised as nothing: empty where all was understood. */
  readonly residue: string;
}

/** Whom a question is about. */
export type Subject = Pick<Reading, 'members' | 'ambiguous' | 'notMembers' | 'groups' | 'blocs' | 'unknownGroup'>;

/** What a question is read against. */
export interface ReadingDeps {
  readonly report: Report;
  readonly ledger: Ledger;
}

/** Reads one question into what it names and asks. @param locale the asker's language, for a question that shows none */
export function readQuestion(question: string, locale: Language, deps: ReadingDeps): Reading {
  const folded = fold(question);
  const named = findNamed(question, folded);
  const drafts = findDrafts(question, { ...deps, fold, named });
  // NO in capitals is Norway, and no word that denies.
  const codes = named.filter((mention) => mention.kind === 'member' && mention.by === 'code');
  const taken = findPositions(blank(folded, codes));
  const voting = taken.length > 0 || /投|票|表决|\bvot/.test(folded) || named.length > 0;
  // 中部非洲共和国 is a member, though 非洲 in it names a group; so is the Central African of "Central African vote".
  const groups = findGroups(folded).filter((group) => !named.some((mention) => isPartOf(group, mention)));
  const allBlocs = findBlocs(question);
  const places = findPlacesOf(question, folded).filter(
    (place) => !isOfMembers(place, [...groups, ...allBlocs], folded),
  );
  const { found, missing: lacking } = resolveReferences(folded, { drafts, places, voting }, deps);
  const missing = lacking.map((each) =>
    each.place ? { ...each, text: question.slice(each.start, each.end).trim() } : each,
  );
  const pointed = [...drafts, ...found, ...missing];
  const blocs = allBlocs.filter((mention) => !pointed.some((other) => overlaps(other, mention)));
  const allies = named.flatMap((mention) => alliesOf(folded, mention) ?? []);
  const countries = named
    .filter((mention) => ![...pointed, ...groups, ...blocs, ...allies].some((other) => overlaps(other, mention)))
    .flatMap((mention) => bothOf(mention, folded));
  const positions = taken.filter((mention) => !pointed.some((other) => overlaps(other, mention)));
  const times = findTimes(blank(folded, [...pointed, ...positions]));
  const unlisted =
    allies[0] ?? findUnknownGroup(folded, [...pointed, ...named, ...positions, ...groups, ...blocs], groups);
  const asks = [
    ...findAsks(blank(folded, [...countries, ...blocs, ...found, ...(unlisted ? [unlisted] : [])])).filter(
      ({ ask }) => ask !== 'mover',
    ),
    // Who asked for a separate vote is told by words that name the motion too.
    ...findAsks(blank(folded, countries), ['mover']),
  ];
  const asked = new Set(asks.map(({ ask }) => ask));
  // Of 北约和欧盟以外 both are taken out: groups and blocs are told together.
  const bodies = withDenied([...groups, ...blocs], folded);
  const ownDraft = found.length === 0 ? ownDraftOf(folded, countries, deps) : undefined;
  return {
    ...(ownDraft ? { ownDraft } : {}),
    question,
    folded,
    language: detectLanguage(question, locale),
    members: countries.filter((mention) => mention.kind === 'member'),
    ambiguous: countries.filter((mention) => mention.kind === 'ambiguous'),
    notMembers: countries.filter((mention) => mention.kind === 'not-a-member'),
    groups: bodies.filter((mention) => 'group' in mention),
    unknownGroup: unlisted !== undefined,
    blocs: bodies.filter((mention) => 'bloc' in mention),
    references: withEveryVote(found, folded, positions.length > 0 || asked.has('constant'), deps.ledger),
    missing,
    positions,
    times,
    asks: asked,
    neighbours: neighboursOf(found, deps.report),
    residue: residueOf(folded, [
      ...pointed,
      ...countries,
      ...positions,
      ...times,
      ...groups,
      ...blocs,
      ...asks,
      ...(unlisted ? [unlisted] : []),
    ]),
  };
}

const possessive =
  /^(?:那|那么|and |what about |how about |or )?(?:the )?[^，,。]{1,24}?(?:的|['’]s?|\bone)(?:那[份个]|草案)?(?:呢|one|draft)?[\s?？。.!]*$/;

/** The draft of the only member that a question names, where it names nothing else (巴西的呢). */
function ownDraftOf(
  folded: string,
  countries: readonly CountryMention[],
  { ledger }: ReadingDeps,
): Reference | undefined {
  const [mention, more] = countries;
  if (mention?.kind !== 'member' || more || !possessive.test(folded)) return undefined;
  const [draft, other] = ledger.drafts.filter(({ submission }) => submission?.by.includes(mention.iso3));
  return draft && !other ? wholeReference({ start: 0, end: 0 }, 'draft', [draft.id], { ledger }) : undefined;
}

function neighboursOf(references: readonly Reference[], { units, unitById }: Report): readonly string[] {
  const drafts = new Set(references.flatMap((reference) => reference.units.map((id) => unitById.get(id)?.draft)));
  if (drafts.size === 0) return [];
  return units.flatMap(({ id, draft }) => (draft !== undefined && drafts.has(draft) ? [id] : []));
}

/** What shows that a question is about what States did, so that Moscow in it is one. */
const aboutStates =
  /投|票|表决|赞成|反对|弃权|支持|同意|立场|态度|表态|提案|提出|提交|联署|草案|动议|决议|案文|更正|发言|站|一致|l\.?\s?\d|[po]p ?\d|\b(?:vot\w+|abst\w+|support\w*|oppos\w*|favou?r\w*|against|sponsor\w*|co-?sponsor\w*|position|stance|stand|stood|sides?|sided|drafts?|resolutions?|motion|propos\w+|submit\w*|table[ds]?|introduc\w+|back(?:s|ed)?|correct\w*|spoke|speak|agree\w*|differ\w*)\b/;
/** 巴黎呢？, and Paris?: asked of a member as the one before was. */
const bareQuestion =
  /^\s*(?:那么?|而|还有|换成|and|or|what about|how about|and what about)?\s*\S{2,16}?(?:呢)?\s*[?？]?\s*$/;

/** The countries that a question names, by their capitals too where it is about what States did. */
function findNamed(question: string, folded: string): readonly CountryMention[] {
  const named = findCountries(question);
  if (!aboutStates.test(folded) && !bareQuestion.test(folded)) return named;
  const capitals = findCapitals(question, named);
  return capitals.length === 0 ? named : [...named, ...capitals].sort((a, b) => a.start - b.start);
}

/** Whether a stretch is only a part of a name, or begins amid it. */
function isPartOf(part: Span, name: Span): boolean {
  const isWithin = name.start <= part.start && part.end <= name.end && part.end - part.start < name.end - name.start;
  return isWithin || (name.start < part.start && part.start < name.end);
}

/** 两个刚果, both Koreas, 南北韩: the name of two members that is meant to stand for both. */
function bothOf(mention: CountryMention, folded: string): readonly CountryMention[] {
  const both = /(?:两个?|俩|both(?: the)?|the two|two)\s*$/.test(folded.slice(0, mention.start));
  if (mention.kind !== 'ambiguous' || !(both || /^(?:两|南北)|两国$|(?:koreas|congos)$/i.test(mention.text)))
    return [mention];
  const { start, end, text } = mention;
  return mention.options.map((iso3) => ({ kind: 'member', by: 'name', iso3, start, end, text }));
}

const bareDraft = /\bthe (?:draft|resolution|text)\b(?! (?:resolution|decision|of\b))(?: itself)?|(?:决议)?草案本身/g;

/** Beside a part or the motion, "the draft" is the whole of it. */
function findPlacesOf(question: string, folded: string): readonly PlaceMention[] {
  const places = findPlaces(folded).filter((place) => !isCapitalP(place, question));
  const hasPart = places.some(({ kind }) => kind === 'motion' || kind === 'preambular' || kind === 'operative');
  if (!hasPart) return places;
  const drafts = everyMatch(folded, bareDraft).map(
    (match): PlaceMention => ({
      kind: 'whole',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return withoutOverlaps([...places, ...drafts]);
}

/** The whole African Group and 欧盟整体 are all of the members, not the whole of a draft. */
function isOfMembers(place: PlaceMention, bodies: readonly Span[], folded: string): boolean {
  if (place.kind !== 'whole') return false;
  const after = /^(?:整体|as a whole)$/.test(folded.slice(place.start, place.end));
  return bodies.some(({ start, end }) =>
    start >= place.end
      ? /^\s+(?:of\s+)?(?:the\s+)?$/.test(folded.slice(place.end, start))
      : after && end <= place.start && /^\s*(?:作为)?(?:一个)?$/.test(folded.slice(end, place.start)),
  );
}

/** P5 in capitals is the five permanent members and no unit's id, unless it stands after the symbol. */
function isCapitalP(place: PlaceMention, question: string): boolean {
  return place.kind === 'unit' && /^P\d/.test(question.slice(place.start, place.end));
}
