import { findCountries } from '../../countries/find-countries.js';
import { everyMatch } from '../../language/every-match.js';
import { fold } from '../../language/fold.js';
import { splitNumbered } from './split-numbered.js';
import { splitSummary } from './split-summary.js';

const strong = /(?<=[？?！!；;\n。])(?<!\btl;)\s*|(?<=(?:[a-z]{4}|\d|[)”"])\.)\s+(?=[A-Z\p{Script=Han}])/gu;
const asksZh = /谁|哪|多少|几[个国票次]|什么|怎|如何|吗|是否|有没有|呢|为何|啥|各自/;
const asksInChinese = (text: string): boolean => asksZh.test(fold(text));
/** In a list of questions the day may be asked by its number alone (会议几号开). */
const asksListed = (text: string): boolean => asksInChinese(text) || /几[号月]/.test(fold(text));
// But did not vote for L.8 goes on with what was said, and asks nothing of its own.
const englishJoint =
  /,?\s+(?:and|but)\s+(?=(?:who|whom|how(?! many (?:in (?:total|all|the end)|altogether|overall|at first|originally|initially))|what|which|when|where|why|(?:did|does|was|were)(?! (?:not|vote|take part|participate)\b))\b)/i;
/** Of a list of questions (who proposed it, how did Iran vote, how many …) each begins like one; a clause that only describes (China, who …) does not. */
const englishNext =
  /,\s+(?:and\s+|but\s+|then\s+)*(?=(?:how|what|why|who(?: (?:was|were|is|are|else))?|when (?:was|were|did|is)|where (?:was|were|did|is))\s|(?:[Dd]id|[Dd]oes|[Dd]o|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Ii]s|[Aa]re) (?:(?:it|they|any|anyone|anybody|all|the|there|both|either)\b(?!\s*[?]?$)|\p{Lu}))/gu;
const beginsAsking =
  /^\s*(?:(?:and|so|then|also|but|ok|okay|please|hi|hello|tell me|show me)[,\s]+)*(?:who|whom|how|whats?|which|when|where|why|did|does|do|was|were|has|have|is|are)\b/i;
const saysWhat =
  /\b(?:vot\w+|abst\w+|oppos\w+|support\w*|(?:co-?)?sponsor\w*|propos\w*|submit\w*|table[ds]?|introduc\w*|drafted|wrote|author\w*|rapporteur|chair\w*|adopt\w*|pass(?:ed)?|consensus|unanim\w+|favou?r|against|tally|result|margin|outcome|spoke|L\.?\d+)\b/i;

function englishClauses(sentence: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of everyMatch(sentence, englishNext)) {
    const piece = sentence.slice(from, index);
    if (!beginsAsking.test(piece) || !saysWhat.test(piece)) continue;
    parts.push(piece);
    from = index + joint.length;
  }
  return [...parts, sentence.slice(from)];
}

/** What a later clause may lean on: 、 lists questions only behind one that says what they are about. */
const namesPlace = /l\.?\s?\d|[po]p ?\d|动议|動議|草案|决议|決議|全文|第.{1,3}段/i;
const joinsZh = /^(?:但|而|却|卻|且|并|並|又|不过|不過|也)/;

/** The clauses that ask, each with those before it that do not; what only goes on (但反对L.8) stays with the one before. */
function askingClauses(clauses: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let waiting = '';
  for (const clause of clauses) {
    const last = parts.at(-1);
    const text = waiting + clause;
    waiting = '';
    if (asksInChinese(clause)) parts.push(text);
    else if (last !== undefined && joinsZh.test(clause)) parts.splice(-1, 1, last + text);
    else waiting = text;
  }
  return waiting === '' ? parts : [...parts.slice(0, -1), (parts.at(-1) ?? '') + waiting];
}

const premiseZh = /^\s*(?:既然|鉴于|鑒於|考虑到|考慮到|因为|因為|虽然|雖然|如果)[^，,]{2,40}[，,]/;
const afterZh = /^\s*[^，,]{4,40}(?:以后|之后|以後|之後|后|後|的同时|的同時|的情况下|的情況下|时|時)[，,]/;
const premiseEn =
  /^\s*(?:since|after|given that|considering that|seeing (?:that|as)|now that|as|because|although|even though|if)\s[^,]{4,80},/i;

/** What is asked of the figures with corrections counted in, or abstentions as something else, is asked of both together. */
const supposesCorrection =
  /(?:如果|^\s*if\s).*(?:更正|\bcorrect)|如果[^，,]*(?:[算当]|计[作为入成]|[视視][作为為])|^\s*if\s[^,]*\b(?:count|treat|regard)/i;

/** The clauses of a sentence that each ask something of their own: `L.4有多少票赞成，谁反对？` */
function splitClauses(sentence: string): readonly string[] {
  const asksLater = (match: RegExpExecArray | null): RegExpExecArray | null =>
    match && asksInChinese(sentence.slice(match[0].length)) && !asksInChinese(match[0]) ? match : null;
  const premise = premiseZh.exec(sentence) ?? premiseEn.exec(sentence) ?? asksLater(afterZh.exec(sentence));
  if (premise && !supposesCorrection.test(premise[0]))
    return [premise[0], ...splitClauses(sentence.slice(premise[0].length))];
  // What became of it is asked of the same (一开始几个，后来几个).
  const clauses = sentence.split(/(?<=[，,])(?![\d\s]*\d|后来|後來|最后|最後|最终|最終)/);
  const [first = ''] = clauses;
  if (/\p{Script=Han}/u.test(sentence) && clauses.length > 1 && clauses.every((clause) => asksInChinese(clause)))
    return clauses;
  if (/\p{Script=Han}/u.test(sentence) && clauses.length === 2 && asksInChinese(first) && /呢[？?]?\s*$/.test(sentence))
    return clauses;
  if (!/\p{Script=Han}/u.test(sentence)) return sentence.split(englishJoint).flatMap(englishClauses);
  const asking = clauses.filter((clause) => asksInChinese(clause));
  if (clauses.length > 2 && asking.length > 1) return askingClauses(clauses);
  const listed = sentence.split(/(?<=、)|(?=以及|还有|還有|并且|並且)/);
  const [head = '', ...rest] = listed;
  if (rest.length > 0 && namesPlace.test(head) && listed.every((clause) => asksListed(clause) && clause.length > 3))
    return listed;
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
  return /[，,]\s*$/.test(part) && !asksInChinese(part);
}

const asksEn =
  /\b(?:who|whom|whose|how|what|which|when|where|why|do|does|did|is|are|was|were|has|have|can|could|will|would|should|any)\b/i;

/** Whether a part asks something, by its mark or its words; others only tell (I am writing a paper.). */
export function isQuestion(part: string): boolean {
  return /[?？]\s*$/.test(part) || asksInChinese(part) || asksEn.test(part);
}

/** The questions that a message asks, one a part; a message of one question comes back as it is. */
export function splitQuestions(message: string): readonly string[] {
  return splitNumbered(message)
    .flatMap(splitSentences)
    .flatMap(splitSummary)
    .flatMap(splitClauses)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
