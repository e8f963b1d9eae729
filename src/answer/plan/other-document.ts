import { everyMatch } from '../../language/every-match.js';
import { asksFor, type Planning } from './planning.js';

const SAYS_AFTER =
  /^[”"'’]?(?:号)?(?:文件|报告|决议|决定|说明)?(?:里|中|上|内|本身)?(?:都|到底|具体)?(?:写|说|讲)(?:了|的|着)?(?:是|些)?(?:什么|啥|哪些)|^\W*(?:\w+ )?(?:says?|said)\b(?! that\b)\W*$/;

/** Whether it is a document itself of which a question asks what it says (what does L.74 say), and not what the report says of it. */
function asksWhatItSays({ folded, references }: Planning['reading']): boolean {
  return references.some(({ kind, end }) => kind === 'document' && SAYS_AFTER.test(folded.slice(end)));
}

const OTHER_PARAGRAPH =
  /(\d{2}\/\d{1,3})(?!\d)号?(?:决议|决定)?的?(?:第|执行部分|序言)|(?:paragraph|para|preamble|[op]p|operative|preambular)\b.{0,16} of (?:the )?(?:general assembly )?(?:resolution |decision )?(\d{2}\/\d{1,3})(?!\d)|resolution (\d{2}\/\d{1,3})(?:'s)?,? (?:operative|preambular|op|pp|paragraph|para)\b/;
const RESOLUTION = /(?<![\w/])(\d{2}\/\d{1,3})(?![\w/])/g;
const CONTENT =
  /内容|里面|全文|结论|建议(?!大会)|要点|概括|摘要|总结|归纳|列了|\bsummar|\brecommend|\bcontents?\b|\bcontain|\bconclu|\bdescrib|\bfull text\b|\btext of\b/;
/** What a resolution is about; of the documents of the session the report tells that itself. */
const SUBJECT = /主题|关于什么|讲的是?什么|\bsubject(?: matter)?\b|^what (?:was|is|were) .{0,60}\babout\W*$/;

/**
 * The units that name the document of which a question asks a paragraph (OP 5 of resolution 73/27) or what it says (the
 * recommendations of A/65/201); undefined for none.
 */
export function otherDocument({ reading, report }: Planning): readonly string[] | undefined {
  const naming = (number: string): readonly string[] => {
    const named = new RegExp(`第${number}(?!\\d)`);
    return report.units.filter((unit) => named.test(unit.text)).map((unit) => unit.id);
  };
  const part = OTHER_PARAGRAPH.exec(reading.folded)
    ?.slice(1)
    .find((number) => number !== undefined);
  if (part !== undefined && reading.references.some(({ kind }) => kind === 'part' || kind === 'paragraph'))
    return naming(part);
  const content = CONTENT.test(reading.folded) || asksWhatItSays(reading);
  if (!(content || SUBJECT.test(reading.folded)) || asksFor(reading, 'mention')) return undefined;
  const documents = reading.references
    .filter(({ kind }) => content && kind === 'document')
    .flatMap(({ units }) => units);
  const resolutions = everyMatch(reading.folded, RESOLUTION).flatMap((match) => naming(match[1] ?? ''));
  const units = [...new Set([...documents, ...resolutions])];
  return units.length > 0 ? units : undefined;
}
