import { everyMatch } from '../language/every-match.js';
import { allNotMembers } from './all-not-members.js';
import type { CountryMeaning } from './country-mention.js';
import type { Iso3 } from './iso3.js';

/** A one-character name in a text: UTF-16 offsets, `end` not included. */
export interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly meaning: CountryMeaning;
}

const joined: Readonly<Record<string, Iso3>> = {
  中: 'CHN',
  美: 'USA',
  俄: 'RUS',
  英: 'GBR',
  法: 'FRA',
  德: 'DEU',
  日: 'JPN',
  韩: 'KOR',
  朝: 'PRK',
  印: 'IND',
  澳: 'AUS',
};

/** One-character names that hold only beside one of those above, each with what goes on with another word. */
const beside: Readonly<Record<string, string>> = {
  加: '入上强以拿大纳快盟蓬紧重剧',
  新: '西加增版的一成任文闻建设型兴近疆颖提草方法决案',
  巴: '西基勒拿巴哈林布拉格黎尔',
  以: '及外内上下后前来为便色至致往',
  伊: '拉朗斯始',
  沙: '特漠龙',
  土: '耳库地著豆',
  乌: '克兹干拉合',
  白: '俄宫皮天人话色厅',
  越: '南来过多战界大高权',
  缅: '甸怀',
  柬: '埔',
  老: '挝师百年人是',
  泰: '国',
  菲: '律',
  马: '来里尔拉耳绍达其上克德',
  蒙: '古特蔽罗',
  哈: '萨巴马利',
  墨: '西水尔',
  古: '巴代老今迹特',
  叙: '利述事',
  意: '大见思图义愿味外向在识料志',
  荷: '兰',
  波: '兰及动黑斯多罗士恩折长',
  埃: '及塞德尔',
  孟: '加买',
};

/** Pairs of such names that are usual without another. */
const pairs = new Set(
  '新马 马新 新马泰 以伊 伊以 沙伊 伊沙 以巴 巴以 土叙 叙土 埃以 以埃 越柬 柬越 泰柬 柬泰 泰缅 缅泰 波乌 乌波 以沙 沙以 加墨 墨加 越老柬 土沙 沙土'.split(
    ' ',
  ),
);

const plain: Readonly<Record<string, Iso3>> = {
  加: 'CAN',
  以: 'ISR',
  伊: 'IRN',
  沙: 'SAU',
  土: 'TUR',
  白: 'BLR',
  越: 'VNM',
  缅: 'MMR',
  柬: 'KHM',
  老: 'LAO',
  泰: 'THA',
  菲: 'PHL',
  蒙: 'MNG',
  哈: 'KAZ',
  墨: 'MEX',
  古: 'CUB',
  叙: 'SYR',
  意: 'ITA',
  荷: 'NLD',
  波: 'POL',
  埃: 'EGY',
  孟: 'BGD',
};

/** Whom a one-character name means among those that it is joined with; both where only the asker knows. */
function meaningIn(unit: string, run: string): CountryMeaning | undefined {
  const iso3 = joined[unit] ?? plain[unit] ?? settled(unit, run);
  if (iso3 !== undefined) return { kind: 'member', iso3, by: 'name' };
  if (unit !== '巴' || !run.includes('以')) return { kind: 'ambiguous', options: shared[unit] ?? [] };
  const place = allNotMembers().find(({ id }) => id === 'palestine');
  return place && { kind: 'not-a-member', place };
}

/** The character fits several members by itself. */
const shared: Readonly<Record<string, readonly Iso3[]>> = {
  新: ['SGP', 'NZL'],
  巴: ['PAK', 'BRA'],
  乌: ['UKR', 'UZB'],
  马: ['MYS', 'MDV'],
};

function settled(unit: string, run: string): Iso3 | undefined {
  if (unit === '新') return /[澳加]/.test(run) ? 'NZL' : /[马泰]/.test(run) ? 'SGP' : undefined;
  if (unit === '巴') return run.includes('印') ? 'PAK' : undefined;
  if (unit === '乌') return /[俄白波]/.test(run) ? 'UKR' : undefined;
  return unit === '马' && run.includes('新') ? 'MYS' : undefined;
}

const sides: Readonly<Record<string, Iso3>> = {
  ...joined,
  ...plain,
  乌: 'UKR',
};

const unitPattern = [`[${Object.keys(joined).join('')}]`]
  .concat(Object.entries(beside).map(([unit, next]) => `${unit}(?![${next}])`))
  .join('|');
const runPattern = new RegExp(`(?:${unitPattern})(?:[、/]?(?:${unitPattern}))+`, 'g');
const sidePattern = new RegExp(
  `[${Object.keys({ ...sides, ...shared }).join('')}]方(?![案式法面向针可才便位能形圆程略块])`,
  'g',
);
/** 沙国, 土国, as Taiwan's papers write. */
const stateUnits = '沙土加菲缅柬印以哈叙蒙越乌伊巴';
const statePattern = new RegExp(`[${stateUnits}]国(?![家际民内外王都人会宝土度旗防语产有企])`, 'g');
const statesOf: Readonly<Record<string, readonly Iso3[]>> = {
  乌: ['UKR', 'UZB', 'UGA', 'URY'],
  伊: ['IRN', 'IRQ'],
  巴: ['PAK', 'BRA', 'PAN', 'PRY'],
};

