import { writeReference } from './reference.js';
import type { ChangeEnd, PlainSet, SetExpression } from './set-expression.js';

/**
 * A set in words that `parseSet` reads back: `against A/75/394#l4`, `(sponsors A/75/394#l4) but not (in-favour A/75/394#l4)`.
 * The words for an `and` or `or` of fewer than two are those of the simpler set that it equals.
 */
export function writeSet(expression: SetExpression, symbol: string): string {
  if (expression.kind === 'and' || expression.kind === 'or') {
    const [only, second] = expression.of;
    if (only === undefined) return expression.kind === 'and' ? 'members' : 'nobody';
    if (second === undefined) return writeSet(only, symbol);
    return expression.of.map((part) => `(${writeSet(part, symbol)})`).join(` ${expression.kind} `);
  }
  if (expression.kind === 'except') {
    return `(${writeSet(expression.base, symbol)}) but not (${writeSet(expression.minus, symbol)})`;
  }
  return writePlain(expression, symbol);
}

function writePlain(set: PlainSet, symbol: string): string {
  const at = (id: string): string => writeReference(id, symbol);
  switch (set.kind) {
    case 'position':
      return `${set.position} ${at(set.vote)}`;
    case 'sponsors':
      return `${set.which === 'all' ? '' : `${set.which} `}sponsors ${at(set.draft)}`;
    case 'submitters':
      return `submitters ${at(set.draft)}`;
    case 'group':
      return `group ${escapeGroup(set.group)}`;
    case 'bloc':
      return `bloc ${set.bloc} ${set.day}`;
    case 'members':
      return 'members';
    case 'named':
      return set.members.length === 0 ? 'nobody' : `named ${set.members.join(' ')}`;
    case 'changed':
      return `changed from ${writeEnd(set.from, symbol)} to ${writeEnd(set.to, symbol)}`;
    case 'times':
      return `times ${set.least}-${set.most} ${set.of.map(({ vote, position }) => `${position} ${at(vote)}`).join(', ')}`;
    case 'corrected':
      return set.vote === undefined ? 'corrected' : `corrected ${at(set.vote)}`;
    case 'speakers':
      return `speakers ${set.stance === undefined ? '' : `${set.stance} `}${at(set.vote)}`;
    case 'most-alike':
      return `most alike ${set.member}`;
    case 'least-alike':
      return `least alike ${set.member}`;
  }
}

function writeEnd({ vote, position }: ChangeEnd, symbol: string): string {
  const reference = writeReference(vote, symbol);
  return position === undefined ? reference : `${position} ${reference}`;
}

/** Brackets part the operands of an expression, so a group's name may hold none: they are written as in an address. */
function escapeGroup(name: string): string {
  return name.replace(/[%()]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
