import { fold } from '../language/fold.js';
import type { Log } from '../log.js';
import type { Report } from '../report/report.js';
import { createAbsence } from './absence.js';
import type { NamedTopic } from './absent-topics.js';
import { compactQuestion } from './compact-words.js';
import { createKnownWordCut } from './cut-known-words.js';
import type { Models } from './embeddings/open-models.js';
import { embedCompact } from './embeddings/static-embeddings.js';
import type { WordVectors } from './embeddings/static-model.js';
import type { EvidenceSigns } from './evidence.js';
import { createExactStore } from './exact-store.js';
import { fieldTopics } from './field-topics.js';
import type { RetrievalIndex } from './load-index.js';
import { createMaxSim } from './max-sim.js';
import { createMendSpelling } from './mend-spelling.js';
import { missingSlot } from './missing-slot.js';
import { createNaming } from './naming.js';
import { createNearUnits } from './near-units.js';
import { once } from './once.js';
import { openVectorStore } from './open-vector-store.js';
import { createQuestionTerms, type QuestionTerms } from './question-terms.js';
import { rememberLast } from './remember-last.js';
import { createSegment } from './segment.js';
import { toUnitLength } from './vector-table.js';
import { judgeWording } from './wording.js';

/**
 * The ways in which a unit is found: BM25 over its text, over text and gloss, over where it stands; how near its vector
 * lies, and that of the nearest question that it answers; MaxSim over the words of text and renderings.
 */
export const SIGNALS = ['text', 'glossed', 'context', 'vector', 'question', 'maxSim'] as const;

/** One of the ways in which a unit is found. */
export type SignalName = (typeof SIGNALS)[number];

/** What the signals make of a question, by the units' rows; `scores`, `absent` and `terms` are computed when they are first asked for. */
export interface SignalReading {
  /** Each about 0..1. */
  readonly scores: Readonly<Record<SignalName, ArrayLike<number>>>;
  /** How much nearer the question lies to what the report answers than to what it does not; see `EvidenceSigns`. */
  readonly contrast: number | undefined;
  /** How the question is worded; see `EvidenceSigns`. */
  readonly wording: number | undefined;
  /** What speaks for a unit as the answer, and against it. */
  readonly signs: (row: number) => EvidenceSigns;
  /** The topics that the question names and the report does not speak of. */
  readonly absent: readonly NamedTopic[];
  /** The question's terms; none where it says nothing to look for. */
  readonly terms: QuestionTerms;
  /** The question folded, and mended where it was misspelt. */
  readonly folded: string;
}

/** Reads questions by every signal. */
export interface Signals {
  /** The units' ids by their rows. */
  readonly units: readonly string[];
  readonly read: (question: string) => Promise<SignalReading>;
  /** How the question is worded (see `EvidenceSigns`): the one sign that needs no vector. */
  readonly wording: (question: string) => number | undefined;
}

/** What the signals are made of. */
export interface SignalParts {
  readonly index: RetrievalIndex;
  readonly models: Models;
  readonly log: Log;
  readonly report: Report;
}

