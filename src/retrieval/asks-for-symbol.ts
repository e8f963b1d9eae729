const SYMBOL =
  /[文编]号|文件号|号码|\bsymbol\b|\b(?:doc(?:ument)?|official|reference|report) (?:number|no\b|code)|\bnumber (?:for|is|on) the\b|\bnumber of (?:the|that) .{0,24}(?:papers?|reports?|documents?)\b|\bnumber i need\b|\bcode\b/;

/** Whether a question asks for the symbol or number of a document. @param folded by `fold` */
export function asksForSymbol(folded: string): boolean {
  return SYMBOL.test(folded);
}
