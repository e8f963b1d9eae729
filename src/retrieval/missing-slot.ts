import { asksForSymbol } from './asks-for-symbol.js';

/** What a question may ask for by its question word. */
interface Slot {
  /** In a folded question. */
  readonly asked: RegExp;
  /** In a folded text that can hold it. */
  readonly held: RegExp;
}

const ROLE = '(?:主席|主持人|团长|负责人|大使|专家|报告员|秘书长|协调员)';
const ENGLISH_ROLE =
  '(?:chair\\w*|head|leader|president|rapporteur|ambassador|expert|coordinator|director|author|secretar)';
const NUMERAL = '[\\d两二三四五六七八九十百千]';

const SUM: Slot = {
  asked:
    /^(?!.*(?:哪份|哪里|去哪|该查|[哪几].?份|编号|文号|号码|which document|where|document number|symbol)).*(?:多少(?:钱|资金|经费|美元|预算)|(?:预算|经费|费用|资金|薪水|工资|金额)(?:是|有)?多少|花(?:了|费|掉)?多少|多少.{0,6}(?:经费|预算|钱)|how much (?:money|funding|.{1,60} (?:cost|pay|spend))|what (?:is|was) the (?:budget|cost|price))/u,
  held: /美元|欧元|万元|[$€]/u,
};
const COUNT: Slot = {
  asked:
    /(?<![编文票件]号.{0,4}|symbol.{0,4}|票数.{0,4})多少(?!钱|资金|经费|美元|预算|票|号)|(?<![第哪那这好成出]|还是.{0,4})几(?:个(?!字)|名|位|人|次|届|国|家|成|轮|场|小时|天)|人数|人口|多大了|how (?:many(?! years)|old)|population|(?:^| )number of (?!the )/u,
  // What is listed can be counted.
  held: new RegExp(
    `(?<![第年月/.、-]|${NUMERAL})(?!\\d{4}年)${NUMERAL}+(?:个|名|位|人|次|国|家|条|票|项|种|份|轮|场|小时|天|年)|第一届和|\\d{4}年、|[^、，。；]{1,14}、[^、，。；]{1,14}、`,
    'u',
  ),
};
const YEARS: Slot = {
  asked: /(?<![第哪那这好边]|还是.{0,4})几年|多少年|how many years/u,
  held: /\d{4}-\d{4}年|(?<!\d)[\d一两二三四五六七八九十]{1,2}年/u,
};
const PERSON: Slot = {
  asked: new RegExp(
    `${ROLE}(?:是谁|叫什么|的?(?:名字|姓名))|谁是.{0,12}${ROLE}|谁(?:担任|主持|领导)|由谁(?:来)?(?:带|牵头|负责|率领|主导)|哪位|who (?:chair|headed|led|preside)|who (?:first |actually |originally )?(?:coined|invented|came up with|thought up)|谁(?:最早|最先|首先)?(?:发明|创造|想出)|谁(?:最早|最先|首先)提(?:出|的)|who (?:is|was) the ${ENGLISH_ROLE}|name of the .{0,20}${ENGLISH_ROLE}`,
    'u',
  ),
  held: /女士|先生|阁下|代表|秘书/u,
};
/** A personal name, where being told of a representative or an expert is not enough. */
const NAME: Slot = {
  asked: new RegExp(
    `(?:${ROLE}|代表|官员|人员|外交官|作者|译员|成员|学者).{0,6}(?:姓名|名字|叫什么)|(?<!国家)姓名|who (?:were|are) (?:the|those|these) (?:[\\w-]+ ){0,3}(?:experts|representatives|officials|delegates|speakers|participants|persons|people)(?! who spoke)|姓甚名谁|names? of (?:the |that |those |these )?(?:[\\w']+ ){0,3}(?:${ENGLISH_ROLE}s?|representatives?|officials?|delegates?|persons?|people|speakers?)`,
    'u',
  ),
  held: /女士|先生|阁下/u,
};
const PLACE: Slot = {
  asked:
    /在(?:哪里|哪儿|哪个城市|哪座城市|什么地方|何地)(?:举行|召开|开|见面|碰头)|哪[个座]城市|(?:举行|召开|开会)的?地点|(?:which|what) (?:city|venue|building|room)|where (?:did|do|does|will|was|is|are|were) .*(?:meet|held|take place|convene|located|based)/u,
  held: /纽约|日内瓦|维也纳|海牙|总部|大厅|会议室|现场|视频/u,
};
const TIME: Slot = {
  asked:
    /何时|什么时候|几时|哪天|哪一天|哪年|哪一年|几月|截止|最迟|(?:^|[,.?!] ?)when (?:is|was|were|are|did|do|does|will|must|should|has|have)|(?:what|which) (?:date|day|year)|deadline|due date/u,
  held: /\d{4}|\d+月|\d+日|第.{1,4}[届次]|结束|之前|期间|^\D{0,3}[a-z]\/\d/u,
};
/** Companies and associations, not the bodies of the United Nations. */
const ORGANISATION: Slot = {
  asked:
    /(?:公司|企业|厂商|智库|大学|ngo|非政府组织|民间组织|民间社会组织|团体)(?:都|具体|分别)?(?:有|是|叫|为)(?:哪|谁|什么名)|(?:哪(?:些|几|一)?[个家间]?|什么)(?:\p{Script=Han}{0,4})(?:公司|企业|厂商|平台|媒体|智库|大学|黑客组织|ngo|非政府组织|民间组织|民间团体|民间社会(?:组织|团体))|哪(?:些|几)[个家]?(?:组织|团体|机构).{0,4}(?:代表|发言|发了言|参加|出席|派)|(?:which|what) organi[sz]ations? (?:spoke|took|attended|participated|were (?:invited|there)|sent|came)|(?:which|what|name) (?:\w+ ){0,2}(?:compan|firm|vendor|platform|ngo|think tank|universit|corporation|charit|manufacturer|hacker|news|civil society (?:group|organi[sz]ation|bod)|association)/u,
  held: /有限公司|集团|基金会/u,
};
const STATE: Slot = {
  asked:
    /^(?!.*(?:原话|原文|怎么说|\bwording\b)).*(?:(?:国家|会员国|政府)[”"]?(?:具体|到底|究竟|分别|都)?(?:是|指)(?:哪|谁)|点名的?是?(?:谁|哪)|哪(?:些|几|一)?[个]?(?:国家|会员国|成员国|国(?!草案)|政府|代表团)|which (?:\w+ )?(?:countr|states\b|nations\b|governments\b|delegations?\b))/u,
  held: /(?<!一些|若干|多个|许多|有些|各个|所有|发展中|会员)国家(?!间)|(?<![各员两我全本他该外诸些])国(?![际家内])|代表团|\(\p{Script=Han}+\)/u,
};
/** What set something off; the report tells of no incident. */
const INCIDENT: Slot = {
  asked:
    /(?:which|what) (?:\w+ ){0,3}(?:incident|attack|scandal|breach|leak|hack)s?\b|(?:哪(?:一|些|几)?[起次场个桩]|什么)(?:\p{Script=Han}{0,6})(?:事件|事故|丑闻|案件|泄密)/u,
  held: /事件|事故|丑闻|案件|泄密/u,
};
/** An item's place on an agenda. */
const ITEM_NUMBER: Slot = {
  asked: /议程.{0,6}(?:第?几[号项]|第多少|多少号)|(?:which|what) (?:number .{0,30}agenda|agenda (?:item )?number)/u,
  held: /项目\d/u,
};
const REASON: Slot = {
  asked: /为什么|为啥|凭什么|动机|\bwhy\b|what prompted|\bmotive/u,
  held: /由于|鉴于|考虑到|以便|以期|为|因|目的|关切|认识到|着重|意识到|利益|可能|必要|重要|中断/u,
};
/** What somebody said; the report prints no statements. */
const STATEMENT: Slot = {
  asked:
    /(?:代表(?!团提)|大使|团体|组织(?!会议)|专家|民间|官员|主席|秘书长|ngo|外交官|他们?|她)(?!组).{0,16}(?:讲|说|谈|强调|发言|表态)(?:了|过|到|的)?(?:些|到|是|都)?(?:什么|啥|哪|甚麼|内容)|\bwhat (?:exactly )?(?:did|does|had|has) (?!.{0,24}(?:draft|text|report|paragraph|resolution|preamble|document|decision|headline|score|l\.?\d|pp\d|op\d)).{3,40}\b(?:say|tell|told|said|argue|stress|complain|talk)\b|\bwhat (?:the|those|these) (?!draft|text|report|paragraph|resolution|preamble|document)(?:\w+ ){1,5}(?:said|argued|told|stressed)\b|(?:讲话|发言|声明|致辞|演讲|批评|书面意见|答复).{0,6}(?:要点|内容|全文|原话|主旨|大意|摘要|措辞)|\b(?:speech|statement|remarks|intervention|address)(?:e?s)?\b.{0,30}\b(?:gist|main (?:line|point|message)s?|key points|content|summary|about)\b|\b(?:gist|main (?:line|point|message)s?|key points|content|summary|text) of (?:\w+ ){0,4}(?:speech|statement|remarks|intervention|address)/u,
  held: /表示|指出|强调|解释/u,
};
const CAREER: Slot = {
  asked:
    /(?:以前|之前|曾经?|过去|原来).{0,8}(?:做过|当过|担任过|干过|任过|待过|什么职|职务)|履历|简历|生平|毕业于|哪年出生|\b(?:career|biography|born|previous (?:job|post)|used to (?:be|work)|(?:posts?|positions?|jobs?|offices?) (?:had|has|did) .{2,40}\b(?:held|hold|have|had))\b/u,
  held: /曾任|毕业|出生/u,
};
const DEFINITION: Slot = {
  asked:
    /定义|界定|\bdefin(?:e|es|ed|ition|itions)\b|what (?:\w+ )?counts as|what qualifies as|what is meant by|什么才?算(?:是)?/u,
  held: /是指|系指|指的是|定义|界定/u,
};
const CONDITION: Slot = {
  asked:
    /(?:如果|要是|假如|一旦|万一).{2,20}(?:怎么办|会怎|怎么处理|有什么后果)|what happens (?:.{2,50} )?(?:if|when)|what would happen|what (?:will|would|does|do|must|should|can) .{2,60} (?:if|unless) /u,
  held: /如果|如有(?!必要)|倘若|一旦|若(?!干)/u,
};
/** What befalls whoever does it; no draft threatens anybody. */
const PENALTY: Slot = {
  asked:
    /(?:什么|哪些|怎么|如何|何种|多重的?)(?:样的)?(?:处罚|惩罚|惩处|罚|制裁|代价)|(?:处罚|惩罚|惩处|制裁)(?:是|有)(?:什么|哪)|怎么(?:处罚|惩罚|制裁|罚)|\b(?:what|which|any) (?:\w+ )?(?:penalt|punish|sanction|fines?\b)|\bhow (?:are|is|will|would) .{2,40}\b(?:punished|penali[sz]ed|sanctioned|fined)\b/u,
  held: /处罚|惩罚|惩处|制裁|罚款/u,
};
/** What another document says: a paragraph that merely names it, or only tells of its making, does not answer. */
const CONTENT: Slot = {
  asked:
    /(?:\d+\/\d+(?: ?[a-z])?号?(?:决议|决定)|20\d\d年.{0,6}报告|最[后终]报告).{0,20}(?:说了|关于什么|讲的(?:是)?什么|主题|什么主题|怎么说|讲了|写了|哪[些几十]|内容|列|全名|全称|里面)|(?:(?:resolution|decision) \d+\/\d+|20\d\d (?:\w+ )?report|final report).*(?:say|conclude|recommend|contain|\babout\W*$)|subject(?: matter)? of (?:resolution|decision) \d|(?:say|conclude|recommend|contain)\w* .*(?:resolution \d|20\d\d .*report|final report)/u,
  held: /结论|确定|规定|所设/u,
};

const SLOTS = [
  SUM,
  COUNT,
  YEARS,
  PERSON,
  NAME,
  PLACE,
  TIME,
  ORGANISATION,
  STATE,
  STATEMENT,
  CAREER,
  INCIDENT,
  ITEM_NUMBER,
  REASON,
  DEFINITION,
  CONDITION,
  PENALTY,
  CONTENT,
];

/** A document, by its symbol or number. */
const DOCUMENT = /[a-z]{1,4}\/|\d+\/\d+/u;

/**
 * What tells of a text whether it holds nothing of the kind that a question asks for: a sum of money, a count, a person's name, a
 * place, a time, a company, a state, a statement, a career, a reason, a definition, a consequence, an incident, a number on an
 * agenda or what another document says. Both are folded; the text is Chinese.
 * @returns undefined where the question asks for none of these
 */
export function missingSlot(question: string): ((text: string) => boolean) | undefined {
  // Which document tells what it cost is asked for the document.
  if (asksForSymbol(question)) return (text) => !DOCUMENT.test(text);
  const slots = SLOTS.filter(({ asked }) => asked.test(question));
  return slots.length === 0 ? undefined : (text) => slots.some(({ held }) => !held.test(text.replaceAll(' ', '')));
}
