import { fold } from '../language/fold.js';
import { expandTerms, type TermMatch } from '../language/glossary.js';
import { stemEnglish } from '../retrieval/english-stem.js';
import type { ToolContext } from './tools/tool-context.js';

/** A topic in the words that may name it. */
export interface Named {
  /** As the question says it. */
  readonly said: string;
  /** Other names of it in Chinese. */
  readonly names?: readonly string[];
  /** Whether only these very words count. */
  readonly literal?: boolean;
}

/** A unit that names a topic, and the word by which it does. */
export interface NamedIn {
  readonly unit: string;
  readonly word: string;
}

/** 2010年的专家组报告, the 2013 GGE report: one of several years may stand before the word. */
const YEAR_REPORT_ZH = /^(?:政府专家组|专家组|gge)?(20\d\d)年?的?(?:政府专家组|专家组|gge)?的?报告$/;
const YEAR_REPORT_EN = /^(20\d\d) (?:(?:gge|expert group|experts'?|group of governmental experts) )?reports?$/;
const HAN = /\p{Script=Han}/u;

function yearReport(said: string): RegExp | undefined {
  const year = YEAR_REPORT_ZH.exec(said)?.[1] ?? YEAR_REPORT_EN.exec(said)?.[1];
  return year === undefined ? undefined : new RegExp(`${year}年(?:[、和]?\\d{4}年)*报告`);
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A Latin word or a number is not found within a longer one. */
function chinesePattern(word: string): RegExp {
  const before = /^[\p{Script=Latin}\d]/u.test(word) ? '(?<![\\p{Script=Latin}\\d/])' : '';
  const behind = /[\p{Script=Latin}\d]$/u.test(word) ? '(?![\\p{Script=Latin}\\d]|/\\d)' : '';
  return new RegExp(`${before}${escaped(word)}${behind}`, 'iu');
}

const stemsOf = (text: string): string =>
  ` ${(text.toLowerCase().match(/[a-z]+|\d+(?:\/\d+)*/g) ?? []).map(stemEnglish).join(' ')} `;

const stemsByRendering = new Map<string, string>();

/** The stems of a unit's unofficial rendering, cut once: each question that asks for a word goes through all of them. */
function renderingStems({ renderings }: ToolContext, unit: string): string {
  const rendering = renderings?.get(unit) ?? '';
  const known = stemsByRendering.get(rendering);
  if (known !== undefined) return known;
  const stems = stemsOf(rendering);
  stemsByRendering.set(rendering, stems);
  return stems;
}

/** The one term of the glossary that a topic is. */
function wholeTerm(said: string): TermMatch | undefined {
  const [term, other] = expandTerms(said);
  return term !== undefined && other === undefined && said.length - (term.end - term.start) < 2 ? term : undefined;
}

/** The words by which a topic may be named: itself, and its other names in the glossary where it is one of its terms. */
function formsOf({ said: typed, names = [], literal }: Named): {
  readonly zh: readonly string[];
  readonly en: readonly string[];
} {
  const said = fold(typed);
  const term = wholeTerm(said);
  const isHan = HAN.test(said);
  // A word asked for in English may stand in the Chinese text under its own name there.
  const hans = term && !(literal && isHan) ? term.hans : [];
  const en = term && !literal ? term.en : [];
  return { zh: [...new Set([said, ...names, ...hans])], en: isHan ? [] : [...new Set([said, ...en])] };
}

/** A word of one piece; what is longer may be said in other words. */
const SINGLE = /^(?:\p{Script=Han}{2,4}|[a-z]+|[a-z]*[\d./]+(?:年|[a-z])?)$/u;

/** Whether a text has the parts of a name apart from each other (专家组2013年和2015年报告): then it may well name it. */
function hasApart(context: ToolContext, { zh, en }: ReturnType<typeof formsOf>, unit: string): boolean {
  const text = context.report.unitById.get(unit)?.text ?? '';
  const rendering = renderingStems(context, unit);
  return (
    zh.some(
      (form) => /^\p{Script=Han}{4,}$/u.test(form) && text.includes(form.slice(0, 2)) && text.includes(form.slice(-2)),
    ) ||
    en.some((form) => {
      const words = stemsOf(form).trim().split(' ');
      return words.length > 1 && words.every((word) => rendering.includes(` ${word} `));
    })
  );
}

/**
 * Whether it is certain that units do not name a topic: a single word, a number or a term of the glossary that none of them has,
 * not even in pieces.
 */
export function isNotIn(context: ToolContext, named: Named, units: readonly string[]): boolean {
  if (whereNamed(context, named, units).length > 0) return false;
  const said = fold(named.said);
  if (named.literal || (named.names ?? []).length > 0 || yearReport(said)) return true;
  const forms = formsOf(named);
  const isKnown = SINGLE.test(said) || wholeTerm(said) !== undefined;
  return isKnown && !units.some((unit) => hasApart(context, forms, unit));
}

/** The units, of those given, whose words or unofficial rendering name a topic, in the order given. */
export function whereNamed(context: ToolContext, named: Named, units: readonly string[]): readonly NamedIn[] {
  const { report } = context;
  const { zh, en } = formsOf(named);
  const year = yearReport(fold(named.said));
  const patterns = zh.map(chinesePattern);
  const stems = en.map(stemsOf).filter((each) => each.trim() !== '');
  return units.flatMap((unit) => {
    const text = report.unitById.get(unit)?.text ?? '';
    const found = year ? year.exec(text)?.[0] : patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0];
    if (found !== undefined) return [{ unit, word: found }];
    const rendering = year || stems.length === 0 ? '' : renderingStems(context, unit);
    return stems.some((each) => rendering.includes(each)) ? [{ unit, word: fold(named.said) }] : [];
  });
}
