/** Who asks, and what for: the asker, those whom the asker works for, and what it is to go into. */
const purposeZh =
  /^(?!.*(?:编号|文号|草案|决议|报告|表决|票)).*(?:我(?:在|要|想|得|正|需|急|们(?:在|要|想|得|正|需))|[帮替]我|老板|主管|编辑|教授|老师|导师|领导|上司|论文|作业|发言稿|新闻稿|模联|简报|行程|头衔|急用)/;
const purposeEn =
  /^(?:deadline|thanks|thank you|cheers|sorry|hi|hello|hey|urgent)\b|^(?:for|need it for|writing) (?:my|a|an|the|our) (?:\w+ )?(?:paper|essay|thesis|article|speech|debate|byline|brief|briefing|memo|presentation|talk|class|mun|model un|footnote|blog|podcast)\b|\b(?:i|i'm|i've|i'd|we|we're|my|our|me)\b/;
const asks =
  /[?？]|谁|哪|多少|几[个国票次]|什么|怎|如何|吗|是否|是不是|有没有|呢|为何|啥|\b(?:who|whom|whose|how|what|which|when|where|why|do|does|did|is|are|was|were|has|have|can|could|will|would|should|any)\b/;
/** A longer clause says more than what for. */
const mostLetters = { zh: 14, en: 52 };

/** A clause, with the mark that ends it. */
const CLAUSE = /[^，,;；:：—]+(?:[，,;；:：—]+\s*|$)/g;

function isPurpose(clause: string): boolean {
  const words = clause
    .trim()
    .toLowerCase()
    .replace(/[，,;；:：—.。!！~]+$/, '')
    .trim();
  if (asks.test(words)) return false;
  const isChinese = /\p{Script=Han}/u.test(words);
  if (words.length > (isChinese ? mostLetters.zh : mostLetters.en) || /[“”"«»「」]/.test(words)) return false;
  return isChinese ? purposeZh.test(words) : purposeEn.test(words);
}

/**
 * A question without the clauses that only tell who asks and what for (老板要我排行程, my editor wants a quote): they are no
 * part of what is looked for. The question itself where nothing else would be left.
 * @param folded the question folded by `fold`
 */
export function withoutPurpose(question: string, folded: string): string {
  const clauses = folded.match(CLAUSE) ?? [];
  let at = 0;
  let kept = '';
  for (const clause of clauses) {
    if (!isPurpose(clause)) kept += question.slice(at, at + clause.length);
    at += clause.length;
  }
  return kept.trim().length < 4 ? question : kept.trim();
}
