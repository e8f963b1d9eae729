import { readFileSync } from 'node:fs';
import type { Iso3, Ledger, RecordedVote } from '../../src/votes/ledger.js';

/** Every member's code and the name that the report prints (or would print) for it. */
const printedNames = `
AFG阿富汗 AGO安哥拉 ALB阿尔巴尼亚 AND安道尔 ARE阿拉伯联合酋长国 ARG阿根廷 ARM亚美尼亚 ATG安提瓜和巴布达 AUS澳大利亚 AUT奥地利 AZE阿塞拜疆 BDI布隆迪
BEL比利时 BEN贝宁 BFA布基纳法索 BGD孟加拉国 BGR保加利亚 BHR巴林 BHS巴哈马 BIH波斯尼亚和黑塞哥维那 BLR白俄罗斯 BLZ伯利兹 BOL多民族玻利维亚国 BRA巴西
BRB巴巴多斯 BRN文莱达鲁萨兰国 BTN不丹 BWA博茨瓦纳 CAF中非共和国 CAN加拿大 CHE瑞士 CHL智利 CHN中国 CIV科特迪瓦 CMR喀麦隆 COD刚果民主共和国 COG刚果
COL哥伦比亚 COM科摩罗 CPV佛得角 CRI哥斯达黎加 CUB古巴 CYP塞浦路斯 CZE捷克 DEU德国 DJI吉布提 DMA多米尼克 DNK丹麦 DOM多米尼加共和国 DZA阿尔及利亚
ECU厄瓜多尔 EGY埃及 ERI厄立特里亚 ESP西班牙 EST爱沙尼亚 ETH埃塞俄比亚 FIN芬兰 FJI斐济 FRA法国 FSM密克罗尼西亚联邦 GAB加蓬 GBR大不列颠及北爱尔兰联合王国
GEO格鲁吉亚 GHA加纳 GIN几内亚 GMB冈比亚 GNB几内亚比绍 GNQ赤道几内亚 GRC希腊 GRD格林纳达 GTM危地马拉 GUY圭亚那 HND洪都拉斯 HRV克罗地亚 HTI海地
HUN匈牙利 IDN印度尼西亚 IND印度 IRL爱尔兰 IRN伊朗伊斯兰共和国 IRQ伊拉克 ISL冰岛 ISR以色列 ITA意大利 JAM牙买加 JOR约旦 JPN日本 KAZ哈萨克斯坦
KEN肯尼亚 KGZ吉尔吉斯斯坦 KHM柬埔寨 KIR基里巴斯 KNA圣基茨和尼维斯 KOR大韩民国 KWT科威特 LAO老挝人民民主共和国 LBN黎巴嫩 LBR利比里亚 LBY利比亚 LCA圣卢西亚
LIE列支敦士登 LKA斯里兰卡 LSO莱索托 LTU立陶宛 LUX卢森堡 LVA拉脱维亚 MAR摩洛哥 MCO摩纳哥 MDA摩尔多瓦共和国 MDG马达加斯加 MDV马尔代夫 MEX墨西哥
MHL马绍尔群岛 MKD北马其顿 MLI马里 MLT马耳他 MMR缅甸 MNE黑山 MNG蒙古 MOZ莫桑比克 MRT毛里塔尼亚 MUS毛里求斯 MWI马拉维 MYS马来西亚 NAM纳米比亚
NER尼日尔 NGA尼日利亚 NIC尼加拉瓜 NLD荷兰 NOR挪威 NPL尼泊尔 NRU瑙鲁 NZL新西兰 OMN阿曼 PAK巴基斯坦 PAN巴拿马 PER秘鲁 PHL菲律宾 PLW帕劳
PNG巴布亚新几内亚 POL波兰 PRK朝鲜民主主义人民共和国 PRT葡萄牙 PRY巴拉圭 QAT卡塔尔 ROU罗马尼亚 RUS俄罗斯联邦 RWA卢旺达 SAU沙特阿拉伯 SDN苏丹 SEN塞内加尔
SGP新加坡 SLB所罗门群岛 SLE塞拉利昂 SLV萨尔瓦多 SMR圣马力诺 SOM索马里 SRB塞尔维亚 SSD南苏丹 STP圣多美和普林西比 SUR苏里南 SVK斯洛伐克 SVN斯洛文尼亚
SWE瑞典 SWZ斯威士兰 SYC塞舌尔 SYR阿拉伯叙利亚共和国 TCD乍得 TGO多哥 THA泰国 TJK塔吉克斯坦 TKM土库曼斯坦 TLS东帝汶 TON汤加 TTO特立尼达和多巴哥
TUN突尼斯 TUR土耳其 TUV图瓦卢 TZA坦桑尼亚联合共和国 UGA乌干达 UKR乌克兰 URY乌拉圭 USA美利坚合众国 UZB乌兹别克斯坦 VCT圣文森特和格林纳丁斯
VEN委内瑞拉玻利瓦尔共和国 VNM越南 VUT瓦努阿图 WSM萨摩亚 YEM也门 ZAF南非 ZMB赞比亚 ZWE津巴布韦`;

