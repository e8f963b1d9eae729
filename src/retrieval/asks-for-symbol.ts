const SYMBOL =
  /[文编代]号|文件号|号码|(?:哪|什么)一?[份个些本号]?(?:正式|官方)?文件|文件(?:在|去)哪|\bsymbol\b|\b(?:doc(?:ument)?|official|reference|report) (?:number|no\b|code)|\bnumber (?:for|is|on) the\b|\bnumber of (?:the|that) .{0,24}(?:papers?|reports?|documents?)\b|\bnumber i need\b|\b(?:which|what) (?:official |un )?(?:documents?|paper)\b(?! (?:say|mention|call|ask|do))|\bcode\b/;

/** Whether a question asks for the symbol or number of a document. @param folded by `fold` */
export function asksForSymbol(folded: string): boolean {
  return SYMBOL.test(folded);
}
