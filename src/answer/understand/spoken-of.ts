import type { Reading } from './read-question.js';

/** What a conversation has asked about one after the other: a later "they" or "the two" means all of it. */
export type SpokenOf = Pick<Reading, 'members' | 'groups' | 'blocs' | 'references'>;

const plural =
  /他们|它们|她们|彼此|双方|[二两俩三四五几]个?(?:国家?|者|方|集团)|俩|(?:这|那)些国家|\b(?:they|them|their|both|each other|one another|the (?:two|three|four|five)(?! (?:drafts?|resolutions?|votes?|texts?))|(?:all|both) (?:two|three|four|of them)|(?:two|three|four) countries)\b/;
const numbers: readonly (readonly [number, RegExp])[] = [
  [2, /[二两]个?(?:国|者|方|集团)|双方|俩|\b(?:both|two)\b/],
  [3, /三个?(?:国|者|方|集团)|\bthree\b/],
  [4, /四个?(?:国|者|方|集团)|\bfour\b/],
  [5, /五个?(?:国|者|方|集团)|\bfive\b/],
];

const keyOf = ({ votes, withoutVote, units }: Reading['references'][number]): string =>
  [...votes, ...withoutVote, ...(votes.length > 0 ? [] : units)].join(' ');

/** Things of two lists, each once; one named again counts as named last. */
function joined<T>(before: readonly T[], own: readonly T[], key: (each: T) => string): readonly T[] {
  const again = new Set(own.map(key));
  return [...before.filter((each) => !again.has(key(each))), ...own];
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
  const goesOn =
    leans ||
    sameKeys(reading.references, before.references, keyOf) ||
    sameKeys(reading.members, before.members, ({ iso3 }) => iso3);
  if (!goesOn || countOf(reading) === 0 || countOf(said) === 0) return undefined;
  return {
    members: joined(said.members, reading.members, ({ iso3 }) => iso3),
    groups: joined(said.groups, reading.groups, ({ group }) => group),
    blocs: joined(said.blocs, reading.blocs, ({ bloc }) => bloc),
    references: joined(said.references, reading.references, keyOf),
  };
}

/** As many of those last spoken of as the question says (两国, the three); all of them where it says no number. */
function asManyAs(said: SpokenOf, folded: string): SpokenOf {
  const [number] = numbers.find(([, pattern]) => pattern.test(folded)) ?? [];
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
  const said = before.spoken;
  const own = reading.ambiguous.length + reading.notMembers.length + countOf(reading);
  if (!said || own > 0 || reading.unknownGroup || reading.residue.length >= 4) return undefined;
  const compares = asks.has('compare') || asks.has('unalike');
  if (!compares && !plural.test(folded)) return undefined;
  const wide = asks.has('every') || asks.has('votes');
  const { members, groups, blocs, references } = asManyAs(said, folded);
  if (members.length + groups.length + blocs.length < 2 && !(compares && references.length > 1)) return undefined;
  const elliptical = [...asks].every((ask) => ask === 'follow' || ask === 'yes-no');
  return {
    ...reading,
    members,
    groups,
    blocs,
    // Where they stood is asked of the last vote; whether alike, of all that was gone through.
    references:
      reading.references.length > 0 ? reading.references : wide ? [] : compares ? references : before.references,
    positions: reading.positions.length > 0 || compares ? reading.positions : elliptical ? before.positions : [],
    asks: elliptical ? new Set([...before.asks, ...asks]) : asks,
  };
}
