import type { Plan } from './plan.js';
import { asksFor, isAboutVoting, membersOf, type Planning } from './planning.js';

const SUMMARY =
  /总结|概括|概述|归纳|摘要|梗概|大意|tl;? ?dr|(?:简单|简要)?(?:讲|说)(?:讲|说|了)?(?:个)?(?:啥|什么)|\b(?:summar\w+|gist|nutshell|in short|brief overview)\b/u;
/** What a summary is asked for with: how long, how simple. */
const MANNER =
  /总结|概括|概述|归纳|摘要|梗概|大意|简[单要短洁]|用|[一二两三四五六几]?[句段][话子]?|话|字|讲|说|啥|份|这|整|主要|tl|dr|\b(?:summar\w+|gist|nutshell|in|short|brief\w*|overview|quick\w*|sentences?|words?|lines?|one|two|three|four|five|bullet|points?|main|simple|simply|just|un)\b/gu;

const FULL_TEXT =
  /\b(?:full|complete|entire|whole) (?:text|wording)\b|(?:全文|完整|全部)(?:的)?(?:案文|文本|原文|内容|文字)|(?:给|看|贴|发|列|显示|要)[^，。]{0,12}全文/u;

/** What one text has and the other lacks, without saying in what. */
const WHOLE_DIFFERENCE =
  /\bwhat (?:does|do|is|are)\b.{1,40}\b(?:have|has|contain|include|say|in)\b.{0,24}\b(?:doesn't|does not|don't|do not|lacks?|isn't|not)\b|有.{0,2}(?:而|但)?.{2,24}没有?的?(?:内容|段落|部分|东西|是|有)/u;

/** A draft's paragraphs without its title and footnotes, those under others left to them. */
function textOf({ report, ledger }: Planning, draft: string): readonly string[] {
  const recommended = ledger.drafts.find(({ id }) => id === draft)?.recommended;
  return report.units
    .filter((unit) => recommended !== undefined && unit.draft === recommended)
    .filter(({ kind }) => kind === 'preambular' || kind === 'operative' || kind === 'decision')
    .filter(({ parent }) => parent === undefined || !/\.op\d/.test(parent))
    .map(({ id }) => id);
}

/**
 * What a draft or the report comes to (用三句话概括L.8, tl;dr), the whole text of a draft, and what the one text has and the other
 * lacks, which is not worked out; `undefined` for a question of anything else.
 */
export function planSummary(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  if (membersOf(reading).length > 0 || isAboutVoting(reading) || asksFor(reading, 'sponsor', 'submit', 'outcome'))
    return undefined;
  const places = reading.references;
  const ofDrafts = places.every(({ kind }) => kind === 'draft' || kind === 'whole');
  const drafts = [...new Set(places.flatMap((place) => (place.chosen ? place.drafts : [])))];
  if (!ofDrafts) return undefined;
  const [draft, second] = drafts;
  if (
    draft !== undefined &&
    !second &&
    FULL_TEXT.test(reading.folded) &&
    reading.residue.replace(/完整|全部|我/g, '').trim().length < 4
  )
    return { tool: 'place', units: textOf(planning, draft), around: false };
  if (
    second !== undefined &&
    WHOLE_DIFFERENCE.test(reading.folded) &&
    reading.residue.replace(/doesn|don|isn|contain|include|lacks?/g, '').length < 4
  ) {
    const nearest = ledger.drafts.flatMap(({ id, recommended }) =>
      drafts.includes(id) && recommended !== undefined ? [`${recommended}.title`] : [],
    );
    return { tool: 'refusal', refusal: 'whole-difference', nearest, positions: [] };
  }
  if (!SUMMARY.test(reading.folded) || reading.residue.replace(MANNER, '').trim() !== '') return undefined;
  if (drafts.length > 0) return { tool: 'draft', drafts };
  const ofReport = asksFor(reading, 'report') || /报告|\breport\b|tl;? ?dr/.test(reading.folded);
  return places.length === 0 && ofReport ? { tool: 'report' } : undefined;
}