const members = printedNames
  .trim()
  .split(/\s+/)
  .map((entry) => ({ code: entry.slice(0, 3), name: entry.slice(3) }));
const codeByName = new Map(members.map(({ code, name }) => [name, code]));

/** The report's account of the votes without white space and footnote 2, which cuts through a list. */
const account = readFileSync(new URL('../../corpus/A-75-394.zh.md', import.meta.url), 'utf8')
  .replace(/^<sup>2<\/sup> 事后.*$/m, '')
  .replace(/^[\s\S]*?## 二\. 提案审议情况/, '')
  .replace(/### 三\. 第一委员会的建议[\s\S]*$/, '')
  .replace(/\s/g, '');

const codeOf = (name: string): Iso3 => {
  const code = codeByName.get(name);
  if (code === undefined) throw new Error(`no code for ${name}`);
  return code;
};

/** 和 joins the last two of a list of sponsors, and stands inside some names. */
const readNames = (words: string): Iso3[] =>
  words.split('、').flatMap((part) => {
    if (codeByName.has(part)) return [codeOf(part)];
    const joints = [...part.matchAll(/和/g)].map(({ index }) => [part.slice(0, index), part.slice(index + 1)]);
    const names = joints.find((pair) => pair.every((name) => codeByName.has(name)));
    if (names === undefined) throw new Error(`no code for ${part}`);
    return names.map(codeOf);
  });

const printedLists = [...account.matchAll(/(?:赞成|反对|弃权)：(.*?)。/g)].map(([, names = '']) => readNames(names));
const printedSponsors = [...account.matchAll(/代表团以(.*?)的名义.*?随后，(.*?)加入为/g)].map(
  ([, first = '', joined = '']) => ({ first: readNames(first), joined: readNames(joined) }),
);

const meeting = { number: 14, date: { iso: '2020-11-09', yearInferred: true } };

type Head = Pick<RecordedVote, 'id' | 'scope' | 'outcome' | 'outcomeWords' | 'unit' | 'textUnit' | 'tally'> &
  Partial<Pick<RecordedVote, 'corrections' | 'speakers'>>;

/** The head of each vote is typed off the report; its lists are read from it, three a vote in the order printed. */
const heads: readonly Head[] = [
  {
    id: 'l4',
    scope: { kind: 'whole' },
    outcome: 'adopted',
    outcomeWords: '通过',
    unit: 'p6',
    textUnit: 'r1',
    tally: { inFavour: 153, against: 11, abstaining: 9 },
  },
  {
    id: 'l8rev1-motion',
    scope: { kind: 'motion', about: 'op1' },
    outcome: 'adopted',
    outcomeWords: '获得通过',
    unit: 'p9',
    textUnit: 'r2.op1',
    tally: { inFavour: 57, against: 31, abstaining: 63 },
    speakers: [
      { country: 'RUS', stance: 'against' },
      { country: 'CUB', stance: 'against' },
    ],
  },
  {
    id: 'l8rev1-pp10',
    scope: { kind: 'preambular', paragraph: '10' },
    outcome: 'retained',
    outcomeWords: '得到保留',
    unit: 'p10.a',
    textUnit: 'r2.pp10',
    tally: { inFavour: 108, against: 49, abstaining: 11 },
    corrections: [
      { country: 'TGO', recorded: 'against', intended: 'abstaining', unit: 'p10.fn2' },
      { country: 'GUY', recorded: 'abstaining', intended: 'in-favour', unit: 'p10.fn2' },
    ],
  },
  {
    id: 'l8rev1-op1',
    scope: { kind: 'operative', paragraph: '1' },
    outcome: 'retained',
    outcomeWords: '得到保留',
    unit: 'p10.b',
    textUnit: 'r2.op1',
    tally: { inFavour: 92, against: 52, abstaining: 24 },
  },
  {
    id: 'l8rev1',
    scope: { kind: 'whole' },
    outcome: 'adopted',
    outcomeWords: '获得通过',
    unit: 'p10.c',
    textUnit: 'r2',
    tally: { inFavour: 104, against: 50, abstaining: 20 },
  },
];

const list = (at: number, unit: string) => ({ unit, members: printedLists[at] ?? [] });

const votes = heads.map(
  (head, at): RecordedVote => ({
    corrections: [],
    speakers: [],
    ...head,
    draft: head.id.replace(/-.*$/, ''),
    meeting,
    lists: {
      'in-favour': list(at * 3, `${head.unit}.in-favour`),
      against: list(at * 3 + 1, `${head.unit}.against`),
      abstaining: list(at * 3 + 2, `${head.unit}.abstaining`),
    },
  }),
);

const submitted = (by: Iso3, day: string, unit: string) => ({
  by: [by],
  date: { iso: `2020-10-${day}`, yearInferred: true },
  unit,
});

const sponsors = (at: number, unit: string) => ({ first: [], joined: [], ...printedSponsors[at], unit });

const drafts: Ledger['drafts'] = [
  {
    symbol: 'A/C.1/75/L.4',
    symbols: ['A/C.1/75/L.4'],
    id: 'l4',
    kind: 'resolution',
    title: '从国际安全角度促进网络空间国家负责任行为',
    recommended: 'r1',
    submission: submitted('USA', '04', 'p5'),
    sponsors: sponsors(0, 'p5'),
    units: ['p5', 'p6'],
    related: [],
  },
  {
    symbol: 'A/C.1/75/L.8/Rev.1',
    symbols: ['A/C.1/75/L.8', 'A/C.1/75/L.8/Rev.1'],
    id: 'l8rev1',
    kind: 'resolution',
    title: '从国际安全角度看信息和电信领域的发展',
    recommended: 'r2',
    submission: submitted('RUS', '05', 'p7'),
    sponsors: sponsors(1, 'p7'),
    units: ['p7', 'p8', 'p9', 'p10', 'p10.a', 'p10.b', 'p10.c'],
    related: [{ symbol: 'A/C.1/75/L.74', unit: 'p8' }],
  },
  {
    symbol: 'A/C.1/75/L.47',
    symbols: ['A/C.1/75/L.47'],
    id: 'l47',
    kind: 'decision',
    recommended: 'd1',
    submission: submitted('CHE', '13', 'p11'),
    sponsors: { first: [], joined: [] },
    units: ['p11', 'p12', 'p13'],
    related: [{ symbol: 'A/C.1/75/L.76', unit: 'p12' }],
  },
  {
    symbol: 'A/C.1/75/L.60',
    symbols: ['A/C.1/75/L.60'],
    id: 'l60',
    kind: 'decision',
    recommended: 'd2',
    submission: submitted('BRA', '14', 'p14'),
    sponsors: { first: [], joined: [] },
    units: ['p14', 'p15', 'p16'],
    related: [{ symbol: 'A/C.1/75/L.77', unit: 'p15' }],
  },
];

/** The ledger of A/75/394, its lists and sponsors read from the corpus by this file alone and not by the project's parser. */
export function buildLedger(): Ledger {
  return {
    symbol: 'A/75/394',
    drafts,
    votes,
    decisions: [
      { id: 'l47', draft: 'l47', unit: 'p13', meeting, outcomeWords: '未经表决通过' },
      { id: 'l60', draft: 'l60', unit: 'p16', meeting, outcomeWords: '未经表决通过' },
    ],
    members: members.map(({ code }) => code),
  };
}
