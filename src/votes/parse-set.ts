import { parsePlainSet } from './parse-plain-set.js';
import type { SetExpression } from './set-expression.js';

/** What `writeSet` makes of a question is far shorter; the bound keeps deep nesting off the call stack. */
const longestWords = 10_000;

const kindOf: Readonly<Record<string, 'and' | 'or' | 'except'>> = { and: 'and', or: 'or', 'but not': 'except' };

/**
 * Reads the words of `writeSet` back; strict: `undefined` for any other wording, another report's symbol, or more than
 * 10,000 characters. That the votes and members exist is asked at evaluation.
 */
export function parseSet(words: string, symbol: string): SetExpression | undefined {
  if (words.length > longestWords) return undefined;
  return words.startsWith('(') ? parseCompound(words, symbol) : parsePlainSet(words, symbol);
}

function parseCompound(words: string, symbol: string): SetExpression | undefined {
  const parts = splitOperands(words);
  if (parts === undefined) return undefined;
  const operands = parts.operands.flatMap((operand) => parseSet(operand, symbol) ?? []);
  const [base, minus] = operands;
  if (operands.length < parts.operands.length || base === undefined || minus === undefined) return undefined;
  const kind = kindOf[parts.connective];
  if (kind !== 'except') return kind && { kind, of: operands };
  return operands.length === 2 ? { kind, base, minus } : undefined;
}

interface Operands {
  readonly operands: readonly string[];
  readonly connective: string;
}

/** `(a) and (b) and (c)` in its operands without their brackets; one connective throughout, else `undefined`. */
function splitOperands(words: string): Operands | undefined {
  const operands: string[] = [];
  const connectives = new Set<string>();
  let at = 0;
  while (at < words.length) {
    const end = closingBracket(words, at);
    if (end === undefined) return undefined;
    operands.push(words.slice(at + 1, end));
    at = end + 1;
    if (at === words.length) break;
    const joint = /^ (and|or|but not) (?=\()/.exec(words.slice(at, at + 10));
    if (joint?.[1] === undefined) return undefined;
    connectives.add(joint[1]);
    at += joint[0].length;
  }
  const [connective, other] = connectives;
  return connective === undefined || other !== undefined ? undefined : { operands, connective };
}

function closingBracket(words: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < words.length; at += 1) {
    if (words[at] === '(') depth += 1;
    if (words[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
