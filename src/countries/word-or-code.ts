/** What stands around a word in capitals that is a code too, in folded text. */
export interface Surroundings {
  readonly left: string;
  readonly right: string;
  /** Whether a country's name ends just before, white space apart. */
  readonly afterName: boolean;
  /** Whether a country's name begins just after, white space apart. */
  readonly beforeName: boolean;
  /** Whether the text is nothing but codes and symbols: `AND FRA L.4`. */
  readonly inBareList: boolean;
}

const conjunctions = new Set(['AND', 'NOR']);
const functionWords = new Set([...conjunctions, 'ARE', 'CAN', 'LIE', 'PER']);
const nouns = new Set('BEN CAR COD COM CUB GIN JAM PAN TON'.split(' '));

const possessive = /^'/;
const joined = /^\s*(?:(?:and|or|vs|versus)\b|[&、/和与跟同及])/;
const ended = /^\s*(?:$|[^\p{L}\p{N}\s])/u;
const chinese = /^\s*\p{Script=Han}/u;
const latin = /^\s+[a-z0-9]/;
const reference = /^\s+(?:[a-z./]*\d|motion\b|draft\b|operative\b|preambular\b)/;
const deed =
  /^\s+(?:vot(?:e|es|ed|ing)|abstain(?:s|ed)?|support(?:s|ed)?|oppos(?:e|es|ed)|sponsor(?:s|ed)?|position|stance|stands?|stood)\b/;
const finiteDeed = /^\s+(?:voted|votes|abstained|abstains|supported|supports|opposed|opposes|sponsored|stood)\b/;
const topic = /^\s+(?:on|for|regarding|about)\b/;
const clause =
  /^\s+(?:you|i|we|they|he|she|it|there|the|this|that|these|those|any|all|some|each|its|their|both|no|not|a|an|anyone|someone|please|also|then|when|where|what|who|which|why|how|did|do|does|was|were|is|has|have|will|if|so|cent|se|capita)\b/;

// After these an English sentence needs a noun.
const wantsNoun =
  /(?:^|[^a-z'])(?:did|does|do|was|were|is|has|had|didn't|doesn't|wasn't|hasn't|of|for|about|by|from|with|without|than|like|unlike|between|versus|vs|against|compare|show|list|give|me|whether|except|besides|including)\.?\s+$/;
const twoPrepositions = /\b(?:for|of|with|by|from|against)\s+$/;
const secondPreposition = /^\s+(?:for|against|without|with|by|from|to)\b/;
const asksHow = /\b(?:who|what|which|how|why|where|when)\s+$/;
const latinBefore = /[a-z0-9][)\]]?\s+$/;
const referenceBefore = /(?:\d|\bmotion)[)\]]?\s+$/;
const chineseReferenceBefore = /(?:动议|段|案|[一二三四]|全文)\s*$/;
const commaBefore = /[,;，；、]\s*$/;
const article = /\b(?:a|an|per|every)\s+$/;
const askedToVote = /\bdid\s+$/;
const baseDeed = /^\s+(?:vote|abstain|support|oppose|stand|sponsor)\b/;

/** Whether the three-letter code is a word of English too, so that `readsAsWord` has something to decide. */
export const isWordToo = (code: string): boolean => functionWords.has(code) || nouns.has(code);

/**
 * Whether the three-letter code, which is a word too, reads as the word where it stands. In a text that is not typed in
 * capitals a code in capitals is deliberate, unless the word is natural there: AND between two names or references, ARE
 * and CAN before a pronoun or after a subject, PER before a noun. In a `shouted` text only what can't be the word is a code.
 */
export function readsAsWord(code: string, around: Surroundings, shouted: boolean): boolean {
  if (nouns.has(code)) return article.test(around.left);
  if (askedToVote.test(around.left) && baseDeed.test(around.right)) return false;
  if (shouted) return true;
  if (possessive.test(around.right) || joined.test(around.right)) return false;
  if (clause.test(around.right)) return true;
  if (wantsNoun.test(around.left)) return twoPrepositions.test(around.left) && secondPreposition.test(around.right);
  if (asksHow.test(around.left) && finiteDeed.test(around.right)) return false;
  return conjunctions.has(code) ? readsAsConjunction(around) : readsAsVerb(around);
}

function readsAsConjunction({ left, right, afterName, beforeName, inBareList }: Surroundings): boolean {
  if (/\b(?:and|or)\s+$/.test(left)) return false;
  const goesOn = latin.test(right) || beforeName;
  if (latinBefore.test(left)) return goesOn;
  if (afterName && beforeName) return true;
  if (chineseReferenceBefore.test(left) && reference.test(right)) return true;
  if (deed.test(right) || ended.test(right)) return false;
  if (reference.test(right)) return commaBefore.test(left);
  return goesOn && !inBareList;
}

// ARE, CAN and LIE need a subject before them or after; PER a noun after.
function readsAsVerb({ left, right, afterName, inBareList }: Surroundings): boolean {
  if (inBareList) return false;
  const plainNext = latin.test(right) && !reference.test(right);
  if (/\b(?:and|or)\s+$/.test(left)) return plainNext && !topic.test(right) && !finiteDeed.test(right);
  if (latinBefore.test(left) && !afterName && !referenceBefore.test(left))
    return asksHow.test(left) || !reference.test(right);
  if (latinBefore.test(left)) return plainNext;
  return plainNext && !deed.test(right) && !topic.test(right) && !chinese.test(right);
}