// What may stand before a one-character name; anything else may be the first half of a word (宪法中, 其中美国).
const before =
  /(?:^|[^\p{Script=Han}]|请问|[和与跟同及在对把由而但若的了上中后时年间即]|比较|对比|为什么|为何|怎么|什么|如果|既然|\d日|除了|包括|关于|以及|还有|列出|显示|那么|到底|是否|因为)$/u;
const after =
  /^(?:$|[^\p{Script=Han}]|[两二三四五各都分投的在是有均也和与同及跟之间赞反弃支等吗呢最怎谁究哪列表立一相]|对(?!照)|双方|如何|关系|没有|为何|为什么|不(?!足)|以(?:及|外)|之外|加(?:入|上)|联署|提(?:出|交|案)|未|曾|既|把|牵头|共同(?!体|点|富))/u;

// 美德 is virtue, 日中 is noon: such words need 两国 or the like behind them.
const words = new Set([
  '美德',
  '英德',
  '日中',
  '法印',
  '印法',
  '中意',
  '美意',
  '法意',
  '德意',
  '中古',
  '日新',
  '法老',
  '日越',
]);

/**
 * The one-character names in a folded text: two or more joined (中俄, 美英法三国) where what stands around them allows
 * no other reading, and sides (俄方). `startsWord` tells whether a longer name or word starts at an offset, so that
 * 其中美国 is not 中 and 美.
 */
export function findShortForms(folded: string, startsWord: (at: number) => boolean): readonly ShortForm[] {
  const runs = everyMatch(folded, runPattern).flatMap((run) => joinedForms(folded, run.index, run[0], startsWord));
  const named = everyMatch(folded, sidePattern).flatMap((side) => sideForm(folded, side.index));
  const states = everyMatch(folded, statePattern).flatMap((state) => stateForm(folded, state.index));
  return [...runs, ...named, ...states].sort((left, right) => left.start - right.start);
}

interface Form {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

function joinedForms(
  folded: string,
  ...[index, run, startsWord]: [number, string, (at: number) => boolean]
): readonly ShortForm[] {
  const forms = run.split('').flatMap((unit, offset): Form[] => {
    const at = index + offset;
    return unit === '、' || unit === '/' ? [] : [{ start: at, end: at + 1, unit }];
  });
  while (forms.length > 0 && startsWord(forms.at(-1)?.start ?? 0)) forms.pop();
  while (forms.length > 0 && !mayStart(folded, forms[0]?.start ?? 0)) forms.shift();
  const mayEnd = after.test(folded.slice(forms.at(-1)?.end ?? 0));
  const written = forms.map(({ unit }) => unit).join('');
  if (words.has(written) && !/^(?:[两双]|关系|之间)/.test(folded.slice(forms.at(-1)?.end ?? 0))) return [];
  const distinct = new Set(written).size === forms.length;
  const usual = pairs.has(written) || forms.some(({ unit }) => unit in joined);
  if (forms.length < 2 || forms.length > 6 || !mayEnd || !distinct || !usual) return [];
  return forms.flatMap(({ start, end, unit }) => {
    const meaning = meaningIn(unit, written);
    return meaning ? [{ start, end, meaning }] : [];
  });
}

function mayStart(folded: string, at: number): boolean {
  const dayOfTheMonth = folded[at] === '日' && /[\d一二三四五六七八九十]/.test(folded[at - 1] ?? '');
  return !dayOfTheMonth && before.test(folded.slice(Math.max(0, at - 6), at));
}

/** Those that hardly come about by chance before 方; the others do (集中方式, 立法方, 增加方). */
const sureSides = '美俄英韩朝印澳乌缅柬菲泰';

function sideForm(folded: string, at: number): readonly ShortForm[] {
  const unit = folded.charAt(at);
  if (!sureSides.includes(unit) && !mayStart(folded, at)) return [];
  const iso3 = sides[unit];
  return [{ start: at, end: at + 2, meaning: eitherOf(iso3 === undefined ? (shared[unit] ?? []) : [iso3]) }];
}

function stateForm(folded: string, at: number): readonly ShortForm[] {
  const unit = folded.charAt(at);
  const iso3 = sides[unit] ?? '';
  return mayStart(folded, at) ? [{ start: at, end: at + 2, meaning: eitherOf(statesOf[unit] ?? [iso3]) }] : [];
}

function eitherOf(options: readonly Iso3[]): CountryMeaning {
  const [iso3 = '', other] = options;
  return other === undefined ? { kind: 'member', iso3, by: 'name' } : { kind: 'ambiguous', options };
}
