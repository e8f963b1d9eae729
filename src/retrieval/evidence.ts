/** What speaks for a unit as the answer to a question, and against it or any. */
export interface EvidenceSigns {
  /** BM25 over the unit's text and gloss, 0..1. */
  readonly glossed: number;
  /** How near the unit's vector lies, 0..1; by the model that ships with the project, whichever finds. */
  readonly vector: number;
  /**
   * How much nearer the question lies to questions that the report answers than to those that it does not, -1..1; by the
   * same model. Undefined where the glosses list none that it does not answer.
   */
  readonly contrast: number | undefined;
  /**
   * How the question is worded, in log-odds: above 0 as those that the report answers, below 0 as those that it does not
   * (`wording.ts`). Undefined as `contrast` is.
   */
  readonly wording: number | undefined;
  /** How much the question's words say (near 0 for how old are you), or how many of them the unit has; 0..1. */
  readonly substance: number;
  /** 1 where the question asks no more than what is said of a topic, and the unit or its rendering names that topic. */
  readonly named: number;
  /** 1 where the question names a topic of the field that the report does not speak of, or is about nothing that it speaks of. */
  readonly absent: number;
  /** 1 where the question asks for a kind of thing (a sum, a name, a reason: `missing-slot.ts`) of which the unit holds none. */
  readonly missing: number;
}

/**
 * What each sign counts for: a logistic regression over the tuning questions that the report answers and those that it does
 * not, rounded; but for `named`, which is to decide by itself. docs/EVALUATION.md has the curve.
 */
const WEIGHTS = {
  glossed: 1.6,
  vector: 10.8,
  contrast: 9.8,
  wording: 0.69,
  substance: 3.8,
  named: 8,
  absent: -3.2,
  missing: -4.8,
};
const BIAS = -9.6;

/** Where nothing is known of what the report does not answer: what is rather that of a question answered. */
const UNKNOWN = { contrast: 0.08, wording: 1 };

/**
 * How much more a question is like those that the report answers than like those that it does not, in log-odds, whichever unit it
 * asks about.
 */
export function leaningOf({ contrast, wording }: Pick<EvidenceSigns, 'contrast' | 'wording'>): number {
  return WEIGHTS.contrast * (contrast ?? UNKNOWN.contrast) + WEIGHTS.wording * (wording ?? UNKNOWN.wording);
}

/** How likely a unit is to answer a question, 0..1. */
export function evidenceOf(signs: EvidenceSigns): number {
  const sum =
    BIAS +
    WEIGHTS.glossed * signs.glossed +
    WEIGHTS.vector * signs.vector +
    leaningOf(signs) +
    WEIGHTS.substance * signs.substance +
    WEIGHTS.named * signs.named +
    WEIGHTS.absent * signs.absent +
    WEIGHTS.missing * signs.missing;
  return 1 / (1 + Math.exp(-sum));
}
