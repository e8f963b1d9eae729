import { z } from 'zod';

/** A gloss as its file has it. */
export const glossSchema = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
  questions: z.array(z.string().min(1)),
  unsaid: z.array(z.string().min(1)).default([]),
});

const glossesSchema = z.record(z.string(), glossSchema);

/**
 * What helps to find a unit: a line of plain Chinese, an English rendering, and questions that it answers; and what helps
 * to refuse: questions that lie near it and that no unit of the report answers. Never the report's words: no citation or
 * quote is made from it.
 */
export type Gloss = z.infer<typeof glossSchema>;

/** Glosses by the id of their unit (`p10.a`). */
export type Glosses = ReadonlyMap<string, Gloss>;

/** The glosses, or every problem with them, one line each. */
export type GlossesResult =
  | { readonly kind: 'parsed'; readonly glosses: Glosses }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads a gloss file's text: an object from unit ids to `{zh, en, questions}`, with `unsaid` or without. */
export function parseGlosses(source: string): GlossesResult {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    return {
      kind: 'invalid',
      problems: [`the glosses are no JSON: ${error instanceof Error ? error.message : error}`],
    };
  }
  const parsed = glossesSchema.safeParse(json);
  if (parsed.success) return { kind: 'parsed', glosses: new Map(Object.entries(parsed.data)) };
  return {
    kind: 'invalid',
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the glosses'}: ${issue.message}`),
  };
}
