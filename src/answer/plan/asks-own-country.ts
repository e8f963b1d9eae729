import { blocMentions, membersOf, type Planning } from './planning.js';

/** 我国, our delegation, did we vote, his country: that of the asker or of somebody unnamed, which nobody here knows. */
const own =
  /[他她](?:的|所在的?)?(?:国家|祖国)|\b(?:his|her)(?: own| home)? (?:country|nation|government|delegation|state)\b|我国|我方|我们(?:的)?国家|咱们?(?:的)?国家|\b(?:my|our)(?: own)? (?:country|nation|government|delegation|state)\b|\b(?:did|do|have|were|are|how'd) (we) (?:\w+ )?(?:vote|voted|voting|abstain|support|oppose|sponsor|co-?sponsor|stand)|\b(we) (?:voted|abstained|supported|opposed|sponsored)\b/;

/** The words by which a question means the asker's own country, as typed, where it names nobody else; `undefined` for none. */
export function ownCountryAsked({ reading }: Planning): string | undefined {
  const named = membersOf(reading).length + blocMentions(reading).length;
  const match = named > 0 ? null : own.exec(reading.folded);
  return match === null
    ? undefined
    : (match[1] ?? match[2] ?? reading.question.slice(match.index, match.index + match[0].length));
}
