import type { SetExpression } from '../../votes/set-expression.js';
import { positionOfSide, type Side } from '../../votes/side-in.js';
import type { Times } from '../understand/find-times.js';
import { narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planSets } from './plan-sets.js';
import { timesWithin } from './plan-times.js';
import { asksFor, membersOf, type Planning, voteReferences, votesOf } from './planning.js';

const lost =
  /输|败|少数(?:一)?[方派边]|\b(?:los(?:e|es|ing|ers?)|lost|defeated side|outvoted|minority side|(?:in|with) the minority)\b/;
const won = /赢|胜|\bw[io]n/;
const denied =
  /(?:没有?|未|不曾|从未|从没)(?:有)?(?:输|赢|胜|败|落败|站在|在)|\b(?:never|not|(?<!^\W*(?:did|was|were|has|have))n't)\b.{0,16}\b(?:los[eti]|w[io]n)/;
const who =
  /谁|哪(?:些|几个?|个)?(?:国|会员|成员)|国家|\b(?:who|which (?:countr|states?\b|members?\b|nations?\b|delegations?\b)|countries|states|members|nations)/;

/** How often the question says that somebody was on a side; `undefined` where it says nothing of it. */
function timesSaid({ reading }: Planning, votes: number): Times | undefined {
  const [times, more] = reading.times;
  if (times && !more) return timesWithin(times, votes);
  if (asksFor(reading, 'never') || denied.test(reading.folded)) return { least: 0, most: 0 };
  const every = asksFor(reading, 'every', 'constant') && !/\bever\b|\bany\b/.test(reading.folded);
  return every || (votesOf(reading).length > 1 && !asksFor(reading, 'votes')) ? { least: votes } : undefined;
}

/** Who was on a side so often: in every vote where nothing else is said of several votes named, or of a single one. */
function sideSet(
  { ledger }: Planning,
  votes: readonly string[],
  side: Exclude<Side, 'neither'>,
  times: Times,
): SetExpression {
  const of = ledger.votes
    .filter(({ id }) => votes.includes(id))
    .map((vote) => ({ vote: vote.id, position: positionOfSide(vote, side) }));
  const [only, second] = of;
  if (only && !second) return { kind: 'position', ...only };
  if (times.least === votes.length) return { kind: 'and', of: of.map((place) => ({ kind: 'position', ...place })) };
  return { kind: 'times', least: times.least, most: Math.min(times.most ?? votes.length, votes.length), of };
}

/** Won or lost a vote that is named after it. */
const ofVote = /\b(?:lost|lose|loses|won|wins|win)\b|输(?:了|掉)?|赢(?:了|得)?/;

/** Who took a position in one vote and won or lost another (supported L.8 but lost on L.4): the side as the position that it is. */
function planBeside(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const said = ofVote.exec(reading.folded);
  const [reference] = voteReferences(reading).filter(({ start }) => said !== null && start >= said.index);
  const [vote, other] = ledger.votes.filter(({ id }) => reference?.votes.includes(id));
  if (said === null || !vote || other || membersOf(reading).length > 0) return undefined;
  const position = positionOfSide(vote, lost.test(said[0]) ? 'losing' : 'winning');
  const own = { position, negated: false, start: said.index, end: said.index + said[0].length };
  const positions = [...reading.positions, own].sort((a, b) => a.start - b.start);
  const plan = planSets({ ...planning, reading: { ...reading, positions } });
  return plan?.tool === 'voters' ? { tool: 'side-sets', votes: [vote.id], sets: plan.sets } : undefined;
}

/** Who won or lost votes, and which; `undefined` for a question that speaks of no sides, or of no members. */
export function planSides(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  if (!asksFor(reading, 'side') || reading.residue.length >= 6) return undefined;
  if (reading.positions.length > 0) return planBeside(planning);
  if (asksFor(reading, 'sponsor', 'correction', 'speaker', 'later', 'opinion', 'why')) return undefined;
  const countries = membersOf(reading);
  const named = votesOf(reading);
  const votes = named.length > 0 ? named : ledger.votes.map(({ id }) => id);
  const side = lost.test(reading.folded) ? 'losing' : 'winning';
  const said = timesSaid(planning, votes.length);
  if (countries.length > 0) {
    const open =
      (lost.test(reading.folded) && won.test(reading.folded)) ||
      asksFor(reading, 'which', 'count', 'votes') ||
      !asksFor(reading, 'yes-no', 'premise');
    const claim = open ? {} : { claim: said ?? { least: 1 } };
    return { tool: 'sides', countries, votes, side, ...claim };
  }
  if (!who.test(reading.folded) && narrowingSets(planning).length === 0) return undefined;
  // Who won or lost most is told of every number of times, and that is asked otherwise.
  if (asksFor(reading, 'extreme') || (said === undefined && votes.length > 1)) return undefined;
  const set = sideSet(planning, votes, side, said ?? { least: votes.length });
  const base = narrowingSets(planning);
  return { tool: 'side-sets', votes, sets: [base.length > 0 ? { kind: 'and', of: [...base, set] } : set] };
}
