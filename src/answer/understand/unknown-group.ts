import { everyMatch } from '../../language/every-match.js';
import { overlaps, type Span } from './mention.js';

/** Words between "which" and "states" that set no group apart: what the states are to the vote or to the United Nations. */
const noGroup =
  /的|[投票国]|改|立场|提案|弃权|赞成|支持|反对|发言|更正|会员|成员|联合|其他|其它|别|缔约|^(?:un|other|member|of|the|more|sponsoring|all|these|those|many|two|three)\b/;

const asked =
  /(?:哪些|哪几个|多少个?|几个|所有|全体|每个)(\p{Script=Han}{1,6}?)(?:国家|国)|\b(?:which|how many|what|all|every|each) (?:(?:of|the|these|those|two|three|four|five) )*((?:[a-z-]+ ){1,2}?)(?:countries|states|nations)\b/u;
/** States that are called by a part of the world that is no regional group. */
const byWorldPart =
  /\b(?:(?:the|all|most|any|some|no|many|were|did|are) )+(europeans|westerners)\b|(?<![东西中南北])(欧洲)(?:国家|各国|诸国)/;

/** 中部非洲国家, Central Asian states: a part of what the regional group beside it has. */
const part =
  /(?:central|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|south-?east(?:ern)?|north-?east(?:ern)?|sub-saharan)[ -]*$|(?:[东南西北中]部|撒哈拉(?:沙漠)?以南)的?$/;

/** What sets states apart without being a regional group or a bloc: before 国家, 各国, 五国. */
const zhKinds = [
  '(?:东南|东北|西南|西北|[东南西北中])(?:亚|欧|美|非)洲?|中东|海湾|近东|远东|欧洲|美洲|大洋洲|亚非拉?|非?西方|东方|南方|北方',
  '马格里布|萨赫勒|巴尔干|波罗的海|外?高加索|地中海|加勒比|太平洋|北极|第三世界|全球南方',
  '(?:最不|欠|不)?发达|发展中|新兴(?:市场|经济体)?|内陆|小?岛屿?|贫穷|富裕|产油',
  '民主|专制|威权|社会主义|共产主义|资本主义|君主制?|穆斯林|伊斯兰|基督教|天主教|佛教|(?:英|法|西|葡|俄|华|阿拉伯)语|前苏联|盟',
  '(?:有|拥|无)?核武?器?',
].join('|');
const zhNames = '五眼(?:联盟)?|四方安全对话|四国机制|南方共同市场|南共市|波海三国|维谢格拉德集团|太平洋岛国|岛国';
const zhGroup = new RegExp(
  `(?:${zhNames}|(?:${zhKinds})(?:国家|[一二三四五六七八九十\\d各诸]+国)|西方|东南亚|东亚|南亚|中亚|西亚|欧洲|第三世界|(?<=其中)(?:${zhKinds})(?=的))(?:国家|各国|成员国?)?`,
  'gu',
);
/** What such states do where a vote is asked about; 发展中国家 are in the text too. */
const zhDeed =
  /^(?:以外|之外|除外|外(?=[的，,谁哪还其有都全均反赞弃投支]))|^(?:里|中|之中|当中|内)?(?:面|都|各|有没有|有|是否|一共|分别|到底|究竟)*(?:[对對在](?=.{0,14}(?:表决|投票|动议|全文|[lpo]p?[. ]?\d|段|草案|决议))|怎|如何|投|反对|赞成|弃权|支持|(?:的)?(?:立场|投票|态度|表决)|哪|谁|多少|联署|(?:是|有).{0,6}提案国)/;

/** `Western countries`, `Baltic states`: an adjective that is told by how it ends. */
const enKind =
  '(?:(?!(?:these|than|can|an|plan|human|specific|public|which|eastern european|western european|latin american) )(?:[a-z-]+(?:an|ic|ern) )?(?:[a-z-]*(?:an|ic|ern|ese|phone)|(?:small )?(?:island )?developing|developed|emerging|landlocked|island|non-?nuclear|nuclear|nuclear[- ]weapons?|small|poor|rich|muslim|arctic|socialist|communist|democratic|gulf|baltic|least developed|global south|quad|visegr[a-z]*|mercosur|aukus|five eyes)) (?:countr(?:y|ies)|states?|nations?|ones)';
