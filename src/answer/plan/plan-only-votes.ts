import { bindPositions } from './bind-positions.js';
import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning, voteReferences, votesOf } from './planning.js';

const before =
  /(?:(?<!不)只|仅仅?|唯独|单单)(?:有|是|对|在|就|投|投了|投票)*\s*(?:的)?$|\b(?:only|solely)(?: (?:to|vote[ds]?|cast|ever|in|on|for|the))*\s*$/;
/** The only vote that Singapore opposed, 新加坡唯一反对的表决: it is the vote that is said to be the only one. */
const onlyVote =
  /\b(?:the|its) (?:only|sole|lone) (?:(?:recorded|separate) )?(?:votes?|drafts?|texts?|resolutions?|motions?|paragraphs?|things?|one)\b|唯一(?:投票|投)?(?:反对|赞成|支持|弃权)(?:票)?(?:过|了)?的(?:一)?(?:[份项次段]|草案|决议|表决|投票|动议)|\bnothing (?:but|except|other than|besides)\b/;
/** Anything other than L.4, 除L.4外还: at least one vote more. */
const alsoOthers =
  /\b(?:anything|something|any other (?:votes?|texts?|drafts?)|any votes?) (?:but|except|other than|besides|apart from|else)\b|\b(?:besides|apart from|other than|aside from)\b|除了?.{1,24}(?:以外|之外|外).{0,6}还|还.{0,8}(?:别的|其他|其它)/;
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
    onlyVote.test(folded) ||
    references.some(({ start, end }) => before.test(folded.slice(0, start)) || after.test(folded.slice(end))) ||
    (mention.position !== 'abstaining' && before.test(folded.slice(0, mention.start)));
  const denied = bindPositions(references, positions, folded).some((bound) => bound.mention.negated);
  const listIn = (vote: string): readonly string[] => {
    const lists = ledger.votes.find(({ id }) => id === vote)?.lists;
    return mention.position === 'not-listed' ? [] : (lists?.[mention.position].members ?? []);
  };
  const taken = countries.every((country) => votes.every((vote) => listIn(vote).includes(country)));
  const more = alsoOthers.test(folded) && !onlyVote.test(folded);
  if (!(says || more) || denied || !taken) return undefined;
  const times = more ? { least: votes.length + 1 } : { least: votes.length, most: votes.length };
  return { tool: 'member-record', countries, only: mention.position, claim: { position: mention.position, times } };
}
