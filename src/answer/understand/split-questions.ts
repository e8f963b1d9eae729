import { findCountries } from '../../countries/find-countries.js';
import { everyMatch } from '../../language/every-match.js';
import { splitNumbered } from './split-numbered.js';

const strong = /(?<=[？?！!；;\n。])\s*|(?<=(?:[a-z]{4}|\d|[)”"])\.)\s+(?=[A-Z\p{Script=Han}])/gu;
const asksZh = /谁|哪|多少|几[个国票次]|什么|怎|如何|吗|是否|有没有|呢|为何|啥/;
// But did not vote for L.8 goes on with what was said, and asks nothing of its own.
const englishJoint =
  /,?\s+(?:and|but)\s+(?=(?:who|whom|how|what|which|when|where|why|(?:did|does|was|were)(?! (?:not|vote|take part|participate)\b))\b)/i;
const premiseZh = /^\s*(?:既然|鉴于|鑒於|考虑到|考慮到|因为|因為|虽然|雖然|如果)[^，,]{2,40}[，,]/;
const afterZh = /^\s*[^，,]{4,40}(?:以后|之后|以後|之後|后|後|的同时|的同時|的情况下|的情況下|时|時)[，,]/;
const premiseEn =
  /^\s*(?:since|after|given that|considering that|seeing (?:that|as)|now that|as|because|although|even though|if)\s[^,]{4,80},/i;

/** What is asked of the figures with corrections counted in is asked of both together. */
const supposesCorrection = /(?:如果|^\s*if\s).*(?:更正|\bcorrect)/i;

/** The clauses of a sentence that each ask something of their own: `L.4有多少票赞成，谁反对？` */
function splitClauses(sentence: string): readonly string[] {
  const asksLater = (match: RegExpExecArray | null): RegExpExecArray | null =>
    match && asksZh.test(sentence.slice(match[0].length)) && !asksZh.test(match[0]) ? match : null;
  const premise = premiseZh.exec(sentence) ?? premiseEn.exec(sentence) ?? asksLater(afterZh.exec(sentence));
  if (premise && !supposesCorrection.test(premise[0]))
    return [premise[0], ...splitClauses(sentence.slice(premise[0].length))];
  const clauses = sentence.split(/(?<=[，,])(?![\d\s]*\d)/);
  const [first = ''] = clauses;
  if (/\p{Script=Han}/u.test(sentence) && clauses.length > 1 && clauses.every((clause) => asksZh.test(clause)))
    return clauses;
  if (/\p{Script=Han}/u.test(sentence) && clauses.length === 2 && asksZh.test(first) && /呢[？?]?\s*$/.test(sentence))
    return clauses;
  return sentence.split(englishJoint);
}

/** The stretches between the ends of sentences; a full stop inside a name (Equat. Guinea) ends none. */
function splitSentences(message: string): readonly string[] {
  const ends = everyMatch(message, strong).filter(({ index, 0: gap }) => index + gap.length < message.length);
  const names = ends.length > 0 ? findCountries(message) : [];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: gap } of ends) {
    if (names.some(({ start, end }) => start < index && index < end)) continue;
    parts.push(message.slice(from, index));
    from = index + gap.length;
  }
  return [...parts, message.slice(from)];
}

/** Whether a part only sets the scene for those after it (既然…， since …,): it claims and does not ask. */
export function isPremise(part: string): boolean {
  return /[，,]\s*$/.test(part) && !asksZh.test(part);
}

const asksEn =
  /\b(?:who|whom|whose|how|what|which|when|where|why|do|does|did|is|are|was|were|has|have|can|could|will|would|should|any)\b/i;

/** Whether a part asks something, by its mark or its words; others only tell (I am writing a paper.). */
export function isQuestion(part: string): boolean {
  return /[?？]\s*$/.test(part) || asksZh.test(part) || asksEn.test(part);
}

/** The questions that a message asks, one a part; a message of one question comes back as it is. */
export function splitQuestions(message: string): readonly string[] {
  return splitNumbered(message)
    .flatMap(splitSentences)
    .flatMap(splitClauses)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
