import { bindPositions } from './bind-positions.js';
import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning, voteReferences, votesOf } from './planning.js';

const before =
  /(?:(?<!不)只|仅仅?|唯独|单单)(?:有|是|对|在|就|投|投了|投票)*\s*(?:的)?$|\b(?:only|solely)(?: (?:to|vote[ds]?|cast|ever|in|on|for|the))*\s*$/;
const after = /^(?: as a whole)? (?:only|alone)\b/;

/**
 * Whether a member took a position in the votes named and in no other (Did China only oppose L.4?): told by its votes with
 * that position. `undefined` where it did not take it there, and so there is nothing beside which others could be.
 */
export function planOnlyVotes(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const { folded, positions } = reading;
  const [mention, other] = positions;
  const countries = membersOf(reading);
  const votes = votesOf(reading);
  const references = voteReferences(reading);
  if (!mention || other || mention.negated || votes.length === 0 || countries.length === 0) return undefined;
  if (!asksFor(reading, 'yes-no', 'premise') || asksFor(reading, 'which', 'count', 'why', 'sponsor', 'speaker'))
    return undefined;
  // Not merely abstained but opposed: an abstention may also be called the least of what could be done.
  const says =
    references.some(({ start, end }) => before.test(folded.slice(0, start)) || after.test(folded.slice(end))) ||
    (mention.position !== 'abstaining' && before.test(folded.slice(0, mention.start)));
  const denied = bindPositions(references, positions, folded).some((bound) => bound.mention.negated);
  const listIn = (vote: string): readonly string[] => {
    const lists = ledger.votes.find(({ id }) => id === vote)?.lists;
    return mention.position === 'not-listed' ? [] : (lists?.[mention.position].members ?? []);
  };
  const taken = countries.every((country) => votes.every((vote) => listIn(vote).includes(country)));
  return says && !denied && taken
    ? {
        tool: 'member-record',
        countries,
        only: mention.position,
        claim: { position: mention.position, times: { least: votes.length, most: votes.length } },
      }
    : undefined;
}
