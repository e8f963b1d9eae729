import { countryName } from '../../countries/country-name.js';
import type { Language } from '../../language/language.js';
import { toTraditional } from '../../language/traditional.js';
import type { Report } from '../../report/report.js';
import { unitLabel } from '../../report/unit-label.js';
import type { Iso3, Position } from '../../votes/ledger.js';

type Template = (strings: TemplateStringsArray, ...values: readonly (string | number)[]) => string;

/** Says things in one language: our own sentences, members' names, positions, labels. */
export interface Voice {
  readonly language: Language;
  /** Whether it is asked if there is something (有没有): a Chinese yes or no is then 有 or 没有. */
  readonly existence?: boolean;
  /** A Chinese sentence whose fixed words come in the answer's script; its values are left as they are. */
  readonly zh: Template;
  /** The Chinese sentence or the English one. */
  say(chinese: string, english: string): string;
  name(country: Iso3): string;
  /** A member's name within a sentence: English puts an article before some (`the Netherlands`). */
  within(country: Iso3): string;
  /** The same at the start of a sentence: `The Netherlands`. */
  starting(country: Iso3): string;
  /** A few members within a sentence: `俄罗斯联邦和古巴`, `Russia and Cuba`. */
  together(countries: readonly Iso3[]): string;
  /** Names joined as a list: `古巴、中国` or `Cuba, China`. */
  names(countries: readonly Iso3[]): string;
  position(position: Position): string;
  /** A unit's label (`第10(b)段`); the id itself where the report has no such unit. */
  label(unit: string): string;
  /** `11 国`, `11 members` */
  members(count: number): string;
}

// English writes these with an article.
const withArticle = new Set('ARE BHS CAF COD COM DOM GBR GMB MDV MHL NLD PHL SLB USA'.split(' '));

const positions: Readonly<Record<Position, readonly [string, string]>> = {
  'in-favour': ['赞成', 'in favour'],
  against: ['反对', 'against'],
  abstaining: ['弃权', 'abstaining'],
  'not-listed': ['未列入名单', 'not listed'],
};

/** Chinese is set off from Latin letters by a space, but not from Chinese, nor from its own punctuation. */
function tighten(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(/(?<=[\p{Script=Han}）】”。，：；、]) +(?=[\p{Script=Han}（“])/gu, '')
    .replace(/(?<=[（“。，：；、）”]) +(?!\*)|(?<!-) +(?=[）”。，：；、（])/gu, '');
}

/** Creates a voice for the answers in one language about one report. */
export function createVoice(language: Language, report: Report): Voice {
  const script = (text: string): string => (language === 'zh-Hant' ? toTraditional(text) : text);
  const zh: Template = (strings, ...values) =>
    tighten(strings.map((fixed, index) => script(fixed) + String(values[index] ?? '')).join(''));
  const say = (chinese: string, english: string): string => (language === 'en' ? english : chinese);
  const within = (country: Iso3): string =>
    say(countryName(country, language), `${withArticle.has(country) ? 'the ' : ''}${countryName(country, 'en')}`);
  return {
    language,
    zh,
    say,
    name: (country) => countryName(country, language),
    within,
    starting: (country) => within(country).replace(/^the /, 'The '),
    together: (countries) => {
      const names = countries.map(within);
      const last = names.pop() ?? '';
      const joint = say(script('和'), ' and ');
      return names.length === 0 ? last : `${names.join(say('、', ', '))}${joint}${last}`;
    },
    names: (countries) => {
      const names = countries.map((country) => countryName(country, language));
      return names.join(language === 'en' ? ', ' : '、');
    },
    position: (position) => say(script(positions[position][0]), positions[position][1]),
    label: (id) => {
      const unit = report.unitById.get(id);
      return unit ? unitLabel(report, unit, language) : id;
    },
    members: (count) => say(script(`${count} 国`), count === 1 ? '1 member' : `${count} members`),
  };
}
