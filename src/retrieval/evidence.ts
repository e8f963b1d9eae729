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
  /** How much the question's words say (near 0 for how old are you), or how many of them the unit has; 0..1. */
  readonly substance: number;
  /** 1 where the question names a topic of the field that the report does not speak of. */
  readonly absent: number;
  /** 1 where the question asks for a kind of thing (a sum, a name, a reason: `missing-slot.ts`) of which the unit holds none. */
  readonly missing: number;
}

/**
 * What each sign counts for: a logistic regression over the tuning questions that the report answers and those that it does
 * not, rounded. docs/EVALUATION.md has the curve.
 */
const WEIGHTS = { glossed: 2.4, vector: 10, contrast: 21.8, substance: 5.9, absent: -3.6, missing: -6.3 };
const BIAS = -11.3;

/** Where nothing is known of what the report does not answer: a contrast that is rather that of a question answered. */
const UNKNOWN_CONTRAST = 0.08;

/** How likely a unit is to answer a question, 0..1. */
export function evidenceOf(signs: EvidenceSigns): number {
  const sum =
    BIAS +
    WEIGHTS.glossed * signs.glossed +
    WEIGHTS.vector * signs.vector +
    WEIGHTS.contrast * (signs.contrast ?? UNKNOWN_CONTRAST) +
    WEIGHTS.substance * signs.substance +
    WEIGHTS.absent * signs.absent +
    WEIGHTS.missing * signs.missing;
  return 1 / (1 + Math.exp(-sum));
}
