import { everyMatch } from '../../language/every-match.js';
import type { Unit } from '../../report/report.js';
import type { Finding } from '../finding.js';
import { draftName } from '../wording/vote-name.js';
import type { ToolContext } from './tool-context.js';

/** What is counted of the works that draft resolutions cite. */
export interface CitedQuery {
  readonly drafts: readonly string[];
  /** Resolutions and decisions recalled, reports in footnotes, or both. */
  readonly what: 'resolutions' | 'reports' | 'all';
  /** The first or last one by date, in place of how many they are. */
  readonly which?: 'first' | 'last';
}

interface Work {
  readonly number: string;
  readonly isDecision: boolean;
  readonly year: string;
  readonly unit: string;
}

const dated = /(?:(\d{4})\s*年[\s\d月日]*?)?第\s*(\d{2}\/\d{1,3}[A-Z]?)\s*(?:号\s*(决定)?)?/g;

/** The resolutions and decisions that a paragraph recalls, each once, in the order printed; the year stands once for those of one day. */
function worksIn({ id, text }: Unit): readonly Work[] {
  let year = '';
  const works = everyMatch(text, dated).map(([, printed, number = '', decision]): Work => {
    year = printed ?? year;
    return { number, isDecision: decision !== undefined, year, unit: id };
  });
  return works.filter(({ number }, index) => works.findIndex((work) => work.number === number) === index);
}

/** A sentence on what one draft recalls, and one on the reports that its footnotes name. */
function rowsOf(context: ToolContext, id: string, { what, which }: CitedQuery): { text: string; citations: string[] } {
  const { voice, ledger, report } = context;
  const draft = ledger.drafts.find((each) => each.id === id);
  const name = draftName(draft, draft?.symbol ?? id, report, voice);
  const units = report.units.filter((unit) => unit.draft !== undefined && unit.draft === draft?.recommended);
  const works = units
    .filter(({ kind, text }) => (kind === 'preambular' || kind === 'decision') && /回顾其/.test(text))
    .flatMap(worksIn);
  const reports = units.filter(({ kind, text }) => kind === 'footnote' && /^A\/[\d/]+。?$/.test(text.trim()));
  const places = [...new Set(works.map(({ unit }) => unit))];
  const [first] = which === 'last' ? works.toSorted(byYear).toReversed() : works.toSorted(byYear);
  if (which !== undefined && first) {
    const same = works.filter(({ year }) => year === first.year).map(({ number }) => number);
    const chinese = which === 'first' ? voice.zh`最早` : voice.zh`最近`;
    return {
      text: voice.say(
        voice.zh`${name}回顾的${chinese}决议：${first.year}年的第 ${same.join('、')} 号（${voice.label(first.unit)}）。`,
        `The ${which === 'first' ? 'earliest' : 'latest'} resolution that ${name} recalls: ${same.join(' and ')}, of ${first.year} (${voice.label(first.unit)}).`,
      ),
      citations: places,
    };
  }
  const decisions = works.filter(({ isDecision }) => isDecision);
  const resolutions = works.length - decisions.length;
  const also = decisions.map(({ number }) => number);
  const recalled = voice.say(
    voice.zh`${name}回顾 **${resolutions} 项决议**${also.length > 0 ? voice.zh`和 **${also.length} 项决定**（第 ${also.join('、')} 号）` : ''}：${places.map(voice.label).join('、')}。`,
    `${name} recalls **${resolutions} resolutions**${also.length > 0 ? ` and **${also.length} ${also.length === 1 ? 'decision' : 'decisions'}** (${also.join(', ')})` : ''}: ${places.map(voice.label).join('; ')}.`,
  );
  const symbols = reports.map(({ text }) => text.trim().replace(/。$/, ''));
  const footnoted = voice.say(
    voice.zh`${name}以脚注引用 **${symbols.length} 份报告**：${symbols.join('、')}。`,
    `${name} cites **${symbols.length} ${symbols.length === 1 ? 'report' : 'reports'}** in its footnotes: ${symbols.join(', ')}.`,
  );
  const wanted = [...(what === 'reports' ? [] : [recalled]), ...(what === 'resolutions' ? [] : [footnoted])];
  return {
    text: wanted.join('\n'),
    citations: [
      ...(what === 'reports' ? [] : places),
      ...(what === 'resolutions'
        ? []
        : [...new Set(reports.flatMap(({ parent }) => parent ?? [])), ...reports.map(({ id: note }) => note)]),
    ],
  };
}

function byYear(a: Work, b: Work): number {
  return Number(a.year) - Number(b.year);
}

/** How many resolutions a draft recalls and reports it cites, or the first or last of the resolutions by year. */
export function findCited(context: ToolContext, query: CitedQuery): Finding {
  const { voice } = context;
  const rows = query.drafts.map((draft) => rowsOf(context, draft, query));
  return {
    kind: 'exact',
    text: rows.map(({ text }) => text).join('\n'),
    facts: [],
    citations: [...new Set(rows.flatMap(({ citations }) => citations))],
    understoodAs: voice.say(voice.zh`草案引用的决议和报告`, 'the resolutions and reports that a draft cites'),
  };
}
