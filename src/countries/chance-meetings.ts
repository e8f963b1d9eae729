// Words whose last character begins a name by chance.
const seamWord =
  /(?:[全正案原条译本公论上下前后中英法俄]文|[参增更添附追]加|[调检审核普抽复追侦]查|[最更重创革全]新|[国境以之会区围]内|[这那哪]里|[总管处代助办心地受审]理|(?<![说证声表阐])明白|[超穿优]越|[股中以近远]东|[公平治不]安|[独奇]特|枢纽|风波|[以西东华]北)$/;

/**
 * Whether the character of a folded text ends a common word and may so begin a name by chance only, if another name
 * follows at once: 全文莱索托 holds no 文莱, 参加沙特 no 加沙, 明白俄罗斯 no 白俄罗斯.
 */
export const endsSeamWord = (folded: string, at: number): boolean =>
  seamWord.test(folded.slice(Math.max(0, at - 2), at + 1));

/** Whether the character of a folded text is the 日 of a date: 11月9日本次会议 is a date and 本次. */
export const isDate = (folded: string, at: number): boolean =>
  folded[at] === '日' && /月\s?\d{1,2}\s?$/.test(folded.slice(Math.max(0, at - 5), at));

/** Whether a Chinese name that ends here in a folded text is a language's: 西班牙文, but not 俄罗斯文件. */
export const isLanguage = (folded: string, end: number): boolean =>
  /\p{Script=Han}/u.test(folded[end - 1] ?? '') &&
  /^(?:文(?![件化章稿书物明字献])|语(?![言气调境]))/.test(folded.slice(end, end + 2));
