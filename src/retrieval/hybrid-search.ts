import type { NamedTopic } from './absent-topics.js';
import { asksForSymbol } from './asks-for-symbol.js';
import { findBareSymbols } from './bare-symbols.js';
import { evidenceOf, leaningOf } from './evidence.js';
import {
  openSignals,
  SIGNALS,
  type SignalName,
  type SignalParts,
  type SignalReading,
  type Signals,
} from './signals.js';
import { findTwins } from './twins.js';

/** What each signal counts for in the sum. */
export type SignalWeights = Readonly<Record<SignalName, number>>;

/**
 * The weights for questions with Chinese in them, and for others. Chosen on the tuning questions; all of them lie in a
 * wide flat place, see docs/EVALUATION.md. English finds few words to compare, and its meaning counts for more.
 */
export const SIGNAL_WEIGHTS: Readonly<Record<'chinese' | 'other', SignalWeights>> = {
  chinese: { text: 0.5, glossed: 1, context: 0.1, vector: 1, question: 1, maxSim: 1.5 },
  other: { text: 0.5, glossed: 0.5, context: 0.1, vector: 1, question: 1.5, maxSim: 0.5 },
};

/** A unit found. */
export interface Hit {
  /** Its id, without the symbol. */
  readonly unit: string;
  /** The signals' weighted sum; compares the hits of one search, not those of two. */
  readonly score: number;
  /** Each signal's own score; 0 where it did not find the unit. */
  readonly signals: Readonly<Record<SignalName, number>>;
  /** How likely the unit is to answer the question, 0..1: the gate between an answer and a refusal. */
  readonly evidence: number;
  /** The topics that the question names and the report does not speak of; the same in every hit of a search. */
  readonly absent: readonly NamedTopic[];
}

/** What narrows a search. */
export interface SearchOptions {
  /** At most so many hits; 5 by default. */
  readonly limit?: number;
  /** Only units for which it is true; all of them by default. */
  readonly accept?: (unit: string) => boolean;
}

/** Finds the units that a question is about, best first; none where it has no word to look for. */
export type Search = (question: string, options?: SearchOptions) => Promise<Hit[]>;

/** What a search is made of. */
export interface SearchParts extends SignalParts {
  /** `SIGNAL_WEIGHTS` by default; an ablation leaves some out. */
  readonly weights?: typeof SIGNAL_WEIGHTS;
}

/** Hits that score less than this share of the best one are left out: five hits are no help where one is clearly it. */
const NEAR_THE_BEST = 0.55;
/** The other draft's like paragraph may lie farther off, but must still be about what is asked. */
const TWIN_NEAR_THE_BEST = 0.4;

/** The leaning below which a question is one that the report does not answer; of those just below 0 it answers some. */
const OUTSIDE = -0.7;
/** Wordings so clear that what lies near the question changes nothing of what they tell, on any of the tuning questions. */
const CLEAR_WORDING = { outside: -3, answered: 2 };

/** The search over a report, and what tells without one whether it is worth while. */
export interface Retrieval {
  readonly search: Search;
  /**
   * Whether a question is one of those that the report does not answer, by its wording and by what lies near it; false where
   * nothing is known of these. Takes a third of a search at most.
   */
  readonly liesOutside: (question: string) => Promise<boolean>;
}

/** Puts the search together; the one place where the ways of finding are weighed against each other. */
export function createRetrieval({ weights = SIGNAL_WEIGHTS, ...parts }: SearchParts): Retrieval {
  let opening: ReturnType<typeof open> | undefined;
  const open = async () => {
    const signals = await openSignals(parts);
    return { signals, twins: findTwins(parts.report), bare: findBareSymbols(parts.report) };
  };
  const opened = () => {
    opening ??= open().catch((error: unknown) => {
      // Whoever asks next tries anew.
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const readOnce = rememberLast(MOST_REMEMBERED);
  return {
    search: async (question, { limit = 5, accept = () => true } = {}) => {
      const { signals, twins, bare } = await opened();
      const reading = await readOnce(question, signals);
      if (reading.terms.own.size === 0) return [];
      // A unit that is a symbol alone answers whoever asks for one, though it is not named.
      const anySymbol = asksForSymbol(reading.folded);
      const asked = (unit: string) =>
        anySymbol || (bare.get(unit)?.some((symbol) => reading.terms.words.has(symbol)) ?? true);
      const ranked = rank(signals.units, reading, weights[scriptOf(reading.folded)]).filter(
        ({ unit }) => accept(unit) && asked(unit),
      );
      const hits = withTwins(ranked, twins).slice(0, limit);
      return hits.map(({ row, ...hit }) => ({
        ...hit,
        signals: signalsAt(reading, row),
        evidence: evidenceOf(reading.signs(row)),
        absent: reading.absent,
      }));
    },
    liesOutside: async (question) => {
      const { signals } = await opened();
      const wording = signals.wording(question) ?? 0;
      if (wording <= CLEAR_WORDING.outside) return true;
      if (wording >= CLEAR_WORDING.answered) return false;
      return leaningOf(await readOnce(question, signals)) < OUTSIDE;
    },
  };
}

/** The search alone. */
export function createSearch(parts: SearchParts): Search {
  return createRetrieval(parts).search;
}

/** One answer may look the same question up in several drafts. */
const MOST_REMEMBERED = 8;

function rememberLast(most: number) {
  const readings = new Map<string, Promise<SignalReading>>();
  return (question: string, signals: Signals): Promise<SignalReading> => {
    const known = readings.get(question);
    if (known !== undefined) return known;
    const reading = signals.read(question);
    readings.set(question, reading);
    reading.catch(() => readings.delete(question));
    const [oldest] = readings.keys();
    if (readings.size > most && oldest !== undefined) readings.delete(oldest);
    return reading;
  };
}

interface Ranked {
  readonly row: number;
  readonly unit: string;
  readonly score: number;
}

function rank(units: readonly string[], { scores }: SignalReading, weights: SignalWeights): Ranked[] {
  const sums = new Float64Array(units.length);
  for (const name of SIGNALS) {
    const [signal, weight] = [scores[name], weights[name]];
    for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + weight * (signal[row] ?? 0);
  }
  return units
    .map((unit, row) => ({ row, unit, score: sums[row] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : 1));
}

function scriptOf(folded: string): keyof typeof SIGNAL_WEIGHTS {
  return /\p{Script=Han}{2}/u.test(folded) ? 'chinese' : 'other';
}

function signalsAt({ scores }: SignalReading, row: number): Record<SignalName, number> {
  const at = (name: SignalName) => scores[name][row] ?? 0;
  return {
    text: at('text'),
    glossed: at('glossed'),
    context: at('context'),
    vector: at('vector'),
    question: at('question'),
    maxSim: at('maxSim'),
  };
}

/** Keeps the hits near the best one, each followed by those that the other draft has nearly word for word. */
function withTwins(ranked: readonly Ranked[], twins: ReadonlyMap<string, readonly string[]>): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  const kept = new Set<Ranked>();
  for (const hit of ranked) {
    if (hit.score < NEAR_THE_BEST * best) break;
    kept.add(hit);
    for (const twin of ranked) {
      if (twin.score >= TWIN_NEAR_THE_BEST * best && twins.get(hit.unit)?.includes(twin.unit)) kept.add(twin);
    }
  }
  return [...kept];
}
