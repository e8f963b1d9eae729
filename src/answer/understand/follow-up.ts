import { chosenOption } from './chosen-option.js';
import type { Ask } from './find-asks.js';
import type { Reading } from './read-question.js';

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
  /(?:两国|两者|二者|三国|都是它|它|他们|她|该国|这个国家|这国|其(?!他|中|它))|\b(?:it|they|them|its|their|his|her|that country|both countries|both of them|he|she)\b/;
/** Who corrected its vote is told of all votes, unless the question points back at one. */
const thatVote =
  /这(?:次|一?项)|那(?:次|一?项)|该(?:次|项)|对此|它|上述|\b(?:that|this|the same) (?:vote|one)\b|\bcorrect(?:ed)? it\b/;
const bareVote =
  /投(?:了|的)?(?:是)?(?:什么|哪种|啥|何)|怎么(?:投|表决|表态)|如何(?:投|表决|表态)|什么(?:立场|态度|票)|\bhow (?:did|about)\b|\bvoted?\b/;

type Subject = Pick<Reading, 'members' | 'ambiguous' | 'notMembers' | 'groups' | 'blocs' | 'unknownGroup'>;

function subjectOf({ members, ambiguous, notMembers, groups, blocs, unknownGroup }: Reading): Subject {
  return { members, ambiguous, notMembers, groups, blocs, unknownGroup };
}

const amongThem =
  /其中|这些国家|这几国|他们(?:中|里|当中)|\b(?:among|of) (?:them|those|these)\b|\b(?:all|any|some|none|many) of them\b/;

/** 其中谁…: among those that answered the question before. */
function amongSame(reading: Reading, before: Reading): Partial<Reading> {
  if (before.answered) return { among: before.answered };
  return reading.groups.length === 0 ? { groups: before.groups } : {};
}

/** 那俄罗斯呢？: somebody else in the same question. */
function withQuestion(reading: Reading, before: Reading): Reading {
  const positions = reading.positions.length > 0 ? reading.positions : before.positions;
  const asks = [...before.asks].filter((ask) => !reading.asks.has('vote') || ![...ofDrafts, ...ofAnyone].includes(ask));
  return { ...reading, references: before.references, positions, asks: union(new Set(asks), reading.asks) };
}

/** Who it was, how many and when: not asked again of a member that is asked how it voted. */
const ofAnyone: readonly Ask[] = ['which', 'count', 'when', 'meeting', 'outcome'];
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
  /(?:他们|它们|她们|[这那]些国家?|上述(?:各国|国家)|[这那](?:几|\d+)个?国家?)(?!中|里|当中|之中|之间)|\b(?:they|them|(?:these|those)(?: (?:\d+ |same )?(?:countries|states|members|nations|ones|delegations))?(?! (?:who|that|which|countries|states|members|nations|ones|\w+ing|against|for|in|of|from|opposed|voted|abstained)\b(?! on\b)))\b/;
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

/**
 * A question together with what it leaves to the one before in the same conversation: 那俄罗斯呢？ keeps the vote, and on
 * OP1? keeps the member, 谁弃权？ keeps the vote. A question that stands on its own comes back as it is.
 */
export function withContext(given: Reading, before: Reading | undefined): Reading {
  if (before === undefined || given.missing.length > 0) return given;
  const reading = withinSameDraft(withinDraft(given, before), before);
  const { asks, residue } = reading;
  const named = namesSomebody(reading) || reading.references.length > 0;
  if (meant.test(reading.folded) && named && [...asks].every((ask) => meaning.includes(ask)))
    return asMeant(reading, before);
  const chosen = named ? undefined : asChosen(reading, before);
  if (chosen) return chosen;
  const those = ofThose(reading, before);
  if (those) return those;
  const elliptical = ![...asks].some((ask) => !leaning.includes(ask)) && residue.length < 2;
  const pointsSomewhere = reading.references.length > 0;
  if (elliptical && namesSomebody(reading) && !pointsSomewhere && reading.positions.length === 0)
    return withQuestion(reading, before);
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
  const lacksSubject =
    !namesSomebody(reading) &&
    namesSomebody(before) &&
    !asks.has('which') &&
    !asks.has('count') &&
    // It is the draft that passed.
    !asks.has('outcome') &&
    (pronoun.test(reading.folded) ||
      (!pointsSomewhere && asks.has('correction') && residue.length < 4) ||
      (bareVote.test(reading.folded) && asks.has('vote') && residue.length < 2 && !asks.has('tally')));
  const ofAllVotes =
    asks.has('every') ||
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
    ...(amongThem.test(reading.folded) ? amongSame(reading, before) : {}),
  };
}

function union(one: ReadonlySet<Ask>, other: ReadonlySet<Ask>): ReadonlySet<Ask> {
  return new Set([...one, ...other]);
}
