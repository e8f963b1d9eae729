import { type ReferenceDeps, wholeReference } from './place-reference.js';
import type { Reference } from './references.js';
import { voteReference } from './vote-reference.js';

/**
 * What stands beside the only thing that a question points at, for a later "the other one": the other draft of its kind, or
 * the other part of its draft that was voted on. `undefined` where there is not just one such.
 */
export function otherOf(references: readonly Reference[], deps: ReferenceDeps): Reference | undefined {
  const { drafts, votes } = deps.ledger;
  const [reference, more] = references;
  const own = votes.find(({ id }) => reference?.votes.includes(id));
  const [draft, otherDraft] = own ? [own.draft] : (reference?.drafts ?? []);
  if (!reference || more || draft === undefined || otherDraft !== undefined || reference.votes.length > 1)
    return undefined;
  if (reference.kind === 'draft' || own?.scope.kind === 'whole') {
    const kind = drafts.find(({ id }) => id === draft)?.kind;
    const [left, third] = drafts.filter((each) => each.kind === kind && each.id !== draft);
    return left && !third ? wholeReference({ start: 0, end: 0 }, 'draft', [left.id], deps) : undefined;
  }
  const parts = votes.filter(({ scope }) => scope.kind === 'preambular' || scope.kind === 'operative');
  const [left, third] = parts.filter((vote) => vote.draft === draft && vote !== own);
  if (!own || !parts.includes(own) || !left || third) return undefined;
  return voteReference(left, deps);
}
