import type { SetExpression } from '../../votes/set-expression.js';
import { hasVotes, leaning, namesSomebody, subjectOf } from './leaning.js';
import { notOfGroup, pointsAtThem } from './of-those.js';
import type { Reading } from './read-question.js';
import type { Reference } from './references.js';

const someEnglish = 'any|all|some|none|most|each|everyone|everybody';
const someChinese = '有没有(?!.{0,4}国)|(?<!国家?)有[^国谁]{0,14}的[吗么]|[都全](?!体|部国家|文)|里[面头]|当中';
const unnamed =
  '(?! (?:of the |other |un |of all )*(?:countries|states|members|nations|delegations|groups?|votes|drafts?|resolutions?|texts?))';
/** Some of those spoken of, by words that name nobody: any, all, 都, 有没有反对的. */
const someOfThem = new RegExp(`\\b(?:${someEnglish}|how many|which)\\b${unnamed}|${someChinese}|有无|有谁`);
/** The same beside a vote of its own: how many abstained on L.8 is asked of all members. */
const someInVote = new RegExp(
  `\\b(?:${someEnglish}|which(?= (?:ones |of them )?(?:vot|abst|oppos|support|back|reject|did|were|was|are|is)))\\b${unnamed}|${someChinese}`,
);
/** Did they all vote for it?: of all those spoken of, and not in all votes. */
const theyAll = /\bthey (?:all|both)\b|\ball of (?:them|these|those)\b|(?:他们|它们|这些国家)(?:全部?|都)/;
/** 谁反对, who abstained: of those of whom it was asked how they stood, and by itself of all members. */
const whoOfThem = /谁|哪些|哪几个|几个|多少|\bwho\b/;
const ofAll = /(?:所有|全部|哪些|多少|哪几个|几个)(?:的)?(?:国家|会员国|成员国|国(?!家))/;

/** Whether a set is one of sponsors, or is taken from them. */
export function isOfSponsors(set: SetExpression): boolean {
  if (set.kind === 'sponsors') return true;
  return set.kind === 'and' ? set.of.some(isOfSponsors) : set.kind === 'except' && isOfSponsors(set.base);
}

/** The sponsors of whom the question before asked how they stood, and in which vote. */
function sponsorsTold({ division }: Reading): { readonly among: SetExpression; readonly vote: string } | undefined {
  const { among, holds } = division ?? {};
  return among && holds?.kind === 'position' && isOfSponsors(among) ? { among, vote: holds.vote } : undefined;
}

/** References narrowed to one of their votes. */
const onlyVote = (references: readonly Reference[], vote: string): readonly Reference[] =>
  references.flatMap((each) => (each.votes.includes(vote) ? [{ ...each, votes: [vote] }] : []));

/** Did they all vote for it?: all of the sponsors that the answer before named. */
function ofAllSponsors(reading: Reading, before: Reading): Reading | undefined {
  const { answered } = before;
  const own = hasVotes(reading);
  const told = sponsorsTold(before);
  const votes = own ? reading.references : told ? onlyVote(before.references, told.vote) : before.references;
  const asked = reading.positions.length > 0 && answered !== undefined && isOfSponsors(answered);
  return asked && votes.some((each) => each.votes.length > 0)
    ? { ...reading, among: answered, references: votes }
    : undefined;
}

/**
 * And which abstained?, 都赞成吗 after sponsors were listed, or asked how they stood: of the same sponsors;
 * `undefined` for a question that says whom it means.
 */
export function ofSponsors(reading: Reading, before: Reading): Reading | undefined {
  const { folded, positions, references } = reading;
  if (namesSomebody(reading) || reading.asks.has('sponsor') || reading.residue.length >= 4) return undefined;
  if (theyAll.test(folded)) return ofAllSponsors(reading, before);
  if (pointsAtThem(folded) || notOfGroup.test(folded) || ofAll.test(folded)) return undefined;
  const told = sponsorsTold(before);
  const own = hasVotes(reading);
  if (references.length > 0 && !own) return undefined;
  const leans = [...reading.asks].every((ask) => leaning.includes(ask));
  if (positions.length === 0)
    return told && own && leans && reading.asks.has('follow')
      ? { ...reading, among: told.among, positions: before.positions }
      : undefined;
  const bare = !own && [...reading.asks].every((ask) => ask === 'roll' || leaning.includes(ask));
  const some = (own ? someInVote : someOfThem).test(folded);
  if (told) {
    if (!some && !(!own && (bare || whoOfThem.test(folded)))) return undefined;
    const votes = own ? references : onlyVote(before.references, told.vote);
    return votes.length > 0 ? { ...reading, among: told.among, references: votes } : undefined;
  }
  const { answered } = before;
  if (!some || !answered || !isOfSponsors(answered) || !(own || hasVotes(before))) return undefined;
  return { ...reading, among: answered, references: own ? references : before.references };
}

const bareSponsors =
  /^(?:那|那么|and |so |but )?(?:是|都是|也是|(?:also )?an? |(?:are|is|was|were) (?:it|they) (?:also |all )?an? )?(?:共同)?(?:提案国|联署国|联署|co-?sponsors?|sponsors?)(?:吗|么|呢)?[\s?？。.]*$/;
const whichOfThem =
  /^(?:那|那么)?(?:哪个|哪国|哪一个|哪一国|其中哪个)(?:国家?)?(?:才)?是|^(?:and |so )?which(?: (?:one|country|state|of (?:them|the two|those)))? (?:is|was|are|were|sponsored|co-?sponsored)\b/;
const whoOfSpoken = /^(?:那|那么)?谁(?:才)?是|^(?:and |so )?who (?:is|was) (?:an? |the )?(?:co-?)?sponsor\b/;

/**
 * Are they sponsors?, sponsor?, 哪个是提案国: whether those spoken of sponsored a draft, a set or members named one after
 * the other; `undefined` for a question that asks it of others, or of all.
 */
export function ofSponsoring(reading: Reading, before: Reading): Reading | undefined {
  const { asks, folded, references } = reading;
  if (!asks.has('sponsor') || namesSomebody(reading) || reading.positions.length > 0) return undefined;
  if (reading.residue.length >= 4) return undefined;
  const { answered } = before;
  // Which draft's is not said: those of all drafts are told then.
  if (answered && before.members.length === 0 && pointsAtThem(folded)) return { ...reading, among: answered };
  if (references.length === 0 && before.members.length > 0 && bareSponsors.test(folded))
    return { ...reading, ...subjectOf(before), references: before.references };
  const { members } = before.spoken ?? before;
  const unsaid = references.length + before.references.length === 0;
  if (members.length < 2 || !(whichOfThem.test(folded) || (unsaid && whoOfSpoken.test(folded)))) return undefined;
  return { ...reading, members, references: references.length > 0 ? references : before.references };
}
