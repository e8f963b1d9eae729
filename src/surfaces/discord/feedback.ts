import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../language/language.js';

/** What can be wrong with an answer. */
export const COMPLAINTS = ['misunderstood', 'wrong-fact', 'wrong-passage', 'incomplete', 'wording', 'other'] as const;

/** What can be wrong with an answer. */
export type Complaint = (typeof COMPLAINTS)[number];

/** A verdict on an answer: a line of `feedback.jsonl`. It holds no name and no id of whoever gave it. */
export interface Feedback {
  readonly verdict: 'right' | 'wrong';
  readonly question: string;
  /** The message as it was shown. */
  readonly answer: string;
  /** Of the corpus that it was given from, 7 digits. */
  readonly corpusHash: string;
  readonly language: Language;
  /** ISO 8601, to the day: enough to know which version answered. */
  readonly date: string;
  readonly complaint?: Complaint;
  /** What the answer should have said, in the person's own words. */
  readonly comment?: string;
}

/** Keeps a verdict; rejects where it can't be written. */
export type KeepFeedback = (feedback: Feedback) => Promise<void>;

/** Makes the keeper of verdicts, one JSON line each. @param folder where `feedback.jsonl` lies, made where it is missing */
export function createFeedbackFile(folder: string): KeepFeedback {
  return async (feedback) => {
    await mkdir(folder, { recursive: true });
    await appendFile(join(folder, 'feedback.jsonl'), `${JSON.stringify(feedback)}\n`);
  };
}
