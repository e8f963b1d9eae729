import type { CountExpression } from './count-expression.js';
import { parseMembers } from './parse-members.js';
import { parseSet } from './parse-set.js';
import { positionNames } from './position-names.js';
import { parseReference } from './reference.js';
import { writeCount } from './write-count.js';

type Reader = (rest: string, symbol: string) => CountExpression | undefined;

const fixed: readonly CountExpression[] = [
  { kind: 'recorded-votes' },
  { kind: 'decisions-without-vote' },
  { kind: 'drafts' },
  { kind: 'drafts', of: 'resolution' },
  { kind: 'drafts', of: 'decision' },
  { kind: 'drafts', of: 'amendment' },
];

/** By the words that a count starts with. */
const readers: readonly (readonly [start: string, read: Reader])[] = [
  ['same position ', ofMembers('same-position')],
  ['different positions ', ofMembers('different-positions')],
  ['votes both listed ', ofMembers('all-listed')],
  ['votes all listed ', ofMembers('all-listed')],
  ...([...positionNames, 'listed'] as const).map(votesReader),
  ['margin ', ofReference((vote) => ({ kind: 'margin', vote }))],
  ['listed members ', ofReference((vote) => ({ kind: 'listed-members', vote }))],
  ['recorded votes ', ofReference((draft) => ({ kind: 'recorded-votes', draft }))],
];

/** Reads the words of `writeCount` back, a set's words too; strict: `undefined` for any other wording. */
export function parseCount(words: string, symbol: string): CountExpression | undefined {
  const known = fixed.find((count) => writeCount(count, symbol) === words);
  if (known !== undefined) return known;
  for (const [start, read] of readers) {
    const count = words.startsWith(start) ? read(words.slice(start.length), symbol) : undefined;
    // "both" is for two members and "all" for more: one wording for one meaning.
    if (count !== undefined) return writeCount(count, symbol) === words ? count : undefined;
  }
  const set = parseSet(words, symbol);
  return set && { kind: 'set', set };
}

function ofMembers(kind: 'same-position' | 'different-positions' | 'all-listed'): Reader {
  return (rest) => {
    const members = parseMembers(rest);
    return members === undefined || members.length < 2 ? undefined : { kind, members };
  };
}

function votesReader(position: (typeof positionNames)[number] | 'listed'): readonly [string, Reader] {
  const read: Reader = (rest) => {
    const [member, ...others] = parseMembers(rest) ?? [];
    return member === undefined || others.length > 0 ? undefined : { kind: 'votes-of', member, position };
  };
  return [`${position} votes `, read];
}

function ofReference(make: (id: string) => CountExpression): Reader {
  return (rest, symbol) => {
    const id = parseReference(rest, symbol);
    return id === undefined ? undefined : make(id);
  };
}
