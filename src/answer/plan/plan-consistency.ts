import type { Plan } from './plan.js';
import { asksFor, blocMentions, membersOf, type Planning, votesOf } from './planning.js';

const CHANGED =
  /(?:改|变)(?:变|过|了|化|动|口|卦)|前后不一|摇摆|反复|不(?:太|够)?一致|不(?:一样|相同|同)|\b(?:chang|switch|shift|flip|waver|inconsisten|differ)/;
const NOT_CHANGED =
  /(?<!有)没有?(?:任何|什么|再)?(?:改|变)|从未|从没|从来没|不变|\b(?:never|not|no|n't|without)\b.{0,16}\b(?:chang|switch|shift|flip|waver|differ)/;
const SAME =
  /(?:立场|态度|投票?|表决|投的?票?|票|次次?|都|始终|一直).{0,8}(?:一致|一样|相同|一贯|同样)|\b(?:consistent(?:ly)?|the same(?: way| position| thing)?|identical(?:ly)?|alike)\b/;
/** Beside whom or what, or in which words: something else than the member's own course. */
const BESIDE = /[和与跟像]|(?<![不相])同(?![一样意])|措辞|案文|文字|\b(?:as|with|like|than|wording|text)\b/;

/**
 * Whether one member's own position stayed the same: over the votes that a question names, those on the text of the one draft that it
 * names, or all.
 */
export function planConsistency({ reading, ledger }: Planning): Plan | undefined {
  const { folded } = reading;
  const countries = membersOf(reading);
  if (countries.length !== 1 || blocMentions(reading).length + reading.positions.length + reading.missing.length > 0)
    return undefined;
  if (asksFor(reading, 'which', 'count', 'correction', 'sponsor', 'alike', 'unalike', 'speaker', 'why'))
    return undefined;
  const [changed, same] = [CHANGED.test(folded), SAME.test(folded)];
  if ((!changed && !same) || !asksFor(reading, 'vote') || BESIDE.test(folded)) return undefined;
  const named = votesOf(reading);
  const drafts = ledger.votes.filter(({ id }) => named.includes(id)).map(({ draft }) => draft);
  const votes =
    named.length > 1
      ? named
      : ledger.votes
          .filter(({ draft, scope }) => named.length === 0 || (drafts.includes(draft) && scope.kind !== 'motion'))
          .map(({ id }) => id);
  if (votes.length < 2) return undefined;
  const claim = changed && !NOT_CHANGED.test(folded) ? 'changed' : 'same';
  return { tool: 'member-changes', countries, votes, ...(asksFor(reading, 'yes-no') ? { claim } : {}) };
}
