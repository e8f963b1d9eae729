import type { ListName } from '../../report/report.js';
import type { ChangesQuery } from '../tools/changes.js';
import type { Plan } from './plan.js';
import { asksFor, blocMentions, isAboutVoting, membersOf, type Planning, voteReferences, votesOf } from './planning.js';

const listOnly = (position: string | undefined): ListName | undefined =>
  position === 'in-favour' || position === 'against' || position === 'abstaining' ? position : undefined;

const differs = /不同|不一(?:样|致)|不相同|\bdiffer(?:s|ed|ent|ently)?\b/;

/** Whether it is asked who voted differently on some votes: who stood elsewhere in the one than in the other. */
function asksWhoDiffered({ reading }: Planning): boolean {
  return (
    differs.test(reading.folded) &&
    asksFor(reading, 'which', 'count') &&
    reading.positions.length + membersOf(reading).length === 0 &&
    blocMentions(reading).length < 2 &&
    votesOf(reading).length > 1 &&
    asksFor(reading, 'vote')
  );
}

/** From abstaining on OP1 to L.8, 从OP1弃权到L.8: the one position named is that of the first vote. */
function startsWithPosition({ reading }: Planning): boolean {
  const [mention] = reading.positions;
  const [first, second] = voteReferences(reading);
  if (!mention || !first || !second || mention.start > second.start) return false;
  const before = reading.folded.slice(0, Math.min(first.start, mention.start));
  return /从\s*$|\bfrom (?:the )?$/.test(before);
}

/** Who moved between votes; `undefined` for a question that does not ask for moves. */
export function planChanges(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const ofMember = membersOf(reading).length > 0 && reading.residue.length < 6;
  if (!isAboutVoting(reading) && reading.references.length === 0 && !ofMember) return undefined;
  const moved = asksFor(reading, 'change') && !(asksFor(reading, 'constant') && membersOf(reading).length === 0);
  if (!moved && !asksWhoDiffered(planning)) return undefined;
  const countries = membersOf(reading);
  const votes = votesOf(reading);
  if (countries.length > 0) {
    return votes.length > 1 ? { tool: 'member-changes', countries, votes } : { tool: 'member-record', countries };
  }
  const positions = reading.positions
    .filter((mention) => !mention.negated)
    .map((mention) => listOnly(mention.position));
  const [from, to] =
    positions.length > 1 ? positions : startsWithPosition(planning) ? positions : [undefined, positions[0]];
  const ends = { ...(from ? { fromPosition: from } : {}), ...(to ? { toPosition: to } : {}) };
  const [first, second, third] = votes;
  if (third && positions.length === 0) {
    const steps = votes.slice(1).map((to, index) => ({ from: votes[index] ?? to, to }));
    return { tool: 'changes', queries: steps };
  }
  if (first && second) return { tool: 'changes', queries: [{ from: first, to: second, ...ends }] };
  const anchor = ledger.votes.find((vote) => vote.id === (first ?? ledger.votes.at(-1)?.id));
  const wholes = ledger.votes.filter((vote) => vote.scope.kind === 'whole');
  const queries = ledger.votes.flatMap((vote): ChangesQuery[] => {
    const whole = wholes.find((each) => each.draft === vote.draft);
    const concerns = first === undefined || anchor?.id === vote.id || anchor?.id === whole?.id;
    const isPart = vote.scope.kind === 'preambular' || vote.scope.kind === 'operative';
    return whole && isPart && concerns ? [{ from: vote.id, to: whole.id, ...ends }] : [];
  });
  if (queries.length === 0 && positions.length === 0) return undefined;
  return queries.length > 0 ? { tool: 'changes', queries } : undefined;
}
