import type { CitedQuery } from '../tools/cited.js';
import type { Plan } from './plan.js';
import { asksFor, draftsOf, leavesWords, membersOf, type Planning } from './planning.js';

const cites =
  /回顾|引用|援引|引述|列出|列举|列明|提到|提及|\b(?:recall(?:s|ed)?|cit(?:e|es|ed)|quote[sd]?|list(?:s|ed)?|mention(?:s|ed)?|refer(?:s|red)? to|referenced?)\b/;
const howMany =
  /(?<!哪)(?:多少|几)(?:项|个|份|件|条)?(?!年|次|国).{0,8}?(决议|决定|文件|报告)|(决议|决定|文件|报告)(?:.{0,6})(?:有|是|共)?(?:多少|几)(?:项|个|份|件|条)|\bhow many (?:\w+ ){0,4}?(resolutions?|decisions?|documents?|reports?)\b|\bnumber of (?:\w+ ){0,4}?(resolutions?|decisions?|documents?|reports?)\b/;
const oldest = /最早|最先|最老|最旧|第一(?:个|项|份)|\b(?:earliest|oldest|first)\b/;
const newest = /最近|最晚|最新|最后(?:一)?|\b(?:latest|newest|most recent|last)\b/;
const works = /决议|哪(?:一)?年|\bresolutions?\b/;
/** What is left of a question that asks for nothing else. */
const itsWords =
  /回顾|引用|援引|引述|列出|列举|列明|提到|提及|到|最早|最先|最近|最晚|最新|最后|政府|专家组|其中|大会|\b(?:recall\w*|cit(?:e|es|ed)|quote[sd]?|list(?:s|ed)?|mention\w*|refer\w*|earliest|oldest|latest|newest|recent|last|documents?|expert|gge|earlier|previous)\b/g;

const kinds: readonly (readonly [CitedQuery['what'], RegExp])[] = [
  ['reports', /报告|report/],
  ['all', /文件|document/],
  ['resolutions', /决议|决定|resolution|decision/],
];

/**
 * How many resolutions or reports a draft resolution cites, and the first or last of those that it recalls; `undefined` for a
 * question that does not ask it of a draft.
 */
export function planCited({ reading, ledger }: Planning): Plan | undefined {
  const { folded } = reading;
  const named = draftsOf(reading);
  const drafts = ledger.drafts.filter(({ id, recommended }) => named.includes(id) && recommended).map(({ id }) => id);
  const parts = reading.references.some(({ kind }) => kind !== 'draft');
  if (drafts.length === 0 || drafts.length < named.length || parts) return undefined;
  if (!cites.test(folded) || membersOf(reading).length + reading.positions.length > 0) return undefined;
  if (leavesWords({ ...reading, residue: reading.residue.replace(itsWords, '') })) return undefined;
  const counted = howMany
    .exec(folded)
    ?.slice(1)
    .find((word) => word !== undefined);
  if (counted !== undefined) {
    const what = kinds.find(([, pattern]) => pattern.test(counted))?.[0] ?? 'all';
    return { tool: 'cited', drafts, what };
  }
  const which = oldest.test(folded) ? 'first' : newest.test(folded) ? 'last' : undefined;
  if (which === undefined || !works.test(folded) || asksFor(reading, 'sponsor')) return undefined;
  return { tool: 'cited', drafts, what: 'resolutions', which };
}
