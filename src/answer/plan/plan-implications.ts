import type { Plan } from './plan.js';
import { asksFor, draftsOf, leavesWords, membersOf, type Planning } from './planning.js';

const implications =
  /方案预算|预算(?:所涉)?(?:问题|影响|说明)|经费(?:问题|影响)|\bpbis?\b|\bprogramme[- ]budget\b|\bprogram[- ]budget\b|\b(?:budget(?:ary)?|financial) (?:implications?|statements?)\b/;
/** What the statement itself says, or what it costs, is not in the report. */
const itsContent = /多少钱|多少美元|花费|金额|费用|说了?什么|\bhow much\b|\bcosts?\b|\bsays?\b|\bamount/;

/** What is left of a question that asks for nothing else. */
const itsWords =
  /方案|预算|经费|所涉|问题|影响|说明|分发|\b(?:pbis?|programme|program|budget(?:ary)?|financial|implications?|statements?|notes?|document)\b/g;

/** Which drafts have a statement of their programme budget implications; `undefined` for a question that does not ask it. */
export function planImplications({ reading }: Planning): Plan | undefined {
  // Beside words that were not understood it may be another draft's, or something else about them that is asked.
  if (leavesWords({ ...reading, residue: reading.residue.replace(itsWords, '') })) return undefined;
  if (!implications.test(reading.folded) || itsContent.test(reading.folded)) return undefined;
  if (!asksFor(reading, 'yes-no', 'which', 'count') || membersOf(reading).length > 0) return undefined;
  return { tool: 'implications', drafts: draftsOf(reading), claims: asksFor(reading, 'yes-no') };
}
