import type { Reading } from './read-question.js';

/** What a conversation has asked about one after the other: a later "they" or "the two" means all of it. */
export type SpokenOf = Pick<Reading, 'members' | 'groups' | 'blocs' | 'references'>;

const plural =
  /他们|它们|她们|彼此|双方|[二两俩三四五几]个?(?:国家?|者|方|集团)|俩|(?:这|那)些国家|\b(?:either(?: of them)?|neither(?: of them)?|they|them|their|both|each other|one another|the (?:two|three|four|five)(?! (?:drafts?|resolutions?|votes?|texts?))|(?:all|both) (?:two|three|four|of them)|(?:two|three|four) countries)\b/;
const numbers: readonly (readonly [number, RegExp])[] = [
  [2, /[二两]个?(?:国|者|方|集团)|双方|俩|\b(?:both|two|either|neither)\b/],
  [3, /三个?(?:国|者|方|集团)|\bthree\b/],
  [4, /四个?(?:国|者|方|集团)|\bfour\b/],
  [5, /五个?(?:国|者|方|集团)|\bfive\b/],
];

/** 两次都反对的, who opposed both: in the votes spoken of. */
const both = /[二两三]次|两者|两[个份项段]|都|\b(?:both|each|all three)\b/;

/** Words left over that name nobody. */
const where = /哪里|哪儿|哪些?|什么|地方|不|立场|投票|态度|[两三几]次/g;

/** 哪个更多, which came first: one of those spoken of beside the others. */
const more =
  /更[多少高低大小早晚]|最[多少高低大小早晚]|哪(?:一)?[个次项段份]?.{0,8}[多少高低大小早先]|谁.{0,4}[先早]|同一[次天]|\b(?:more|fewer|less|most|fewest|high(?:er|est)|low(?:er|est)|big(?:ger|gest)|larg(?:er|est)|small(?:er|est)|wid(?:er|est)|narrow(?:er|est)|clos(?:er|est)|first|earlier|same (?:meeting|day))\b/;

const keyOf = ({ votes, withoutVote, units }: Reading['references'][number]): string =>
  [...votes, ...withoutVote, ...(votes.length > 0 ? [] : units)].join(' ');

/** Things of two lists, each once, in the order first named. */
function joined<T>(before: readonly T[], own: readonly T[], key: (each: T) => string): readonly T[] {
  const known = new Set(before.map(key));
  return [...before, ...own.filter((each) => !known.has(key(each)))];
}

const sameKeys = <T>(one: readonly T[], other: readonly T[], key: (each: T) => string): boolean =>
  one.length > 0 && one.map(key).sort().join() === other.map(key).sort().join();

const countOf = ({ members, groups, blocs }: SpokenOf): number => members.length + groups.length + blocs.length;

/**
 * What a question and those before it have asked about one after the other: of another member in the same vote, or of the
 * same one in another. `undefined` where it is no more than what the question names itself.
 * @param leans whether the question goes on with the one before it (And the US?)
 */
export function spokenOf(reading: Reading, before: Reading, leans: boolean): SpokenOf | undefined {
  const said = before.spoken ?? before;
  // Asked back which Korea is meant, the conversation goes on from what was before.
  if (reading.ambiguous.length > 0 && countOf(reading) === 0) return said;
  const known = new Set(said.references.map(keyOf));
  const goesOn =
    leans ||
    (countOf(reading) === 0 && sameKeys(reading.positions, before.positions, ({ position }) => position)) ||
    (reading.references.length > 0 && reading.references.every((reference) => known.has(keyOf(reference)))) ||
    (reading.members.length > 0 &&
      reading.members.every(({ iso3 }) => said.members.some((each) => each.iso3 === iso3)));
  if (
    !goesOn ||
    (countOf(reading) === 0) !== (countOf(said) === 0) ||
    countOf(reading) + reading.references.length === 0
  )
    return undefined;
  return {
    members: joined(said.members, reading.members, ({ iso3 }) => iso3),
    groups: joined(said.groups, reading.groups, ({ group }) => group),
    blocs: joined(said.blocs, reading.blocs, ({ bloc }) => bloc),
    references: joined(said.references, reading.references, keyOf),
  };
}

/** How many a question says that it means. */
const numberIn = (folded: string): number | undefined => numbers.find(([, pattern]) => pattern.test(folded))?.[0];

/** As many of those last spoken of as the question says (两国, the three); all of them where it says no number. */
function asManyAs(said: SpokenOf, folded: string): SpokenOf {
  const number = numberIn(folded);
  return number === undefined || countOf(said) !== said.members.length
    ? said
    : { ...said, members: said.members.slice(-number) };
}

/**
 * 他们一样吗, did both of them agree?: a question about all that the conversation asked about one after the other;
 * `undefined` for one that means something else.
 */
export function ofAllSpoken(reading: Reading, before: Reading): Reading | undefined {
  const { asks, folded } = reading;
  const said = before.spoken ?? before;
  const own = reading.ambiguous.length + reading.notMembers.length + countOf(reading);
  if (own > 0 || reading.unknownGroup || reading.residue.replace(plural, '').length >= 6) return undefined;
  const { members, groups, blocs, references } = asManyAs(said, folded);
  const subjects = members.length + groups.length + blocs.length;
  // 五眼都一样吗: somebody is named that was not understood.
  const unknown = /\p{Script=Han}{2}/u.test(reading.residue.replace(plural, '').replace(where, ''));
  if (subjects > 0 && unknown) return undefined;
  const things = reading.references.length === 0 && references.length > 1;
  const ranks = things && subjects === 0 && (more.test(folded) || (asks.has('margin') && !asks.has('vote')));
  const taken = reading.positions.length > 0 || asks.has('outcome');
  const inBoth = things && subjects === 0 && taken && both.test(folded);
  // Which of them abstained wants some of them, and not where each stood.
  if (subjects > 0 && reading.positions.length > 0 && (asks.has('which') || asks.has('count'))) return undefined;
  const compares =
    asks.has('compare') ||
    asks.has('unalike') ||
    (asks.has('change') && things && subjects === 1 && members.length === 1);
  // Three, where two were spoken of, are others.
  if (subjects > 0 && countOf(said) === said.members.length && (numberIn(folded) ?? 0) > members.length)
    return undefined;
  if (!compares && !ranks && !inBoth && !plural.test(folded)) return undefined;
  const wide = asks.has('every') || asks.has('votes');
  if (subjects === 0 ? !things || (before.answered && !ranks && !inBoth) : subjects < 2 && !(compares && things))
    return undefined;
  const elliptical = ranks || [...asks].every((ask) => ask === 'follow' || ask === 'yes-no');
  return {
    ...reading,
    members,
    groups,
    blocs,
    // Where they stood is asked of the last vote; whether alike, of all that was gone through.
    references:
      reading.references.length > 0
        ? reading.references
        : wide
          ? []
          : compares || subjects === 0
            ? references
            : before.references,
    positions:
      ranks && references.length > 2
        ? []
        : reading.positions.length > 0 || compares || !elliptical
          ? reading.positions
          : before.positions,
    asks: elliptical ? new Set([...before.asks, ...asks].filter((ask) => !ranks || ask !== 'yes-no')) : asks,
  };
}
