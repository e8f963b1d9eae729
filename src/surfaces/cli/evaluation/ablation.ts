import { type Search, SIGNAL_WEIGHTS, type SignalWeights } from '../../../retrieval/hybrid-search.js';
import { SIGNALS, type SignalName } from '../../../retrieval/signals.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { formatTable } from './format-table.js';

/** Makes a search with other weights. */
export type OpenSearch = (weights: typeof SIGNAL_WEIGHTS) => Promise<Search>;

/** A column of the table: the questions of a language, near the text or far from it. */
const COLUMNS = [
  ['zh', 'passage'],
  ['zh', 'paraphrase'],
  ['en', 'passage'],
  ['en', 'paraphrase'],
] as const;

/**
 * What each signal is worth: the share of the passage questions with a right unit as the first hit, and among the hits
 * (five at most), for all signals together, for all but one, and for each alone. The search is asked itself: what rules
 * decide before it, such as the choice between the drafts, is left out.
 */
export async function ablationTable(questions: readonly EvaluationQuestion[], openSearch: OpenSearch): Promise<string> {
  const rows: string[][] = [];
  for (const [name, keeps] of variants()) {
    const search = await openSearch({
      chinese: keepOnly(SIGNAL_WEIGHTS.chinese, keeps),
      other: keepOnly(SIGNAL_WEIGHTS.other, keeps),
    });
    const cells = COLUMNS.map(async ([language, group]) => {
      const asked = questions.filter(
        (question) =>
          question.group === group && question.language.startsWith(language) && rightUnits(question).size > 0,
      );
      const ranks = await Promise.all(asked.map((question) => rankOf(question, search)));
      return `${share(ranks, 1)} ${share(ranks, 5)}`;
    });
    rows.push([name, ...(await Promise.all(cells))]);
  }
  return formatTable(['first / in 5', ...COLUMNS.map((column) => column.join(' '))], rows);
}

type Keeps = (signal: SignalName) => boolean;

function variants(): (readonly [name: string, keeps: Keeps])[] {
  return [
    ['all', () => true],
    ...SIGNALS.map((left) => [`without ${left}`, (signal: SignalName) => signal !== left] as const),
    ...SIGNALS.map((only) => [`${only} alone`, (signal: SignalName) => signal === only] as const),
    ['words alone', (signal) => signal === 'text' || signal === 'glossed'],
  ];
}

function keepOnly(weights: SignalWeights, keeps: Keeps): SignalWeights {
  const weigh = (signal: SignalName) => (keeps(signal) ? weights[signal] : 0);
  return {
    text: weigh('text'),
    glossed: weigh('glossed'),
    context: weigh('context'),
    vector: weigh('vector'),
    question: weigh('question'),
    maxSim: weigh('maxSim'),
  };
}

function rightUnits({ expect }: EvaluationQuestion): ReadonlySet<string> {
  const ids = [...(expect.units?.anyOf ?? []), ...(expect.units?.allOf ?? [])];
  return new Set(ids.map((id) => id.slice(id.indexOf('#') + 1)));
}

async function rankOf(question: EvaluationQuestion, search: Search): Promise<number> {
  const right = rightUnits(question);
  const hits = await search(question.question);
  const index = hits.findIndex(({ unit }) => right.has(unit));
  return index === -1 ? Number.POSITIVE_INFINITY : index + 1;
}

function share(ranks: readonly number[], depth: number): string {
  return (ranks.filter((rank) => rank <= depth).length / Math.max(1, ranks.length)).toFixed(2);
}
