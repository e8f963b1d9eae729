/** What a question may ask for by its question word. */
interface Slot {
  /** In a folded question. */
  readonly asked: RegExp;
  /** In a folded text that can hold it. */
  readonly held: RegExp;
}

const ROLE = '(?:主席|主持人|团长|负责人|大使|专家|报告员|秘书长|协调员)';
const ENGLISH_ROLE = '(?:chair\\w*|head|leader|president|rapporteur|ambassador|expert|coordinator|director|author)';
const NUMERAL = '[\\d两二三四五六七八九十百千]';

const SUM: Slot = {
  asked:
    /多少(?:钱|资金|经费|美元|预算)|(?:预算|经费|费用|资金|薪水|工资|金额)(?:是|有)?多少|how much (?:money|funding|(?:will|did|does|do) .* (?:cost|pay|spend))|what (?:is|was) the (?:budget|cost|price)/u,
  held: /美元|欧元|万元|[$€]/u,
};
const COUNT: Slot = {
  asked:
    /多少(?!钱|资金|经费|美元|预算|票)|几(?:个|名|位|人|次|国|家|条|成)|人数|人口|多大了|how (?:many|old)|population|(?:^| )number of/u,
  held: new RegExp(`(?<![第年月/.、-]|${NUMERAL})${NUMERAL}+(?:个|名|位|人|次|国|家|条|票|项|种|份)|第一届和`, 'u'),
};
const PERSON: Slot = {
  asked: new RegExp(
    `${ROLE}(?:是谁|叫什么|的?(?:名字|姓名))|谁是.{0,12}${ROLE}|谁(?:担任|主持|领导)|哪位|who (?:chair|headed|led|preside)|who (?:is|was) the ${ENGLISH_ROLE}|name of the .{0,20}${ENGLISH_ROLE}`,
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
    /何时|什么时候|几时|哪天|哪一天|哪年|哪一年|几月|(?:^|[,.?!] ?)when (?:is|was|were|are|did|do|does|will|must|should|has|have)|what (?:date|day|year)|which (?:date|day|year)/u,
  held: /\d{4}|\d+月|\d+日|第.{1,4}届|结束|之前|期间/u,
};
/** What another document says: a paragraph that merely names it, or only tells of its making, does not answer. */
const CONTENT: Slot = {
  asked:
    /(?:\d+\/\d+号?决议|20\d\d年.{0,6}报告|最[后终]报告).{0,20}(?:说了|怎么说|讲了|哪[些几十]|内容|列)|(?:resolution \d+\/\d+|20\d\d (?:\w+ )?report|final report).*(?:say|conclude|recommend|contain)|(?:say|conclude|recommend|contain)\w* .*(?:resolution \d|20\d\d .*report|final report)/u,
  held: /结论|确定|规定|所设/u,
};

const SLOTS = [SUM, COUNT, PERSON, PLACE, TIME, CONTENT];

/**
 * True where a question asks for a sum of money, a count, a person's name, a place, a time or what another document says, and
 * the text holds nothing of the kind. Both are folded; the text is Chinese.
 */
export function missesSlot(question: string, text: string): boolean {
  return SLOTS.some(({ asked, held }) => asked.test(question) && !held.test(text.replaceAll(' ', '')));
}
