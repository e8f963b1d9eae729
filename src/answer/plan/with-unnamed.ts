import type { Reading } from '../understand/read-question.js';
import { unnamedBeside } from '../understand/unnamed-beside.js';
import type { Plan } from './plan.js';
import { asksFor, votesOf } from './planning.js';

/** What is told of the members that a question names, each for itself: of others beside them it is said that they are none. */
export const ofMembers: ReadonlySet<Plan['tool']> = new Set(['positions', 'member-record']);

/** What states nothing of its own, so that words which were not understood can do no harm. */
export const withoutFacts: ReadonlySet<Plan['tool']> = new Set([
  'passages',
  'topic-in',
  'refusal',
  'help',
  'several',
  'which-country',
  'whose-country',
  'not-a-member',
  'unknown-name',
  'missing-place',
]);

/**
 * A plan with what asks back the names beside those that it is about (Ukrane and Poland): behind it where each member is
 * told for itself, in its place where the names were meant together.
 * @param own the question by itself
 */
export function withUnnamed(plan: Plan, own: Reading): readonly Plan[] {
  if (withoutFacts.has(plan.tool)) return [plan];
  const asked = unnamedBeside(own).map((name): Plan => ({ tool: 'unknown-name', name, votes: votesOf(own) }));
  if (asked.length === 0) return [plan];
  return ofMembers.has(plan.tool) && !asksFor(own, 'compare') ? [plan, ...asked] : asked;
}
