/** Whether, or in which of its texts, the report mentions something, as a question asks it. */
export interface AskedMention {
  /** The words that it asks about, folded. */
  readonly topic: string;
  /** In what: a place that the question names (`§`) or leans on, the drafts one by one, or the report. */
  readonly where: 'named' | 'leaning' | 'each-draft' | 'report';
  /** Whether it asks for these very words (“网络空间”一词, the word consensus). */
  readonly literal: boolean;
  /** Whether it says that they are not mentioned (没提到, doesn't mention). */
  readonly denied: boolean;
  /** What is said of it (`say`), or where they say it or how they differ in it (`where`), where it isn't whether it is mentioned. */
  readonly open?: 'say' | 'where';
}

/** Stands for a place of the report that a question names. */
export const PLACE_MARK = '§';

const PLACES = '(?:the )?(?<named>§(?:(?: and| or| nor|,|和|与|及|或|、)+ ?(?:the )?§)*)';
const LEANING_EN = '(?<leaning>it|they|this|that|(?:the|this|that|these|those) (?:draft|text|resolution|paragraph)s?)';
const REPORT_EN = '(?<report>(?:the|this) (?:un )?(?:report|document))';
const EACH_EN =
  '(?<each>(?:both|either|any|all)(?: of)?(?: the| these)?(?: two| four)?(?: drafts?| texts?| resolutions?)|the (?:two |four )?(?:draft resolutions|drafts|texts|resolutions))';
const SUBJECT_EN = `(?:the )?(?:text of |preamble of |wording of )?(?:${PLACES}|${EACH_EN}|${REPORT_EN}|${LEANING_EN})(?:'s (?:text|preamble|wording))?`;
const VERB_EN =
  '(?:mentions?|refers? to|references?|talks? about|speaks? (?:of|about)|says? (?:anything|something) (?:about|on)|recalls?|cites?|quotes?|contains?|includes?|uses?|touch(?:es)? (?:up)?on|address(?:es)?|deals? with|discuss(?:es)?|ha(?:s|ve) (?:anything|something) (?:about|on|to say about|to say on))';
const WORD_EN = '(?<literal>(?:the |that )?(?:exact )?(?:words?|phrase|terms?|expression|wording) )?';
const TAIL_EN = '(?:,? (?:at all|anywhere|somewhere|in it|in there|too|as well|or not|even once))*[\\s?!.]*$';
const ADVERBS = '(?:(?:also|ever|even|actually|explicitly|really|anywhere|specifically|perhaps) )*';

const SUBJECT_ZH = `(?:${PLACES}|(?<each>两份?个?(?:决议)?草案|四份?个?草案|(?:各|所有|每份?个?)草案)|(?<report>(?:这份|该|本|整份|这个)?报告)|(?<leaning>它|该草案|该案文|这份草案|这个草案|那份草案|这段|该段))(?:的?(?:案文|全文|正文|文本|原文|草案|决议|文件|序言))?(?:里面?|里头|当?中|之中|内|上)?(?:面)?[，,]?`;
const VERB_ZH =
  '(?:提到|提及|提(?![案交出议供升高名])|说到|说过|讲到|讲过|谈到|谈及|写到|写了|写过|涉及|述及|触及|论及|回顾|忆及|引用|援引|引述|出现|使用|用到|包含|含有)(?:了|过|到|及)*';
const WHETHER_ZH =
  '(?:到底|究竟|也|都|还|曾|曾经|明确|直接|具体|专门)*(?<whether>有没有|有无|是否|是不是|有否)?(?:也|都|曾|明确|直接|专门|在)*';
const WORD_ZH = '(?<literal>”?(?:这?一?个?(?:词|词语|字样|字眼|说法|表述|短语)|二字|两个字|几个字))?';
const TAIL_ZH = '(?<asked>(?:了|过)?(?:吗|嘛|么|没有?|未|没)|呢|吧)?[\\s?？。!！]*$';
const POLITE =
  '^(?:(?:你好|您好|麻烦问一下|麻烦|请问一下|请问|想问一下|想问|那么|那|and|so|but|please|hi|hello|also)[,，]? ?)*';

