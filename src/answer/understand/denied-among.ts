import type { Span } from './mention.js';

/** A name that a question may take out of what it asks for: those outside it are meant. */
export interface Denied {
  readonly denied?: true;
}

/** Words before a name that take it out (不属于北约, outside the EU). */
export const takesOut =
  /(?:(?<!是)不(?:是|属于?|在|算|计|包括|包含|含)(?:来自)?|并非|非|除了?|排除|剔除|去掉|去除|除去|扣除|减去|撇开|抛开|刨除|\bnon-?|(?:\bnot|n['’]t)(?: (?:an?|any|in|from|of|part of|members? of|belong(?:ing)? to|including|counting))?|\bexcept(?:ing)?(?: for| from)?|\boutside(?: of)?|\bexclud(?:e|es|ed|ing)|\bother than|\b(?:apart|aside) from|\bbesides|\bwithout|\bminus|\b(?:leaving|leave|taking|take) out|\bremov(?:e|ing)|\bbarring|\bsave for)\s*(?:的|所有|the |an? |any |all |any of |all of )*$/;
/** Words behind a name that take it out (非洲以外, Africa aside). */
export const takenOut =
  /^(?:的?国家|成员国?|各国)?(?:以外|之外|除外|排除在外|不(?:算|计|包括)(?:在内)?|外(?=[的，,谁哪还其有都全均反赞弃投支])|的?去掉|的?除去)|^['’]?s? ?(?:countries |states |members )?(?:aside|excluded|excepted|apart|left out)\b/;
const joint = /^\s*(?:[、,，/&]|\b(?:and|or|nor)\b|和|或者?|及|与|跟|以及|还有)\s*(?:the |in the |in )*$/;

/**
 * Which of several names a question takes out of what it asks for; what is joined to one that is taken out goes with it
 * (不属于北约和欧盟, NATO and EU members aside).
 * @param named in the order in which they stand
 */
function deniedAmong(named: readonly Span[], folded: string): readonly boolean[] {
  const before = named.map(
    ({ start, end }) => takesOut.test(folded.slice(0, start)) || startsOutside(folded, start, end),
  );
  const after = named.map(({ end }) => takenOut.test(folded.slice(end)));
  const joined = named.map(({ end }, index) => {
    const next = named[index + 1];
    return next !== undefined && joint.test(folded.slice(end, next.start));
  });
  for (let index = 1; index < named.length; index += 1)
    if (before[index - 1] && joined[index - 1]) before[index] = true;
  for (let index = named.length - 2; index >= 0; index -= 1) if (after[index + 1] && joined[index]) after[index] = true;
  return named.map((_, index) => before[index] === true || after[index] === true);
}

/** "outside Africa" is found as a whole. */
const startsOutside = (folded: string, start: number, end: number): boolean =>
  /^outside\b/.test(folded.slice(start, end));

/** Several names, those that are taken out told by `denied`. */
export function withDenied<T extends Span>(named: readonly T[], folded: string): readonly (T & Denied)[] {
  const sorted = [...named].sort((a, b) => a.start - b.start);
  const denied = deniedAmong(sorted, folded);
  return sorted.map((mention, index) => (denied[index] ? { ...mention, denied: true } : mention));
}
