import type { TallyClaim } from '../tools/tally.js';
import type { Reading } from '../understand/read-question.js';
import type { Plan } from './plan.js';
import { asksFor, draftsOf, isAboutVoting, type Planning, votesOf, withoutVoteOf } from './planning.js';

const figuresPattern = /(?<![\d/.])(\d{1,3})\s*(?:票|votes?|in favou?r)?\s*(?:赞成|in favou?r|yes|for)?\s*(?:对|比|:|：|-|–|to|、|,|，|and)\s*(\d{1,3})\s*(?:票|votes?)?\s*(?:反对|against|no)?(?:\s*(?:、|,|，|with|and|-|–|:)\s*(\d{1,3}))?(?![\d/])/;
const refusalWords = /否决|没(?:有|能)?通过|未(?:获|能)?通过|被否|没过|失败|删除|未(?:予|获)?保留|没(?:有)?保留|\b(?:fail(?:ed)?|rejected|defeated|not (?:adopted|passed|retained)|dropped|deleted|voted down)\b/;

/** The figures and the outcome that a question says a vote had, where it says so to have them borne out. */
function claimOf(reading: Reading, numbers: string): TallyClaim {
  const asking = asksFor(reading, 'yes-no', 'premise');
  const match = figuresPattern.exec(numbers);
  const figures = match?.slice(1).flatMap((figure) => (figure === undefined ? [] : [Number(figure)]));
  const outcome = asking && asksFor(reading, 'outcome') && !/怎么|如何|什么|\bhow\b|\bwhat\b/.test(reading.folded);
  return {
    ...(figures && figures.length > 1 ? { figures } : {}),
    ...(outcome ? { passed: !refusalWords.test(reading.folded) } : {}),
  };
}

/** The question with what it points at blanked, so that the 4 of L.4 is no figure. */
function withoutReferences(reading: Reading): string {
  return reading.references.reduce(
    (text, { start, end }) => text.slice(0, start) + '·'.repeat(end - start) + text.slice(end),
    reading.folded,
  );
}

/** The figures, outcome, margin or date of votes; `undefined` for a question that asks none of them. */
export function planVotes(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const votes = votesOf(reading);
  const without = withoutVoteOf(reading);
  const asksResult = isAboutVoting(reading) || asksFor(reading, 'outcome', 'margin', 'when', 'meeting', 'count');
  const claim = claimOf(reading, withoutReferences(reading));
  const claims = claim.figures !== undefined || claim.passed !== undefined;
  if (votes.length > 0 && (asksResult || claims) && !asksFor(reading, 'text')) return { tool: 'tally', votes, claim };
  if (votes.length > 0 && (isAboutVoting(reading) || claims)) return { tool: 'tally', votes, claim };
  if (without.length > 0 && asksResult) return { tool: 'without-vote', drafts: without, asksPositions: reading.positions.length > 0 };
  if (votes.length > 0 || without.length > 0 || reading.residue.length >= 4) return undefined;
  if (asksFor(reading, 'without-vote') && draftsOf(reading).length === 0) {
    return { tool: 'without-vote', drafts: planning.ledger.decisions.map((decision) => decision.draft), asksPositions: false };
  }
  return asksFor(reading, 'votes', 'tally', 'margin') || (asksFor(reading, 'vote', 'outcome') && asksFor(reading, 'report', 'every', 'count', 'which'))
    ? { tool: 'overview' }
    : undefined;
}
