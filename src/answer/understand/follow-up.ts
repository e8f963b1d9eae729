import { asChosen, asMeant } from './as-meant.js';
import type { Ask } from './find-asks.js';
import { hasVotes, leaning, namesSomebody, pronoun, subjectOf, union } from './leaning.js';
import {
  asWanted,
  isOfDraft,
  ofAnswer,
  ofCorrections,
  ofEachSpoken,
  ofMargin,
  ofSecond,
  ofSponsorship,
  onlyMargin,
} from './of-answer.js';
import { ofSponsoring, ofSponsors } from './of-sponsors.js';
import { amongBefore, narrowedBefore, ofThose } from './of-those.js';
import { asReversed, withOneOfTwo } from './one-of-two.js';
import type { Reading } from './read-question.js';
import { remainingOf } from './remaining.js';
import { whyOf, withAdded, withCompared, withoutCompare, withQuestion, withSubject } from './same-question.js';
import { ofAllSpoken, spokenOf } from './spoken-of.js';
import { withinSameDraft } from './within-draft.js';

/** What can be asked about a vote or a draft without naming it again. */
const aboutVote: readonly Ask[] = [
  'vote',
  'tally',
  'outcome',
  'margin',
  'share',
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

/** Who corrected its vote is told of all votes, unless the question points back at one. */
const thatVote =
  /这(?:次|一?项)|那(?:次|一?项)|该(?:次|项)|对此|它|上述|\b(?:that|this|the same) (?:vote|one)\b|\bcorrect(?:ed)? it\b/;
const bareVote =
  /投(?:了|的)?(?:是)?(?:什么|哪种|啥|何)|怎么(?:投|表决|表态)|如何(?:投|表决|表态)|什么(?:立场|态度|票)|\bhow (?:did|about)\b|\bvoted?\b/;

/** Whether a question may lean on the votes or texts that the one before it named; one that names its own never does. */
export function mayLean({ references, residue, asks }: Reading): boolean {
  return references.length === 0 && (residue.length < 4 || asks.has('compare'));
}

/** 动议结果: what came of a vote, whoever was spoken of before it. */
const asksResult = /结果|结局/;

/** Whether a question is about one draft as a whole, or about its text. */
function isOneDraft({ references }: Reading): boolean {
  return references.length === 1 && references.every(({ kind, drafts }) => kind === 'draft' && drafts.length === 1);
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
    ofSponsorship(given, before) ??
    ofSecond(given, before) ??
    asWanted(given, before) ??
    remainingOf(given, before) ??
    ofCorrections(given, before) ??
    asReversed(given, before) ??
    ofAllSpoken(given, before);
  if (whole) return whole;
  const reading = withinSameDraft(given, before);
  const { asks, residue } = reading;
  const named = namesSomebody(reading) || reading.references.length > 0;
  const other =
    asMeant(reading, before) ??
    (named ? undefined : asChosen(reading, before)) ??
    ofSponsors(reading, before) ??
    ofSponsoring(reading, before) ??
    ofThose(reading, before) ??
    narrowedBefore(reading, before) ??
    withAdded(reading, before) ??
    withCompared(reading, before);
  if (other) return other;
  const own = reading.ownDraft && before.members.length === 0 && isOneDraft(before);
  if (own && reading.ownDraft) return withSubject({ ...reading, members: [], references: [reading.ownDraft] }, before);
  const elliptical = ![...asks].some((ask) => !leaning.includes(ask)) && residue.length < 2;
  const pointsSomewhere = reading.references.length > 0;
  if (elliptical && namesSomebody(reading) && !pointsSomewhere && reading.positions.length === 0)
    return withQuestion(reading, before);
  const told = ofAnswer(reading, before);
  if (told) return told;
  const paragraphOnly =
    reading.references.every(({ kind }) => kind === 'paragraph') && !asks.has('follow') && !asks.has('vote');
  const ofVote = !namesSomebody(reading) && hasVotes(reading) && reading.positions.length === 0 && !paragraphOnly;
  if (elliptical && ofVote && !asksResult.test(reading.folded)) return withSubject(reading, before);
  const only = (...some: readonly Ask[]): boolean =>
    residue.length < 2 && [...asks].every((ask) => [...some, ...leaning].includes(ask));
  const bare = !namesSomebody(reading) && !pointsSomewhere && reading.positions.length === 0;
  if (bare && asks.has('why') && only('why')) return whyOf(reading, before);
  // Of those told apart by the answer before, it is they who are counted.
  if (bare && (before.wanted || before.narrows) && before.answered && asks.has('count') && only('count', 'which'))
    return { ...reading, wanted: before.answered, references: before.references };
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
    // It is the draft that passed.
    !asks.has('outcome') &&
    (pronoun.test(reading.folded) ||
      (!pointsSomewhere && asks.has('correction') && residue.length < 4) ||
      (asks.has('sponsor') && asks.has('yes-no') && residue.length < 2 && bareSponsor.test(reading.folded)) ||
      (bareVote.test(reading.folded) && asks.has('vote') && residue.length < 2 && !asks.has('tally')));
  // Of several votes that were asked about, which had most is asked of them, and not of all there are.
  const among =
    new Set(before.references.flatMap(({ votes }) => votes)).size > 1 &&
    (asks.has('extreme') || asks.has('rank')) &&
    !asks.has('every');
  const ofAllVotes =
    !among &&
    ((asks.has('every') && !ofAllThose.test(reading.folded)) ||
      asks.has('votes') ||
      asks.has('rank') ||
      reading.times.length > 0 ||
      (asks.has('correction') && !lacksSubject && !thatVote.test(reading.folded)));
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
    ...amongBefore(reading, before),
  };
}