const QUESTIONS: readonly RegExp[] = [
  `${POLITE}(?:does|do|did)(?<denied>n't)? ${SUBJECT_EN} ${ADVERBS}(?:not )?${VERB_EN} ${WORD_EN}(?<topic>.+?)${TAIL_EN}`,
  `${POLITE}(?:is|are|was|were)(?<denied>n't)? (?:there )?(?:any )?${WORD_EN}(?<topic>(?!there |any |it |this |that |they |§).+?) ${ADVERBS}(?:mentioned|referred to|cited|recalled|used|named|addressed|found|included|contained|quoted) (?:anywhere )?(?:in|by) ${SUBJECT_EN}${TAIL_EN}`,
  `${POLITE}(?:(?:is|are) there |does .{0,3}have )?(?:any |a )?(?:mentions?|references?) (?:of|to) ${WORD_EN}(?<topic>.+?) (?:anywhere )?(?:in|by) ${SUBJECT_EN}${TAIL_EN}`,
  `${POLITE}does ${WORD_EN}(?<topic>.+?) ${ADVERBS}(?:appear|occur|figure|come up|feature) (?:anywhere )?in ${SUBJECT_EN}${TAIL_EN}`,
  `${POLITE}(?<each>(?:which|what)(?: of)?(?: the| these)?(?: two| four)?(?: draft)? (?:draft|text|resolution|decision)s?) (?:do |does |did )?(?<denied>not |never |(?<=does|do|did)n't |doesn't |don't |fails? to |omits? )?${ADVERBS}${VERB_EN} ${WORD_EN}(?<topic>.+?)${TAIL_EN}`,
  `${POLITE}(?<each>(?:哪|那)(?:一|些|几|两)?[个份]?(?:决议|决定)?(?:草案|案文|决议|文本)(?:里|中)?)(?:都)?(?<denied>没有?|未|不|从未|并未)?${VERB_ZH}[“"「『]?(?<topic>[^，,。；;“”"？?]+?)[”"」』]?${WORD_ZH}[\\s?？。]*$`,
].map((form) => new RegExp(form, 'u'));

/** What is said of a topic, and how drafts differ in it. */
const OPEN: readonly RegExp[] = [
  `${POLITE}(?<say>what) (?:does|do) ${SUBJECT_EN} ${ADVERBS}(?:say|state|provide) (?:about|on|regarding|concerning|of) (?<topic>.+?)${TAIL_EN}`,
  `${POLITE}${SUBJECT_ZH}(?:是|都)?(?<say>怎么|如何|怎样)(?:说|看待?|讲|提|谈|规定|描述|对待|评价)(?:到|了|的)?(?<topic>[^，,。；;？?]+?)的?[\\s?？。]*$`,
  `${POLITE}${SUBJECT_ZH}(?:关于|对于|对|就|有关)(?<topic>[^，,。；;？?]+?)(?:问题|方面)?(?:是|都|的)?(?<say>怎么(?:说|看|讲|规定|表述)|说了(?:什么|啥)|有(?:什么|哪些|何)(?:说法|规定|内容|表述)|如何(?:规定|表述))的?[\\s?？。]*$`,
  `${POLITE}${SUBJECT_ZH}(?:那[个段]|哪[个段])?(?:关于|有关|提到|谈)(?<topic>[^，,。；;？?]+?)的?(?:说法|内容|段落|表述|那段|部分|话)?(?<differ>(?:出现)?在(?:哪里?|哪一?段|什么地方))[\\s?？。]*$`,
  `${POLITE}(?<differ>where) (?:does|do) ${SUBJECT_EN} ${ADVERBS}${VERB_EN} ${WORD_EN}(?<topic>.+?)${TAIL_EN}`,
  `${POLITE}(?:how )?(?:do|does|did) ${SUBJECT_EN} (?<differ>differ|compare) (?:on|about|in|regarding|over) (?<topic>.+?)${TAIL_EN}`,
  `${POLITE}(?<differ>compare|contrast) (?:what )?${SUBJECT_EN} (?:say |says )?(?:on|about|regarding|over) (?<topic>.+?)${TAIL_EN}`,
  `${POLITE}(?:what(?: is|'s| are) )?(?:the )?(?<differ>differences?|comparison) between ${SUBJECT_EN} (?:on|about|regarding|over) (?<topic>.+?)${TAIL_EN}`,
  `${POLITE}(?:比较|对比|对照|比一?比)?(?:一下)?${SUBJECT_ZH}(?:在|关于|对于|对|就|有关)(?<topic>[^，,。；;？?]+?)(?:问题|方面|上|的(?:规定|表述|说法|立场|态度|提法|内容))*(?:之间|都)?(?<differ>有(?:什么|何|哪些)?(?:不同|区别|差别|差异|异同|分歧)|的?(?:不同|区别|差别|差异|异同|比较|对比)|不同在哪|怎么不同|如何不同)(?:点|之处)?[\\s?？。]*$`,
  `${POLITE}(?<differ>比较|对比|对照|比一?比)(?:一下)?${SUBJECT_ZH}(?:在|关于|对于|对|就|有关)(?<topic>[^，,。；;？?]+?)(?:问题|方面|上|的(?:规定|表述|说法|立场|态度|提法|内容))*[\\s?？。]*$`,
].map((form) => new RegExp(form, 'u'));

