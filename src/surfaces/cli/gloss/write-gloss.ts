import type { Report, Unit } from '../../../report/report.js';
import { unitLabel } from '../../../report/unit-label.js';
import { type Gloss, glossSchema } from '../../../retrieval/glosses.js';
import type { AskLanguageModel } from './ask-language-model.js';

/** A gloss; or why there is none after the last try. */
export type WrittenGloss =
  | { readonly kind: 'written'; readonly gloss: Gloss }
  | { readonly kind: 'unusable'; readonly why: string };

/** How often a model that does not keep to the form is asked. */
const TRIES = 3;

const INSTRUCTION = `You help people to find paragraphs of a United Nations report that is printed in Chinese. For the paragraph that you
are given, answer with one JSON object and nothing else:
{"zh": "...", "en": "...", "questions": ["...", ...], "unsaid": ["...", ...]}
zh: one line of plain everyday Chinese (Simplified) that says what the paragraph says, in other words than its own.
en: the paragraph in English, whole, in the wording of United Nations documents.
questions: 8 to 14 short questions that this paragraph, and no other, answers, as people type them: in Simplified Chinese, some
in Traditional Chinese, some in English; everyday words, keywords alone among them.
unsaid: as many that people might ask in the same words, and that neither this paragraph nor such a report answers: names, sums,
reasons, examples, definitions, the content of a document that is only named, what came of it.
In zh and en say nothing that the paragraph does not say.`;

/** Has a language model write the gloss of a unit; an answer that is not in the form is asked for again. */
export async function writeGloss(unit: Unit, report: Report, ask: AskLanguageModel): Promise<WrittenGloss> {
  const draft = report.drafts.find(({ id }) => id === unit.draft);
  const text = [
    `Report: ${report.meta.symbol}`,
    ...(draft === undefined ? [] : [`Recommended draft: ${draft.title}`]),
    ...(unit.section === undefined ? [] : [`Under the heading: ${unit.section}`]),
    `Paragraph (${unitLabel(report, unit, 'en')}):`,
    unit.text,
  ].join('\n');
  let why = '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const read = readGloss(await ask(INSTRUCTION, text));
    if (read.kind === 'written') return read;
    why = read.why;
  }
  return { kind: 'unusable', why };
}

function readGloss(answer: string): WrittenGloss {
  // Some models put JSON between fences although they are told not to.
  const json = /\{[\s\S]*\}/.exec(answer)?.[0] ?? '';
  try {
    const parsed = glossSchema.safeParse(JSON.parse(json));
    if (parsed.success) return { kind: 'written', gloss: parsed.data };
    return {
      kind: 'unusable',
      why: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    };
  } catch {
    return { kind: 'unusable', why: 'it answered what is no JSON' };
  }
}
