import { chosenOption } from './chosen-option.js';
import { wantedOf } from './division.js';
import type { Ask } from './find-asks.js';
import type { Span } from './mention.js';
import { asReversed, withOneOfTwo } from './one-of-two.js';
import type { Reading, Subject } from './read-question.js';
import { ofAllSpoken, spokenOf } from './spoken-of.js';

const hasVotes = (reading: Reading): boolean =>
  reading.references.some((reference) => reference.votes.length + reference.withoutVote.length > 0);

const namesSomebody = ({ members, ambiguous, notMembers, groups, blocs, unknownGroup }: Reading): boolean =>
  unknownGroup || members.length + ambiguous.length + notMembers.length + groups.length + blocs.length > 0;

/** Words that only lean on the question before and ask nothing of their own. */
const leaning: readonly Ask[] = ['follow', 'vote', 'yes-no', 'context'];
/** What can be asked about a vote or a draft without naming it again. */
const aboutVote: readonly Ask[] = [
  'vote',
  'tally',
  'outcome',
  'margin',
  'sponsor',
  'submit',
  'when',
  'meeting',
  'text',
  'about',
  'correction',
  'change',
  'why',
  'joined',
  'mover',
  'neighbour',
  'context',
  'roll',
];
const pronoun =
  /(?:两国|两者|二者|三国|都是它|它|他们|她|该国|这个国家|这国|其(?!他|中|它))|\b(?:it|they|them|its|their|that country|both countries|both of them|he|she)\b/;
/** Did all of them vote for it?: of all members spoken of, and not in all votes. */
const ofAllThose = /\ball of (?:them|those|these)\b|(?:他们|它们|这些国家)(?:全部?|都)/;
/** 是提案国吗: of the members spoken of. */
const bareSponsor = /^(?:那|那么)?(?:它|该国|这个国家|他们|它们)?(?:也|又|都)?(?:是|算|不是)/;
/** 它是哪个的提案国: what the member spoken of sponsored. */
const itself =
  /^(?:那|那么)?(?:它|该国|这个国家|他们)(?:又|也|还)?(?:是|联署|共提)|\bdid (?:it|they) (?:co-?)?sponsor\b/;
/** How did it vote?: asked of a member again, after a question about the vote. */
const itsVote =
  /(?:它|该国|这个国家|他们)(?:又|也|还)?(?:投|对|支持|反对|弃权)|\b(?:did|does|do) (?:it|they|that country) (?!pass|fail|get|carry|go|receive|succeed|happen)|\b(?:its|their) (?:vote|position)\b/;
/** Was Vietnam one of them?: whether it took what was asked for. */
const oneOfThem =
  /\b(?:one of (?:them|those|these)|among (?:them|those|these)|(?:on|in) (?:that|the|this) list|included)\b|在(?:里面|其中|内|(?:这个|那个)?名单(?:里|上|中)?)|包括.{0,12}吗|算在内/;
/** Who brought a draft in is still spoken of by these; "it" is then the draft. */
const somebody =
  /他们|她|该国|这个国家|这国|两国|\b(?:they|them|their|that country|he|she|(?:did|does|has|had|was|is) it (?:itself )?(?:vote|support|oppose|abstain|co-?sponsor|correct|a sponsor))/;
/** Who corrected its vote is told of all votes, unless the question points back at one. */
const thatVote =
  /这(?:次|一?项)|那(?:次|一?项)|该(?:次|项)|对此|它|上述|\b(?:that|this|the same) (?:vote|one)\b|\bcorrect(?:ed)? it\b/;
const bareVote =
  /投(?:了|的)?(?:是)?(?:什么|哪种|啥|何)|怎么(?:投|表决|表态)|如何(?:投|表决|表态)|什么(?:立场|态度|票)|\bhow (?:did|about)\b|\bvoted?\b/;

function subjectOf({ members, ambiguous, notMembers, groups, blocs, unknownGroup }: Reading): Subject {
  return { members, ambiguous, notMembers, groups, blocs, unknownGroup };
}

const amongThem =
  /其中|这些国家|这几国|他们(?:中|里|当中)|\b(?:among|of) (?:them|those|these)\b|\b(?:all|any|some|none|many) of them\b/;

