import type { Ledger } from '../../votes/ledger.js';
import { wholeReference } from './place-reference.js';
import type { Reading } from './read-question.js';

/** 两份都赞成, who voted against both: what both are is not said, and nothing but the two drafts voted on as a whole is two. */
const two =
  /[两二]份(?!名单|清单|报告|声明)|[两二]个(?=都|均|全)|(?<=\b(?:on|for|against|of|oppos(?:e|ed|es|ing)|support(?:ed|s|ing)?|back(?:ed|s|ing)?|favou?r(?:ed|s|ing)?|reject(?:ed|s|ing)?|endors(?:e|ed|es|ing)|approv(?:e|ed|es|ing)) )both(?: of them)?(?= *(?:[?？.!,;]|$))/;

/**
 * A question of positions on "both" that names no vote, with the two draft resolutions; as it is where it names its own, or
 * where the conversation spoke of several votes.
 * @param own the question by itself
 */
export function withBothDrafts(reading: Reading, own: Reading, ledger: Ledger): Reading {
  const match = two.exec(own.folded);
  const spoken = new Set(reading.references.flatMap(({ votes }) => votes)).size;
  const named = own.references.length + own.missing.length + own.ambiguous.length;
  // 中国和印度两个都反对: it is the members that are two.
  const members = match?.[0].endsWith('个') && own.members.length + own.groups.length + own.blocs.length > 1;
  if (match === null || named > 0 || own.positions.length === 0 || spoken > 1 || members) return reading;
  const drafts = ledger.drafts.filter(({ kind }) => kind === 'resolution').map(({ id }) => id);
  if (drafts.length !== 2) return reading;
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...reading, references: [wholeReference(span, 'draft', drafts, { ledger })] };
}
