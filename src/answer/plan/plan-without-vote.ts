import type { Plan } from './plan.js';
import { asksFor, blocMentions, membersOf, type Planning } from './planning.js';

/**
 * Which drafts were adopted without a vote; `undefined` for a question about one draft or about members, and where 协商一致
 * may be how the new working group is to decide.
 */
export function planWithoutVote({ reading, ledger }: Planning): Plan | undefined {
  const aboutDrafts = membersOf(reading).length === 0 && blocMentions(reading).length === 0;
  const ofOne = reading.references.some(({ drafts, kind }) => drafts.length === 1 || kind === 'motion');
  const isConsensus = /协商一致|\bconsensus\b/.test(reading.folded);
  const asksWhich =
    asksFor(reading, 'which', 'count', 'votes') ||
    reading.references.length > 0 ||
    /\bwhat\b|什么/.test(reading.folded);
  const isOfGroup =
    isConsensus && (reading.residue.length >= 4 || !asksWhich || /工作组|专家组|\bgroup\b/.test(reading.folded));
  if (!asksFor(reading, 'without-vote') || !aboutDrafts || ofOne || isOfGroup || reading.residue.length >= 40)
    return undefined;
  return { tool: 'without-vote', drafts: ledger.decisions.map(({ draft }) => draft), asksPositions: false };
}
