import { parseMembers } from './parse-members.js';
import { listNames, positionNames } from './position-names.js';
import { parseReference } from './reference.js';
import type { ChangeEnd, PlainSet, SponsorList, Stance, VotePosition } from './set-expression.js';

type Reader = (rest: string, symbol: string) => PlainSet | undefined;

/** By the words that a set starts with; the first that can read what follows takes it. */
const readers: readonly (readonly [start: string, read: Reader])[] = [
  ...positionNames.map((position) => reading(`${position} `, (vote) => ({ kind: 'position', vote, position }))),
  sponsorReader('sponsors ', 'all'),
  sponsorReader('first sponsors ', 'first'),
  sponsorReader('joined sponsors ', 'joined'),
  reading('submitters ', (draft) => ({ kind: 'submitters', draft })),
  reading('corrected ', (vote) => ({ kind: 'corrected', vote })),
  reading('speakers ', (vote) => ({ kind: 'speakers', vote })),
  ...(['for', 'against', 'unstated'] as const).map(speakerReader),
  ['changed from ', parseChange],
  ['times ', parseTimes],
  ['named ', parseNamed],
  ['group ', parseGroup],
  ['bloc ', parseBloc],
  ['most alike ', (rest) => parseAlike('most-alike', rest)],
  ['least alike ', (rest) => parseAlike('least-alike', rest)],
];

/** Reads the words of a set without brackets (`against A/75/394#l4`); `undefined` for what `writeSet` would not write. */
export function parsePlainSet(words: string, symbol: string): PlainSet | undefined {
  if (words === 'members') return { kind: 'members' };
  if (words === 'nobody') return { kind: 'named', members: [] };
  if (words === 'corrected') return { kind: 'corrected' };
  for (const [start, read] of readers) {
    const set = words.startsWith(start) ? read(words.slice(start.length), symbol) : undefined;
    if (set !== undefined) return set;
  }
  return undefined;
}

function reading(start: string, make: (id: string) => PlainSet): readonly [string, Reader] {
  return [
    start,
    (rest, symbol) => {
      const id = parseReference(rest, symbol);
      return id === undefined ? undefined : make(id);
    },
  ];
}

function sponsorReader(start: string, which: SponsorList): readonly [string, Reader] {
  return reading(start, (draft) => ({ kind: 'sponsors', draft, which }));
}

function speakerReader(stance: Stance): readonly [string, Reader] {
  return reading(`speakers ${stance} `, (vote) => ({ kind: 'speakers', vote, stance }));
}

function parseChange(rest: string, symbol: string): PlainSet | undefined {
  const [from, to, ...others] = rest.split(' to ').map((end) => parseEnd(end, symbol));
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return { kind: 'changed', from, to };
}

function parseTimes(rest: string, symbol: string): PlainSet | undefined {
  const [, least, most, places = ''] = /^(0|[1-9]\d?)-(0|[1-9]\d?) (.+)$/.exec(rest) ?? [];
  const of = places.split(', ').map((place) => parsePlace(place, symbol));
  const known = of.filter((place) => place !== undefined);
  if (least === undefined || most === undefined || known.length < of.length) return undefined;
  return { kind: 'times', least: Number(least), most: Number(most), of: known };
}

function parsePlace(words: string, symbol: string): VotePosition | undefined {
  const position = positionNames.find((each) => words.startsWith(`${each} `));
  const vote = position && parseReference(words.slice(position.length + 1), symbol);
  return position === undefined || vote === undefined ? undefined : { vote, position };
}

function parseEnd(words: string, symbol: string): ChangeEnd | undefined {
  const position = listNames.find((list) => words.startsWith(`${list} `));
  const vote = parseReference(position === undefined ? words : words.slice(position.length + 1), symbol);
  if (vote === undefined) return undefined;
  return position === undefined ? { vote } : { vote, position };
}

function parseNamed(rest: string): PlainSet | undefined {
  const members = parseMembers(rest);
  return members && { kind: 'named', members };
}

function parseGroup(rest: string): PlainSet | undefined {
  const isEscaped = /^(?:[^%()]|%25|%28|%29)+$/.test(rest);
  if (!isEscaped) return undefined;
  const group = rest.replace(/%(25|28|29)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { kind: 'group', group };
}

function parseBloc(rest: string): PlainSet | undefined {
  const [, bloc, day] = /^([a-z][a-z0-9-]*) (\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/.exec(rest) ?? [];
  return bloc === undefined || day === undefined ? undefined : { kind: 'bloc', bloc, day };
}

function parseAlike(kind: 'most-alike' | 'least-alike', rest: string): PlainSet | undefined {
  const [member, ...others] = parseMembers(rest) ?? [];
  return member === undefined || others.length > 0 ? undefined : { kind, member };
}