/** What a question about a group is followed by where all members are meant. */
const notOfGroup =
  /还有|另外|其他|其它|除此|\belse\b|\bothers?\b|全体|总共|所有国家|全部国家|\b(?:in (?:all|total)|overall|altogether|all (?:members|countries|states))\b/;

/** What another question named: it stands nowhere in this one. */
const unplaced = <T extends Span>(mention: T): T => ({ ...mention, start: 0, end: 0 });

/** 其中谁…: among those that answered the question before, or that it named. */
function amongSame(reading: Reading, before: Reading): Partial<Reading> {
  if (before.answered) return { among: before.answered };
  if (reading.groups.length + reading.blocs.length > 0) return {};
  const { groups, blocs } = before;
  const members = (before.spoken ?? before).members.map(({ iso3 }) => iso3);
  return groups.length + blocs.length === 0 && members.length > 1
    ? { among: { kind: 'named', members } }
    : { groups: groups.map(unplaced), blocs: blocs.map(unplaced), ...(before.among ? { among: before.among } : {}) };
}

/** 谁弃权了 after a question about a group: who of it; 全体 and "in all" say that it is not. */
function ofGroup(reading: Reading, before: Reading): Partial<Reading> {
  const open = !namesSomebody(reading) && reading.positions.length > 0 && reading.references.length === 0;
  if (!open || !(reading.asks.has('which') || reading.asks.has('count')) || notOfGroup.test(reading.folded)) return {};
  return { groups: before.groups.map(unplaced), blocs: before.blocs.map(unplaced) };
}

/** 那俄罗斯呢？: somebody else in the same question. */
function withQuestion(reading: Reading, before: Reading): Reading {
  const positions = reading.positions.length > 0 ? reading.positions : before.positions;
  return { ...reading, references: before.references, positions, asks: union(before.asks, reading.asks) };
}

const ofDrafts: readonly Ask[] = ['sponsor', 'joined', 'first', 'submit', 'speaker', 'correction', 'premise'];

/** 全文呢？, and on OP1?: the same question about another vote. */
function withSubject(reading: Reading, before: Reading): Reading {
  const positions = reading.positions.length > 0 ? reading.positions : before.positions;
  // How it voted is asked by itself: that the one before was about sponsors is not asked again.
  const asks = [...before.asks].filter((ask) => !reading.asks.has('vote') || !ofDrafts.includes(ask));
  const among = before.among ? { among: before.among } : {};
  return { ...reading, ...subjectOf(before), ...among, positions, asks: union(new Set(asks), reading.asks) };
}

/** 为什么？, after an answer: it asks for the reasons of what was answered, and says no more than that. */
function whyOf(reading: Reading, before: Reading): Reading {
  const whole = { ...withSubject(reading, before), references: before.references };
  const asked = before.asks.has('yes-no') && before.members.length > 0 && before.positions.length > 0;
  return asked ? { ...whole, positions: [], asks: union(whole.asks, new Set<Ask>(['vote'])) } : whole;
}

/** And OP5?: a part that chooses no draft is one of the draft that the conversation speaks of. */
function withinSameDraft(reading: Reading, before: Reading): Reading {
  const drafts = new Set(before.references.flatMap(({ units }) => units).map((unit) => unit.split('.')[0]));
  const [draft, other] = [...drafts];
  if (draft === undefined || other !== undefined || !/^r\d+$/.test(draft) || !reading.asks.has('follow'))
    return reading;
  const references = reading.references.map((reference) => {
    const own = reference.units.filter((unit) => unit.startsWith(`${draft}.`));
    const open =
      reference.kind === 'part' && !reference.chosen && own.length > 0 && own.length < reference.units.length;
    return open ? { ...reference, units: own, chosen: true } : reference;
  });
  return { ...reading, references };
}

/** 第2段呢？ after an operative paragraph is the second of the same draft. */
function withinDraft(reading: Reading, before: Reading): Reading {
  const [last] = before.references.flatMap(({ units }) => units);
  const draft = /^(r\d+)\.op\d+/.exec(last ?? '')?.[1];
  if (draft === undefined || !reading.asks.has('follow')) return reading;
  const references = reading.references.map((reference) => {
    const [unit] = reference.units;
    const number = reference.kind === 'paragraph' ? /^p(\d+)$/.exec(unit ?? '')?.[1] : undefined;
    const same = number === undefined ? undefined : before.neighbours.find((id) => id === `${draft}.op${number}`);
    return same === undefined
      ? reference
      : { ...reference, kind: 'part' as const, units: [same, ...reference.units], votes: [] };
  });
  return { ...reading, references };
}