/** Questions only by a word that says so (有没有, 吗). */
const SENTENCES: readonly RegExp[] = [
  `${POLITE}${SUBJECT_ZH}${WHETHER_ZH}(?<denied>没有?|未|不|从未|并未)?${VERB_ZH}[“"「『]?(?<topic>[^，,。；;“”"？?]+?)[”"」』]?的?${WORD_ZH}(?:的?(?:内容|段落|话))?${TAIL_ZH}`,
  `${POLITE}${SUBJECT_ZH}(?:是否|究竟|也|都)*(?<whether>有没有|有无|有)(?:[“"「『](?<quoted>[^“”"]+?)[”"」』]${WORD_ZH}|(?<topic>[^，,。；;“”"？?]+?)(?<word>(?:这?一?个?(?:词语?|字样|字眼)|二字|两个字)))${TAIL_ZH}`,
  `${POLITE}[“"「『]?(?<topic>[^，,。；;“”"？?§]+?)[”"」』]?${WORD_ZH}(?<whether>有没有|是否|有)?(?:在|于)${SUBJECT_ZH}(?:有没有|是否|有)?(?:被)?(?:出现|提到|提及|用到|写到)(?:了|过)?${TAIL_ZH}`,
].map((form) => new RegExp(form, 'u'));

/** What is asked of the votes and sponsors is no matter of words. */
const VOTING =
  /表决|投票|弃权|赞成|反对|提案国|票|动议|谁|什么|哪|多少|几|\b(?:vot\w+|abst\w+|against|favou?r|sponsors?|motion|who|what|which|how)\b/u;
const ARTICLE =
  /^(?:(?:the|an?|any|anything about|general assembly)\s+|(?:大会|任何|关于|过|了)+)+|[\s”"'“「『」』]+$|^[\s“"'「『]+/gu;
const QUOTE = /[“"「『]/;
/** 第73/266号决议, resolution 73/266: the number is what is looked for. */
const RESOLUTION =
  /^(?:(?:(?:general assembly |its )?(?:resolutions?|decisions?) )|(?:大会)?(?:第)?)(\d{2}\/\d{1,3}[a-z]?)号?(?:决议|决定)?$/u;

/**
 * Whether something is mentioned in a place of the report or in the report, where that is what a question asks (does L.4 mention
 * sovereignty, L.8提到疫情吗, 哪个草案没提人权); `undefined` for any other question.
 * @param marked the folded question, each place of the report that it names written as `PLACE_MARK`
 */
export function askedMention(marked: string): AskedMention | undefined {
  const text = marked.trim();
  for (const form of [...QUESTIONS, ...OPEN, ...SENTENCES]) {
    const { topic, quoted, word, literal, named, each, report, denied, whether, asked, say, differ } = {
      ...form.exec(text)?.groups,
    };
    const said = (topic ?? quoted)?.replace(ARTICLE, '').trim() ?? '';
    const sought = RESOLUTION.exec(said)?.[1] ?? said;
    const isLiteral = (literal ?? word ?? quoted) !== undefined || QUOTE.test(text);
    const isAsked = !SENTENCES.includes(form) || (whether ?? asked) !== undefined;
    if (!isAsked || sought.length < 2 || sought.includes(PLACE_MARK) || (!isLiteral && VOTING.test(sought))) continue;
    const where = named ? 'named' : each ? 'each-draft' : report ? 'report' : 'leaning';
    const open = say ? { open: 'say' as const } : differ ? { open: 'where' as const } : {};
    return { topic: sought, where, literal: isLiteral, denied: denied !== undefined, ...open };
  }
  return undefined;
}
