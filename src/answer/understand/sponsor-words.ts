import type { Span } from './mention.js';

/** The words that name sponsorship in a folded question; 提案 does where a draft is named right behind it, or would be in what stands before the draft. */
export const sponsorWord =
  /提案国|共同提案|(?<![的份个项])提案(?=了?\s*(?:l\.?\s?\d|a\/c|$))|联署|连署|联合提案|共提|附议|联名|发起国|\bco-?sponsor\w*|\bsponsor\w*/;

/** The words for joining a draft, as its sponsors. */
export const joinWord = /加入|\bjoin(?:ed|ing)?\b/;

const before = new RegExp(`(?:${sponsorWord.source}|${joinWord.source})\\s*(?:of|to|for|了|过)?\\s*(?:the )?$`);
const after = new RegExp(
  `^[\\s的之'’s]*(?:共同|联合|最初|最早|原始|后来(?:加入)?的?|随后(?:加入)?的?|之后|original |first |initial |later |co-?)*(?:${sponsorWord.source})`,
);
const ofIt = new RegExp(`(?:${sponsorWord.source})\\s+(?:of|to)\\s+(?:the )?$`);

/** Whether a draft is named right beside the word, as the one whose sponsors are meant (L.4的提案国, sponsors of L.8). */
export function isNamedForSponsors({ start, end }: Span, folded: string): boolean {
  return before.test(folded.slice(0, start)) || after.test(folded.slice(end));
}

/** Whether a draft is named after "sponsors of": it is then the one, whatever stands before these words. */
export function isAfterSponsorsOf({ start }: Span, folded: string): boolean {
  return ofIt.test(folded.slice(0, start));
}
