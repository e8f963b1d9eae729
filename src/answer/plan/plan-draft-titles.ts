import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning } from './planning.js';

const TITLES =
  /(?:草案).{0,6}(?:叫什么|标题|题目|名称)|\btitles? of (?:the |all )?(?:two |four )?(?:drafts|resolutions)/;
const ALL = /四|各|分别|所有|每|\b(?:four|all|drafts)\b/;

/** What all drafts are called; `undefined` for another question. */
export function planDraftTitles({ reading, ledger }: Planning): Plan | undefined {
  const ofOthers = membersOf(reading).length > 0 || reading.positions.length > 0 || asksFor(reading, 'vote', 'sponsor');
  const ofOne = reading.references.some(({ drafts }) => drafts.length === 1);
  if (ofOthers || ofOne || !TITLES.test(reading.folded) || !ALL.test(reading.folded)) return undefined;
  return { tool: 'submission', drafts: ledger.drafts.map(({ id }) => id) };
}