/** What words say that somebody means another than they named: I meant Brazil, 我是说日本. */
const meant =
  /^(?:(?:no|sorry|oops|wait|actually|my (?:mistake|bad)|pardon)\b[\s,.!-]*)*\b(?:i (?:meant|mean|was asking about)|make (?:that|it))\b|^(?:不好意思|抱歉|对不起|不对|不是|[搞打说问]?错了?|等等|啊|哦)?[，,。！!\s]*我(?:是说|说的是|的?意思是|指的?是|是指|问的是|是问|想问的是|是想问)/;

/** Sorry, India; 不对，是印尼; 我问错了，是L.8: that another was meant, and nothing but a name after it. */
const mistaken =
  /^(?:(?:no|nope|sorry|oops|wait|actually|rather|my (?:mistake|bad)|pardon|i mean)\b[\s,.!-]*)+(?:it(?:['’]s| is) )?|^(?:(?:不好意思|抱歉|对不起|不对|不是这个|(?:我)?[搞打说问写]错了?|错了|等等|啊|哦)[，,。！!\s]*)+(?:应该)?(?:我?(?:要|想)?问的)?是?|^不是.{1,24}[，,]\s*(?:而)?是|^(?:no,? )?not (?:the )?[^,]{1,24},\s*(?:but )?(?:the )?/;

/** Of 不是L.8，是L.4 the last alone. */
function lastMeant(reading: Reading): Reading {
  const from = mistaken.exec(reading.folded)?.[0].length ?? 0;
  const after = ({ start }: Span): boolean => start >= from;
  const { references, members, groups, blocs } = reading;
  return {
    ...reading,
    references: references.filter(after),
    members: members.filter(after),
    groups: groups.filter(after),
    blocs: blocs.filter(after),
  };
}

/** Whether a question says no more than that another was meant. */
function isMeant({ folded, asks, residue, positions }: Reading): boolean {
  if (meant.test(folded)) return [...asks].every((ask) => meaning.includes(ask));
  const said = mistaken.exec(folded)?.[0].length ?? 0;
  const bare = [...asks].every((ask) => meaning.includes(ask) || ask === 'yes-no') && positions.length === 0;
  // Of what is left over, some are the very words that say so.
  return said > 0 && bare && residue.length <= said && !/[?？]\s*$/.test(folded);
}

/** What such words seem to ask, by the lexicon, and do not. */
const meaning: readonly Ask[] = ['correction', 'text', 'follow'];

/** 我是说日本 after a question: the same question of another member or vote, all else as it was. */
function asMeant(reading: Reading, before: Reading): Reading {
  const { positions, references, asks } = before;
  return {
    ...reading,
    ...(namesSomebody(reading) ? {} : subjectOf(before)),
    references: reading.references.length > 0 ? reading.references : references,
    positions: reading.positions.length > 0 ? reading.positions : positions,
    asks,
    residue: '',
  };
}

/** South, after Korea was asked back: the same question of the member chosen. */
function asChosen(reading: Reading, before: Reading): Reading | undefined {
  const [mention, other] = before.ambiguous;
  const iso3 = mention && !other ? chosenOption(reading.folded, mention.options) : undefined;
  if (iso3 === undefined) return undefined;
  const { question, folded } = reading;
  const members: Reading['members'] = [
    { kind: 'member', by: 'name', iso3, start: 0, end: folded.length, text: question },
  ];
  return { ...asMeant({ ...reading, members }, before), members: [...before.members, ...members] };
}

/** They, these countries, 他们, 这些国家: those that answered the question before. */
const theseOnes =
  /(?:他们|它们|她们|(?<!其)它(?!们)|该国|[这那]些国家?|上述(?:各国|国家)|[这那](?:几|\d+)个?国家?)(?!中|里|当中|之中|之间)|\b(?:they|them|(?:these|those)(?: (?:\d+ |same )?(?:countries|states|members|nations|ones|delegations))?(?! (?:who|that|which|countries|states|members|nations|ones|\w+ing|against|for|in|of|from|opposed|voted|abstained)\b(?! on\b)))\b/;
/** What is asked of the vote or the text, or of members one by one, and not of a set. */
const ofVote: readonly Ask[] = ['when', 'meeting', 'text', 'about', 'why', 'outcome', 'margin', 'speaker', 'change'];

/** 他们对L.8怎么投 after a list: where those listed stand, and not who took the position that was asked for before. */
function ofThose(reading: Reading, before: Reading): Reading | undefined {
  const { asks, folded, references } = reading;
  const every = references.length === 0 && asks.has('every');
  const plain = !namesSomebody(reading) && !ofVote.some((ask) => asks.has(ask)) && !every;
  if (!before.answered || !plain || reading.residue.length >= 4 || !theseOnes.test(folded)) return undefined;
  if (!hasVotes(reading) && !(references.length === 0 && asks.has('vote'))) return undefined;
  return { ...reading, among: before.answered, references: hasVotes(reading) ? references : before.references };
}

/** Whether a question may lean on the votes or texts that the one before it named; one that names its own never does. */
export function mayLean({ references, residue, asks }: Reading): boolean {
  return references.length === 0 && (residue.length < 4 || asks.has('compare'));
}

/** What did Switzerland submit? Was it voted on?: "it" is the draft, and not who brought it in. */
function isOfDraft({ folded }: Reading, { asks, references }: Reading): boolean {
  return asks.has('submit') && references.length > 0 && !somebody.test(folded);
}

/** By how much?, and nothing else. */
function onlyMargin(asks: Reading['asks']): boolean {
  return asks.has('margin') && [...asks].every((ask) => ['margin', 'count', 'tally', ...leaning].includes(ask));
}

/** By how much, of two figures compared: those of the lists that were; of two margins, the margins and no other figure. */
function ofMargin({ asks }: Reading, before: Reading): Pick<Reading, 'positions' | 'asks'> {
  const margins = before.asks.has('margin');
  return {
    positions: figuresOf(before),
    asks: margins ? new Set([...asks].filter((ask) => ask !== 'count')) : asks,
  };
}

/** 中国支持哪个 after two drafts: which one of them. */
function ofEachSpoken({ spoken }: Reading): Partial<Reading> {
  const drafts = spoken?.references.every(({ kind }) => kind === 'draft') && spoken.references.length > 1;
  return spoken && drafts && spoken.members.length === 0 ? { references: spoken.references, positions: [] } : {};
}

/** The lists of which two votes were compared: their figures are what a later "by how much" is about. */
function figuresOf({ positions, references }: Reading): Reading['positions'] {
  return new Set(references.flatMap(({ votes }) => votes)).size === 2 ? positions : [];
}

const wouldChange =
  /结果.{0,6}(?:变|改|影响|不同|不一样)|(?:改变|影响).{0,6}结果|\b(?:results?|outcome|tall(?:y|ies)|totals?|figures)\b.{0,24}\b(?:change|differ|different|affect|alter)|\b(?:change|affect|alter)\w* (?:the )?(?:results?|outcome|tall(?:y|ies)|totals?|figures)\b/;

/** After corrections: what they were meant to be, and what they would make of the result. */
function ofCorrections(reading: Reading, before: Reading): Reading | undefined {
  const { asks, folded, residue } = reading;
  const bare = !namesSomebody(reading) && reading.references.length === 0 && residue.length < 8;
  if (!bare || !before.asks.has('correction')) return undefined;
  const supposes = wouldChange.test(folded);
  if (!supposes && !(asks.has('correction') && (pronoun.test(folded) || asks.has('text')))) return undefined;
  return {
    ...reading,
    members: supposes ? [] : before.members,
    references: before.references,
    asks: new Set<Ask>([
      'correction',
      ...(supposes ? (['tally', 'outcome', 'yes-no'] as const) : (['which'] as const)),
    ]),
    residue: '',
  };
}

/** Which one isn't?, 那还有谁: who is wanted is told by the answer before; all else is as it was. */
function asWanted(reading: Reading, before: Reading): Reading | undefined {
  const bare = !namesSomebody(reading) && reading.positions.length === 0 && reading.references.length === 0;
  const wanted = bare && before.division ? wantedOf(reading, before.division) : undefined;
  if (wanted === undefined) return undefined;
  const { references, positions } = before;
  return {
    ...reading,
    ...subjectOf(before),
    references,
    positions,
    asks: union(before.asks, reading.asks),
    residue: '',
    ...wanted,
  };
}

/** 弃权呢: lists by name, and nothing else. */
function bareList(reading: Reading): boolean {
  const { positions, references, asks, residue } = reading;
  const plain = [...asks].every((ask) => leaning.includes(ask) || ask === 'tally' || ask === 'count');
  return positions.length > 0 && references.length === 0 && !namesSomebody(reading) && plain && residue.length < 4;
}

/** 加上南非呢, add South Africa: the same question of one more. */
const adds = /^(?:那|那么)?(?:如果)?再?(?:加上|加入|算上|加个)|^(?:and |now |please )*(?:add|plus|include|adding)\b/;

function withAdded(reading: Reading, before: Reading): Reading {
  const { references, positions, asks } = before;
  return {
    ...reading,
    members: [...(before.spoken ?? before).members, ...reading.members],
    references,
    positions,
    asks,
    residue: '',
  };
}

/** 弃权的呢 after the sponsors that took another position: those of the same sponsors. */
function ofSponsors(reading: Reading, { asks, division, references }: Reading): Reading | undefined {
  const { among, holds } = division ?? {};
  if (!among || among.kind === 'members' || holds?.kind !== 'position' || !asks.has('sponsor')) return undefined;
  const vote = references.filter(({ votes }) => votes.length === 1 && votes.includes(holds.vote));
  return bareList(reading) && vote.length > 0 ? { ...reading, among, references: vote } : undefined;
}

/** Whether a question is about one draft as a whole, or about its text. */
function isOneDraft({ references }: Reading): boolean {
  return references.length === 1 && references.every(({ kind, drafts }) => kind === 'draft' && drafts.length === 1);
}

/** Same for China, 换成俄罗斯: the same question, and not whether they are alike. */
const sameFor =
  /^(?:and |ok(?:ay)?,? )?(?:the )?same (?:question |thing )?(?:for|with|about|on)\b|^(?:那)?(?:同样|一样)的问题|^(?:那)?(?:如果)?(?:换|改|换成|改成)(?:成|为|做|作)/;

function withoutCompare(reading: Reading): Reading {
  if (!sameFor.test(reading.folded)) return reading;
  const asks = [...reading.asks].filter((ask) => ask !== 'compare' && ask !== 'change');
  return { ...reading, asks: new Set<Ask>([...asks, 'follow']), residue: '' };
}

/**
 * A question together with what it leaves to the one before in the same conversation: 那俄罗斯呢？ keeps the vote, and on
 * OP1? keeps the member, 谁弃权？ keeps the vote. A question that stands on its own comes back as it is.
 */
export function withContext(given: Reading, before: Reading | undefined): Reading {
  if (before === undefined || given.missing.length > 0) return given;
  const own = withOneOfTwo(withoutCompare(given), before);
  const reading = leaningOn(own, before.about && itsVote.test(given.folded) ? { ...before, ...before.about } : before);
  const spoken = spokenOf(reading, before, own.asks.has('follow'));
  return spoken ? { ...reading, spoken } : reading;
}

function leaningOn(given: Reading, before: Reading): Reading {
  const whole =
    asWanted(given, before) ?? ofCorrections(given, before) ?? asReversed(given, before) ?? ofAllSpoken(given, before);
  if (whole) return whole;
  const reading = withinSameDraft(withinDraft(given, before), before);
  const { asks, residue } = reading;
  const named = namesSomebody(reading) || reading.references.length > 0;
  if (named && isMeant(reading)) return asMeant(lastMeant(reading), before);
  const chosen = named ? undefined : asChosen(reading, before);
  if (chosen) return chosen;
  const those = ofThose(reading, before);
  if (those) return those;
  if (
    adds.test(reading.folded) &&
    reading.members.length > 0 &&
    reading.references.length === 0 &&
    before.members.length > 0
  )
    return withAdded(reading, before);
  const own = reading.ownDraft && before.members.length === 0 && isOneDraft(before);
  if (own && reading.ownDraft) return withSubject({ ...reading, members: [], references: [reading.ownDraft] }, before);
  const elliptical = ![...asks].some((ask) => !leaning.includes(ask)) && residue.length < 2;
  const pointsSomewhere = reading.references.length > 0;
  if (elliptical && namesSomebody(reading) && !pointsSomewhere && reading.positions.length === 0)
    return withQuestion(reading, before);
  const sponsors = ofSponsors(reading, before);
  if (sponsors) return sponsors;
  if (before.figures && bareList(reading)) return { ...reading, references: before.references, figures: true };
  const isAskedOfList = before.division && before.references.length > 0 && before.positions.length > 0;
  if (isAskedOfList && reading.members.length > 0 && !pointsSomewhere && oneOfThem.test(reading.folded))
    return { ...reading, references: before.references, positions: before.positions, residue: '' };
  const paragraphOnly =
    reading.references.every(({ kind }) => kind === 'paragraph') && !asks.has('follow') && !asks.has('vote');
  if (elliptical && !namesSomebody(reading) && hasVotes(reading) && reading.positions.length === 0 && !paragraphOnly)
    return withSubject(reading, before);
  const only = (...some: readonly Ask[]): boolean =>
    residue.length < 2 && [...asks].every((ask) => [...some, ...leaning].includes(ask));
  const bare = !namesSomebody(reading) && !pointsSomewhere && reading.positions.length === 0;
  if (bare && asks.has('why') && only('why')) return whyOf(reading, before);
  if (bare && asks.has('count') && only('count', 'which'))
    return { ...withSubject(reading, before), references: before.references };
  if (
    asks.has('compare') &&
    reading.members.length === 1 &&
    before.members.length > 0 &&
    (asks.has('follow') || pronoun.test(reading.folded) || (!pointsSomewhere && only('compare')))
  ) {
    const lacks = reading.references.length === 0;
    return {
      ...reading,
      members: [...before.members, ...reading.members],
      ...(lacks ? { references: before.references } : {}),
    };
  }
  const asksAboutVote = reading.positions.length > 0 || aboutVote.some((ask) => asks.has(ask));
  const whatItSponsored = asks.has('sponsor') && itself.test(reading.folded);
  const lacksSubject =
    !namesSomebody(reading) &&
    namesSomebody(before) &&
    (!asks.has('which') || whatItSponsored) &&
    !asks.has('count') &&
    !isOfDraft(reading, before) &&
    (pronoun.test(reading.folded) ||
      (!pointsSomewhere && asks.has('correction') && residue.length < 4) ||
      (asks.has('sponsor') && asks.has('yes-no') && residue.length < 2 && bareSponsor.test(reading.folded)) ||
      (bareVote.test(reading.folded) && asks.has('vote') && residue.length < 2 && !asks.has('tally')));
  const ofAllVotes =
    (asks.has('every') && !ofAllThose.test(reading.folded)) ||
    asks.has('votes') ||
    (asks.has('correction') && !lacksSubject && !thatVote.test(reading.folded));
  const lacksVote = !pointsSomewhere && asksAboutVote && !ofAllVotes && residue.length < 4;
  const whenOnly =
    lacksVote &&
    (asks.has('when') || asks.has('meeting')) &&
    [...asks].every((ask) => ask === 'when' || ask === 'meeting' || leaning.includes(ask));
  return {
    ...reading,
    ...(lacksSubject ? subjectOf(before) : {}),
    ...(lacksVote ? { references: before.references } : {}),
    ...(whenOnly ? { asks: union(before.asks, asks) } : {}),
    ...(lacksVote && onlyMargin(asks) ? ofMargin(reading, before) : {}),
    ...(lacksVote && namesSomebody(reading) && asks.has('which') ? ofEachSpoken(before) : {}),
    ...(lacksVote && !lacksSubject && !namesSomebody(reading) && reading.positions.length === 0
      ? { about: before.about ?? subjectOf(before) }
      : {}),
    ...(amongThem.test(reading.folded) ? amongSame(reading, before) : ofGroup(reading, before)),
  };
}

function union(one: ReadonlySet<Ask>, other: ReadonlySet<Ask>): ReadonlySet<Ask> {
  return new Set([...one, ...other]);
}