/** Opens what the signals need: the index by words, the models, the vectors. Takes some tenths of a second. */
export async function openSignals({ index, models, log, report }: SignalParts): Promise<Signals> {
  const lexical = index.lexical();
  const { units } = lexical;
  const [model, nearUnits, judgeUnits] = await Promise.all([
    models.words(),
    openNearUnits(index, units, log),
    openJudge(index, units),
  ]);
  const segment = createSegment(createKnownWordCut(lexical.chineseWords));
  const matchWords = createMaxSim(index.unitWords());
  const absentIn = createAbsence({ topics: fieldTopics(), lexical, segment });
  const findNaming = createNaming({ lexical, segment });
  const termsOf = createQuestionTerms(segment);
  const texts = units.map((unit) => fold(report.unitById.get(unit)?.text ?? ''));
  const wordingWeights = index.wording?.();
  const wordingOf = rememberLast((folded: string) => wordingWeights && judgeWording(folded, wordingWeights));
  const mendSpelling = createMendSpelling({ meant: lexical.latinWords, isWord: model.isWord });
  // How a question is worded is asked before it is looked up.
  const mended = rememberLast((question: string) => mendSpelling(fold(question)));

  return {
    units,
    wording: (question) => wordingOf(mended(question)),
    read: async (question) => {
      const folded = mended(question);
      const shipped = embedCompact(folded, model);
      const vector = judgeUnits === undefined ? shipped : await embedQuestion(folded, { models, log });
      const near = await nearUnits(vector);
      const judged = judgeUnits === undefined ? near : await judgeUnits(shipped);
      const words = once(() => compactQuestion(model.wordVectors(folded)));
      const wording = wordingOf(folded);
      const substance = once(() => substanceOf(words()));
      const misses = once(() => missingSlot(folded));
      const absent = once(() => absentIn(folded));
      const terms = once(() => termsOf(folded));
      const naming = once(() => findNaming(folded));
      const scores = once(() => {
        const { own, helping } = terms();
        const glossed = lexical.glossed.score(own, helping);
        return {
          text: lexical.text.score(own, helping),
          glossed,
          context: lexical.context.score(own, helping),
          vector: near.vector,
          question: near.question,
          maxSim: matchWords(words(), likely(units, [glossed, near.vector, near.question])),
        };
      });
      return {
        folded,
        get terms() {
          return terms();
        },
        contrast: judged.contrast,
        wording,
        get scores() {
          return scores();
        },
        get absent() {
          return absent();
        },
        signs: (row) => {
          const missing = misses()?.(texts[row] ?? '') ?? false;
          return {
            glossed: scores().glossed[row] ?? 0,
            vector: judged.vector[row] ?? 0,
            contrast: judged.contrast,
            wording,
            substance: Math.max(substance(), heldBy(scores().glossed[row] ?? 0)),
            absent: absent().length > 0 || naming().isUnheardOf ? 1 : 0,
            // Whoever asks for a name or a sum asks more than what is said of a topic.
            named: !missing && naming().rows.has(row) ? 1 : 0,
            missing: missing ? 1 : 0,
          };
        },
      };
    },
  };
}

async function openNearUnits(index: RetrievalIndex, units: readonly string[], log: Log) {
  const table = await index.vectors();
  return createNearUnits({ store: await openVectorStore(index, table, log), table, units });
}

/** What judges where another model finds: by comparing all, for a graph of its own is not worth its while. */
async function openJudge(index: RetrievalIndex, units: readonly string[]) {
  const table = await index.judge?.();
  return table && createNearUnits({ store: createExactStore(table), table, units });
}

/** So many units are compared word by word, the likeliest by the other signals: on the tuning questions the same is found as with all. */
const CANDIDATES = 8;

function likely(units: readonly string[], scores: readonly Float64Array[]): number[] {
  const sums = new Float64Array(units.length);
  for (const score of scores)
    for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + (score[row] ?? 0);
  return [...sums.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, CANDIDATES);
}

/** From half of the question's words on, 0..1: a single frequent word that the unit has is all that was asked for. */
function heldBy(glossed: number): number {
  return Math.min(1, Math.max(0, 2 * glossed - 1));
}

/** Words that say so much together are enough: a few names, or a sentence. */
const ENOUGH = 4;

function substanceOf({ rarities }: WordVectors): number {
  return Math.min(1, rarities.reduce((sum, rarity) => sum + rarity, 0) / ENOUGH);
}

/** Undefined where the model cannot be reached: the other signals then find what they can. */
async function embedQuestion(folded: string, { models, log }: Pick<SignalParts, 'models' | 'log'>) {
  try {
    const embeddings = await models.embeddings.load();
    return toUnitLength(await embeddings.embedQuery(folded));
  } catch (error) {
    log.warn('searched without vectors', { error });
    return undefined;
  }
}
