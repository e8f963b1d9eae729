import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning } from './planning.js';

const FIRST_DRAFT =
  /(?:最早|最先|最晚|最后|首先|第一个)(?:被)?(?:提交|提出)的?(?:是)?(?:哪|什么)?(?:一?[份个])?(?:决议|决定)?(?:草案)|哪(?:一?[份个])(?:决议|决定)?草案(?:是)?(?:(?:最早|最先|先|最晚|最后)(?:被)?(?:提交|提出)|(?:提交|提出)得(?:最早|最晚))|\bwhich (?:draft|one|text) was (?:submitted|introduced|tabled) (?:first|last|earliest|latest)|\b(?:first|earliest|last|latest) draft (?:to be )?(?:submitted|introduced|tabled)/;
const TITLES =
  /(?:草案).{0,6}(?:叫什么|标题|题目|名称)|\btitles? of (?:the |all )?(?:two |four )?(?:drafts|resolutions)/;

/** Which draft was submitted first or last, and what all of them are called; `undefined` for another question. */
export function planDraftOrder({ reading, ledger }: Planning): Plan | undefined {
  const isOrder = FIRST_DRAFT.test(reading.folded);
  const isTitles = TITLES.test(reading.folded) && /四|各|分别|所有|每|\b(?:four|all|drafts)\b/.test(reading.folded);
  const ofOthers = membersOf(reading).length > 0 || reading.positions.length > 0 || asksFor(reading, 'vote', 'sponsor');
  if (ofOthers || (!isOrder && !isTitles) || reading.references.some(({ drafts }) => drafts.length === 1))
    return undefined;
  const dayOf = (draft: (typeof ledger.drafts)[number]): string => draft.submission?.date?.iso ?? '';
  const ordered = [...ledger.drafts]
    .filter((draft) => dayOf(draft) !== '')
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const last = /最晚|最后|\b(?:last|latest)\b/.test(reading.folded);
  const [chosen] = last ? [...ordered].reverse() : ordered;
  const drafts = isTitles ? ledger.drafts : chosen ? [chosen] : [];
  return drafts.length > 0 ? { tool: 'submission', drafts: drafts.map(({ id }) => id) } : undefined;
}
