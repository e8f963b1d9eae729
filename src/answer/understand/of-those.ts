import type { Ask } from './find-asks.js';
import { hasVotes, namesSomebody, unplaced } from './leaning.js';
import type { Reading } from './read-question.js';

const amongThem =
  /其中|(?<!在)里[面头]|这些国家|这几国|他们(?:中|里|当中)|\b(?:among|of) (?:them|those|these)\b|\b(?:all|any|some|none|many) of them\b/;

/** What a question about a group is followed by where all members are meant. */
export const notOfGroup =
  /还有|另外|其他|其它|除此|\belse\b|\bothers?\b|全体|总共|所有国家|全部国家|\b(?:in (?:all|total)|overall|altogether|all (?:members|countries|states))\b/;

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

/** They, these countries, 他们, 这些国家: those that answered the question before. */
const theseOnes =
  /(?:他们|它们|她们|(?<!其)它(?!们)|该国|[这那]些国家?|上述(?:各国|国家)|[这那](?:几|\d+)个?国家?)(?!中|里|当中|之中|之间)|\b(?:they|them|(?:these|those)(?: (?:\d+ |same )?(?:countries|states|members|nations|ones|delegations))?(?! (?:who|that|which|countries|states|members|nations|ones|\w+ing|against|for|in|of|from|opposed|voted|abstained)\b(?! on\b)))\b/;

/** Whether a question points at those spoken of by a word that stands for them (他们, of these). */
export const pointsAtThem = (folded: string): boolean => amongThem.test(folded) || theseOnes.test(folded);

/** 这些弃权的国家, those who abstained: what stands before a position that only says which ones. */
const whichOnes = /[这那]些?(?:投了?)?$|\b(?:these|those|the)(?: \w+)?(?: (?:who|that|which))?(?: voted| voting)? ?$/;

/** How they voted: a position beside it says which ones are meant. */
const asksHow = /怎么|怎样|如何|投了?什么|\bhow\b|\bwhat\b/;

/** A question without the positions that only say again whom the answer before it told. */
function withoutSaid(reading: Reading, before: Reading): Reading {
  if (!asksHow.test(reading.folded)) return reading;
  const told = new Set(before.positions.map(({ position }) => position));
  const said = reading.positions.filter(
    ({ start, position, negated }) => !negated && told.has(position) && whichOnes.test(reading.folded.slice(0, start)),
  );
  return said.length === 0
    ? reading
    : { ...reading, positions: reading.positions.filter((each) => !said.includes(each)) };
}

/** What is asked of the vote or the text, or of members one by one, and not of a set. */
const ofVote: readonly Ask[] = ['when', 'meeting', 'text', 'about', 'why', 'outcome', 'margin', 'speaker', 'change'];

/** 都是L.8的提案国吗, are all sponsors of L.8: of those listed, though no word points back at them. */
const allOfThose =
  /^(?:那么?|那末)?(?:是不是|是否)?(?:全部?|也)?都(?:是|不是).*(?:提案国|联署|共提)|^(?:and |so )?(?:are|were) (?:they )?all (?:of them )?(?:co-?)?sponsors\b/;

/** 他们对L.8怎么投 after a list: where those listed stand, and not who took the position that was asked for before. */
export function ofThose(given: Reading, before: Reading): Reading | undefined {
  const reading = withoutSaid(given, before);
  const { asks, folded, references } = reading;
  const all = allOfThose.test(folded);
  const every = references.length === 0 && asks.has('every') && !all;
  const plain = !namesSomebody(reading) && !ofVote.some((ask) => asks.has(ask)) && !every;
  if (!before.answered || !plain || reading.residue.length >= 4) return undefined;
  if (reading === given && !theseOnes.test(folded) && !all) return undefined;
  // Of which draft is not said: of each is told.
  if (all && references.length === 0) return { ...reading, among: before.answered };
  if (!hasVotes(reading) && !(references.length === 0 && asks.has('vote'))) return undefined;
  return { ...reading, among: before.answered, references: hasVotes(reading) ? references : before.references };
}

/** Whom a question narrows to what the one before it was about: 其中, of them, or a group that it goes on with. */
export function amongBefore(reading: Reading, before: Reading): Partial<Reading> {
  return amongThem.test(reading.folded) ? amongSame(reading, before) : ofGroup(reading, before);
}

/** What may be asked of those told before when they are narrowed to a group. */
const ofNarrowed: readonly Ask[] = ['which', 'count', 'follow', 'yes-no', 'vote'];
const narrowingWords = /\b(?:ones?|just|only|any)\b|[的里中内]/g;

/**
 * 其中非洲国家, how many African, name the EU ones: those that answered the question before, narrowed to a group or a bloc;
 * of another group than the one that narrowed them last, the same as before that. `undefined` for a question that says more.
 */
export function narrowedBefore(reading: Reading, before: Reading): Reading | undefined {
  const { asks, groups, blocs, members, positions, references } = reading;
  const bare =
    groups.length + blocs.length > 0 &&
    members.length + positions.length + references.length === 0 &&
    [...asks].every((ask) => ofNarrowed.includes(ask)) &&
    !notOfGroup.test(reading.folded) &&
    reading.residue.replace(narrowingWords, '').trim().length < 2;
  const pointsBack = amongThem.test(reading.folded);
  const grouped = before.groups.length + before.blocs.length > 0;
  const among = pointsBack || !grouped ? before.answered : before.narrows ? before.among : undefined;
  if (!bare || !among) return undefined;
  return { ...reading, among, narrows: true, references: before.references };
}
