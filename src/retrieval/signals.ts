import { fold } from '../language/fold.js';
import type { Log } from '../log.js';
import type { Report } from '../report/report.js';
import { createAbsenceSigns } from './absence-signs.js';
import { compactQuestion } from './compact-words.js';
import { createKnownWordCut } from './cut-known-words.js';
import type { Models } from './embeddings/open-models.js';
import type { EvidenceSigns } from './evidence.js';
import { createExactStore } from './exact-store.js';
import { type FieldTopic, fieldTopics } from './field-topics.js';
import type { RetrievalIndex } from './load-index.js';
import { createWordMatch } from './max-sim.js';
import { mendSpelling } from './mend-spelling.js';
import { missesSlot } from './missing-slot.js';
import { type NearUnits, nearUnits } from './near-units.js';
import { openVectorStore } from './open-vector-store.js';
import { otherTopics } from './other-topics.js';
import { type QuestionTerms, questionTerms } from './question-terms.js';
import { createSegment } from './segment.js';
import { createTopicSigns } from './topic-signs.js';
import { toUnitLength } from './vector-table.js';

/**
 * The ways in which a unit is found: BM25 over its text, over text and gloss, over where it stands; how near its vector
 * lies, and that of the nearest question that it answers; MaxSim over the words of text and renderings.
 */
export const SIGNALS = ['text', 'glossed', 'context', 'vector', 'question', 'maxSim'] as const;

/** One of the ways in which a unit is found. */
export type SignalName = (typeof SIGNALS)[number];

/** What the signals make of a question: scores by the units' rows. */
export interface SignalReading {
  /** Each about 0..1. */
  readonly scores: Readonly<Record<SignalName, ArrayLike<number>>>;
  /** What speaks for a unit as the answer, and against it. */
  readonly signs: (row: number) => EvidenceSigns;
  /** The topics that the question names and the report does not speak of. */
  readonly absent: readonly FieldTopic[];
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
  const [model, store] = await Promise.all([models.words(), openVectorStore(index, log)]);
  const judge = index.judge && createExactStore(index.judge());
  const segment = createSegment(createKnownWordCut(lexical.chineseWords));
  const matchWords = createWordMatch(index.unitWords());
  const topicSigns = createTopicSigns(otherTopics(), model);
  const absenceSigns = createAbsenceSigns({ topics: fieldTopics(), lexical, segment, model });
  const texts = units.map((unit) => fold(report.unitById.get(unit)?.text ?? ''));
  const isWord = (word: string) => model.wordVectors(word).ids.length === 1;

  return {
    units,
    read: async (question) => {
      const folded = mendSpelling(fold(question), { meant: lexical.latinWords, isWord });
      const terms = questionTerms(folded, segment);
      const glossed = lexical.glossed.score(terms.own, terms.helping);
      const own = model.embed(folded);
      const words = compactQuestion(model.wordVectors(folded));
      const vector = judge === undefined ? own : await embedQuestion(folded, { models, log });
      const near = await nearUnits(vector, store, units);
      const judged = judge === undefined ? near : await nearUnits(own, judge, units);
      const match = matchWords(words);
      const { topics: absent, nearer } = absenceSigns(folded, match);
      const against = { ...topicSigns(own, words), absent: absent.length > 0 ? 1 : 0, nearAbsent: nearer };
      return {
        folded,
        terms,
        scores: {
          text: lexical.text.score(terms.own, terms.helping),
          glossed,
          context: lexical.context.score(terms.own, terms.helping),
          vector: near.vector,
          question: near.question,
          maxSim: match.scores,
        },
        absent,
        signs: (row) => ({
          ...against,
          ...signsAt(judged, row),
          glossed: glossed[row] ?? 0,
          missing: missesSlot(folded, texts[row] ?? '') ? 1 : 0,
        }),
      };
    },
  };
}

function signsAt({ vector, question }: NearUnits, row: number): Pick<EvidenceSigns, 'vector' | 'question'> {
  return { vector: vector[row] ?? 0, question: question[row] ?? 0 };
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