const enNames =
  'five eyes|aukus|mercosur|benelux|ecowas|sadc|saarc|celac|unasur|maghreb|sids|ldcs|lldcs|the (?:quad|west|east|global south|global north|third world|middle east|balkans|baltics|sahel|caucasus|europeans|asians|americas|pacific islands|visegr[a-z]* (?:four|group)|developing world|free world)|global south|visegr[a-z]* (?:four|group)|(?:south|north|west|east|central|southern|northern|western|eastern|south-?east|sub-saharan) (?:asia|africa|europe)(?=$| on | vot)|europe(?= on | vot| support| oppos| abst)';
/** A part of the world that some states are in or outside of (outside Europe, Europe aside). */
const enPart =
  /\b(?:outside(?: of)?|excluding|except(?: for)?|apart from|from|across|within|in) (?:(?:the )?(?:middle east|pacific|caribbean|gulf|balkans|baltics|americas|west)|(?:western |central |northern |southern )?europe|(?:central|south|southeast|east|north|west) (?:asia|africa)|north america|south america)(?![a-z])|\beurope(?= (?:aside|excluded|apart)\b)/g;
const enGroup = new RegExp(`\\b(?:${enNames}|${enKind})(?![a-z])`, 'g');
const enDeed =
  /^(?:'s?)?(?: countries| states| nations| members)?,? *(?:on\b|(?:all |mostly |together |mainly |usually |ever )?(?:vot|abst|support|oppos|back|co-?sponsor|sponsor|split|divid|st(?:an|oo)d)|in favou?r|against\b|positions?\b|(?:did|do|were|was) )/;
/** Where it is the whole of what a question or a follow-up names. */
const alone = /^(?:and |what about |how about |那么?|那|其中)?(?:the )?$/;
const ended = /^(?: countries| states)?\s*(?:呢|的|:|：|l\.?\s?\d|[po]p ?\d|动议)?[?？。.!]*/;

/** States by a kind (西方国家, Baltic states) or name (Five Eyes) that has no list here, where they are those that vote. */
function unlistedGroup(folded: string, named: readonly Span[]): Span | undefined {
  const inPart = everyMatch(folded, enPart).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [outside] = inPart.filter((span) => !named.some((other) => overlaps(span, other)));
  if (outside !== undefined) return outside;
  const spans = [
    ...everyMatch(folded, zhGroup).map((match) => ({ match, deed: zhDeed })),
    ...everyMatch(folded, enGroup).map((match) => ({ match, deed: enDeed })),
  ];
  for (const { match, deed } of spans) {
    const span = { start: match.index, end: match.index + match[0].length };
    const after = folded.slice(span.end);
    const isWhole = alone.test(folded.slice(0, span.start)) && ended.exec(after)?.[0] === after;
    if ((isWhole || deed.test(after)) && !named.some((other) => overlaps(span, other))) return span;
  }
  return undefined;
}

const allies =
  /^(?:'s?)? (?:(?:close|closest|key|main|regional|western|traditional) )?(?:allies|friends|neighbou?rs|partners)\b|^的?(?:主要|传统|西方)?(?:盟友|盟国|邻国|邻居|伙伴|友邦|小弟)/;

/** Moscow's allies, 俄罗斯的盟友: those around a member, and not the member itself; `undefined` where none are spoken of. */
export function alliesOf(folded: string, { start, end }: Span): Span | undefined {
  const match = allies.exec(folded.slice(end));
  return match ? { start, end: end + match[0].length } : undefined;
}

/**
 * Where a question asks only for some states (哪些中亚国家, how many landlocked states, the Five Eyes) by words that name
 * no group known here; `undefined` where it does not. The list or the figures of all would then answer another question.
 * @param folded by `fold`
 * @param named what was recognised in the question
 * @param groups the regional groups among it
 */
export function findUnknownGroup(folded: string, named: readonly Span[], groups: readonly Span[]): Span | undefined {
  const [first] = groups.filter(({ start }) => part.test(folded.slice(0, start)));
  if (first !== undefined) return { start: part.exec(folded.slice(0, first.start))?.index ?? 0, end: first.end };
  const unlisted = unlistedGroup(folded, named);
  const match = unlisted === undefined ? (asked.exec(folded) ?? byWorldPart.exec(folded)) : undefined;
  if (!match) return unlisted;
  const word = match[1] ?? match[2] ?? '';
  const start = match.index + match[0].indexOf(word);
  const span = { start, end: start + word.length };
  return named.some((other) => overlaps(span, other)) || noGroup.test(word) ? undefined : span;
}
