import { writeChineseNumber } from '../language/chinese-number.js';
import type { Language } from '../language/language.js';
import { writeRomanNumber } from '../language/roman-number.js';
import type { ListName, Report, Unit } from './report.js';

const listWords: Readonly<Record<Language, Readonly<Record<ListName, string>>>> = {
  'zh-Hans': { 'in-favour': '赞成', against: '反对', abstaining: '弃权' },
  'zh-Hant': { 'in-favour': '贊成', against: '反對', abstaining: '棄權' },
  en: { 'in-favour': 'in favour', against: 'against', abstaining: 'abstaining' },
};

interface Words {
  readonly head: string;
  readonly resolution: string;
  readonly decision: string;
  readonly preamble: string;
  readonly operative: string;
  readonly footnote: string;
  readonly title: string;
}

const words: Readonly<Record<Exclude<Language, 'en'>, Words>> = {
  'zh-Hans': {
    head: '标题页',
    resolution: '决议草案',
    decision: '决定草案',
    preamble: '序言部分',
    operative: '执行部分',
    footnote: '脚注',
    title: '标题',
  },
  'zh-Hant': {
    head: '標題頁',
    resolution: '決議草案',
    decision: '決定草案',
    preamble: '序言部分',
    operative: '執行部分',
    footnote: '腳註',
    title: '標題',
  },
};

interface Parts {
  readonly paragraph?: string;
  readonly items: readonly string[];
  readonly preambular?: string;
  readonly operative?: string;
  readonly footnote?: string;
  readonly isTitle: boolean;
}

function partsOf(unit: Unit): Parts {
  const [top = '', ...rest] = unit.id.split('.');
  const paragraph = unit.draft === undefined ? /^p(\d+)$/.exec(top)?.[1] : undefined;
  const preambular = /^pp(\d+)$/.exec(rest[0] ?? '')?.[1];
  const operative = /^op(\d+)$/.exec(rest[0] ?? '')?.[1];
  const footnote = rest.map((part) => /^fn(\w+)$/.exec(part)?.[1]).find((mark) => mark !== undefined);
  return {
    items: unit.kind === 'draft-title' ? [] : rest.filter((part) => /^[a-z]+$/.test(part) && part !== unit.list),
    isTitle: rest[0] === 'title',
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(preambular === undefined ? {} : { preambular }),
    ...(operative === undefined ? {} : { operative }),
    ...(footnote === undefined ? {} : { footnote }),
  };
}

function chineseLabel(report: Report, unit: Unit, language: Exclude<Language, 'en'>): string {
  const say = words[language];
  const parts = partsOf(unit);
  const items = parts.items.map((item) => `(${item})`).join('');
  const draft = report.drafts.find((each) => each.id === unit.draft);
  const name = draft ? say[draft.kind] + (draft.numbered ? writeChineseNumber(draft.number) : '') : '';
  if (unit.kind === 'title-page') return say.head;
  if (parts.isTitle) return name + say.title;
  if (parts.footnote !== undefined) {
    const top = parts.paragraph === undefined ? name || say.head : `第${parts.paragraph}段`;
    return `${top}${say.footnote}${parts.footnote}`;
  }
  if (parts.preambular !== undefined) return `${name}${say.preamble}第${parts.preambular}${items}段`;
  if (parts.operative !== undefined) return `${name}${say.operative}第${parts.operative}${items}段`;
  if (parts.paragraph === undefined) return name;
  return `第${parts.paragraph}${items}段${unit.list ? `（${listWords[language][unit.list]}）` : ''}`;
}

function englishLabel(report: Report, unit: Unit): string {
  const parts = partsOf(unit);
  const items = parts.items.map((item) => ` (${item})`).join('');
  const draft = report.drafts.find((each) => each.id === unit.draft);
  const name = draft ? `draft ${draft.kind}${draft.numbered ? ` ${writeRomanNumber(draft.number)}` : ''}` : '';
  if (unit.kind === 'title-page') return 'title page';
  if (parts.isTitle) return `${name}, title`;
  if (parts.footnote !== undefined) {
    const top = parts.paragraph === undefined ? name || 'title page' : `para. ${parts.paragraph}`;
    return `${top}, footnote ${parts.footnote}`;
  }
  if (parts.preambular !== undefined) return `${name}, PP ${parts.preambular}${items}`;
  if (parts.operative !== undefined) return `${name}, OP ${parts.operative}${items}`;
  if (parts.paragraph === undefined) return name;
  return `para. ${parts.paragraph}${items}${unit.list ? ` (${listWords.en[unit.list]})` : ''}`;
}

/**
 * A unit's label as a person writes it: `第10(b)段`, `第6段（反对）`, `决议草案二执行部分第1段`; `第10(b)段`, `第6段（反對）`;
 * `para. 10 (b)`, `para. 6 (against)`, `draft resolution II, OP 1`.
 */
export function unitLabel(report: Report, unit: Unit, language: Language): string {
  return language === 'en' ? englishLabel(report, unit) : chineseLabel(report, unit, language);
}
