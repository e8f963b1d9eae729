import type { CountedParts } from '../tools/part-counts.js';
import type { Plan } from './plan.js';
import { draftsOf, membersOf, type Planning } from './planning.js';

/** 几段, 几条脚注, 段落数, how many paragraphs: of the text, and not which one (第几段). */
const countsParts =
  /(?<!第)(?:几|多少)(?:个|条|处)?(?:自然|序言|前言|执行|正文)?(?:部分)?(?:段(?!时|话)|脚注|注脚)|(?:段落?|脚注|注脚)的?(?:总数|数目|数量|数(?!据|字)|(?:一共|总共|共)?有?(?:几|多少)(?:个|条|段))|\b(?:how many|number of|count(?: of)?) (?:the |numbered |different |operative |preambular |preamble )*(?:paragraphs?|paras?|clauses|footnotes?|pps?|ops?)\b/;
/** Of two texts the one with more paragraphs: 哪个序言更长, which has more operative paragraphs. */
const comparesParts =
  /(?:哪(?:个|份|一[个份])|谁的?|比).{0,16}(?:更|还)?(?:[长短]|段落?(?:数量?)?(?:更|还|比较)?[多少])|\b(?:longer|shorter)\b|\b(?:more|fewer) (?:numbered |operative |preambular )*(?:paragraphs|paras|pps|ops)\b/;
const compares = /(?<!对)比|多几|少几|\bthan\b|\b(?:more|fewer|longer)\b/;
const ofEachDraft =
  /(?:每|各|两|四)(?:个|份|项|部)?(?:决议|决定)?草案|\b(?:each|every|both|the two) (?:of the )?(?:draft|resolution|text)/;
/** Words of such a question that say nothing else. */
const ownWords =
  /总数|更|还|比较?|[长短多少落]|\b(?:long|short)er\b|\b(?:more|fewer|than|has|have|does)\b|脚注|注脚|数目|数量|自然|正文|前言|footnotes?|paragraphs?|paras?|clauses?|pps?|ops?|numbered|contains?|there|different|altogether|overall/g;
/** 人权出现几次, 提到“网络空间”多少次: how often words stand in the text. */
const countsWords =
  /(?:^|(?<=[，,：:里中内]))["“「『《]?(?<before>[\p{Script=Han}A-Za-z0-9-]{2,12}?)["”」』》]?(?:这个词|这两个字|这个说法|一词|二字)?(?:在(?:整个|这份|这个|该)?(?:报告|草案|案文|全文|文件)?(?:里|中|内|上)*)?(?:一共|总共|共)?(?:出现|提到|提及)(?:了|过)?(?:几|多少)(?:次|处|回)|(?:出现|提到|提及|使用)(?:了|过)?["“「『《]?(?<after>[\p{Script=Han}A-Za-z0-9-]{2,12}?)["”」』》]?(?:这个词|一词)?(?:一共|总共|共)?(?:几|多少)(?:次|处|回)/u;

function countedIn(folded: string, ofTwo: boolean): CountedParts | undefined {
  if (!countsParts.test(folded) && !(ofTwo && comparesParts.test(folded))) return undefined;
  if (/脚注|注脚|\bfootnote/.test(folded)) return 'footnotes';
  const preambular = /序言|前言|preamb|\bpps?\b/.test(folded);
  const operative = /执行|正文|operative|\bops?\b/.test(folded);
  if (preambular === operative) return preambular ? 'both' : 'paragraphs';
  return preambular ? 'preambular' : 'operative';
}

/** The drafts that a question chooses, by a part of their text too (how many preambular paragraphs does L.4 have). */
function draftsChosen({ reading, ledger }: Planning): readonly string[] {
  const units = reading.references.filter(({ chosen }) => chosen).flatMap((reference) => reference.units);
  const tops = new Set(units.map((unit) => unit.split('.')[0]));
  const own = draftsOf(reading);
  return ledger.drafts.filter(({ id, recommended }) => own.includes(id) || tops.has(recommended)).map(({ id }) => id);
}

/** How many paragraphs or footnotes the report or a draft has, and how often a word stands in the text; not what they say. */
export function planPartCounts(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const { folded, residue } = reading;
  const isOfVotes = reading.positions.length > 0 || /表决|投票|\bvot/.test(folded);
  if (isOfVotes || membersOf(reading).length > 0) return undefined;
  if (reading.missing.length > 0) return undefined;
  const chosen = draftsChosen(planning);
  // Longer than the other: how many each has tells it.
  if (compares.test(folded) && chosen.length < 2) return undefined;
  const groups = countsWords.exec(folded)?.groups;
  const word = groups?.['before'] ?? groups?.['after'];
  const isWord = word !== undefined && !/报告|草案|决议|决定|多少|什么|哪|l\.?\d/.test(word);
  if (isWord && reading.asks.has('count')) return { tool: 'word-count', word, drafts: chosen };
  const of = countedIn(folded, chosen.length > 1);
  if (of === undefined || residue.replace(ownWords, '').replaceAll(' ', '').length > 1) return undefined;
  const eachDraft = chosen.length === 0 && (ofEachDraft.test(folded) || (of !== 'paragraphs' && of !== 'footnotes'));
  const resolutions = ledger.drafts.filter(({ kind }) => kind === 'resolution').map(({ id }) => id);
  return { tool: 'part-counts', of, drafts: eachDraft ? resolutions : chosen };
}
