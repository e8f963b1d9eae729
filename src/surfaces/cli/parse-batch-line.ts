import { z } from 'zod';
import { checkQuestion, LONGEST_QUESTION, type QuestionProblem } from './check-question.js';
import { type InputLine, LONGEST_LINE } from './read-lines.js';

/** The codes of a batch line that has no answer. */
export type BatchErrorCode = 'bad-json' | 'internal' | QuestionProblem['code'];

/** Why a line has no answer. */
export interface BatchError {
  readonly code: BatchErrorCode;
  readonly message: string;
}

/** A line of a batch, read: a question to ask, or the error to send back. `id` is as given, null where it can't be read. */
export type BatchLine =
  | { readonly kind: 'request'; readonly id: unknown; readonly question: string; readonly session?: string }
  | { readonly kind: 'invalid'; readonly id: unknown; readonly error: BatchError };

const FORM = '{"id": 1, "question": "中国对L.4投了什么票？"}';

const lineSchema = z.object({
  id: z.unknown().default(null),
  question: z.unknown().optional(),
  session: z.unknown().optional(),
});

/** Reads a line `{id, question, session?}`; other keys are ignored, a number is as good a session as a text. */
export function parseBatchLine(line: InputLine): BatchLine {
  if (line.kind === 'oversized') {
    const message = `the line has more than ${LONGEST_LINE} bytes, and a question at most ${LONGEST_QUESTION} characters; shorten it`;
    return { kind: 'invalid', id: null, error: { code: 'too-long', message } };
  }
  if (line.kind === 'not-utf8') return badJson(null, 'the line is not UTF-8 text; save the file as UTF-8');
  const value = parseJson(line.text);
  const parsed = lineSchema.safeParse(value);
  if (value === undefined || !parsed.success) {
    return badJson(null, `the line is not a JSON object; write it like ${FORM}`);
  }
  const { id, question, session } = parsed.data;
  if (typeof question !== 'string') {
    const message = `the line has no "question" that is text; write it like ${FORM}`;
    return { kind: 'invalid', id, error: { code: 'no-question', message } };
  }
  const problem = checkQuestion(question);
  if (problem !== undefined) return { kind: 'invalid', id, error: problem };
  return readSession({ id, question }, session);
}

function readSession(asked: { id: unknown; question: string }, session: unknown): BatchLine {
  if (session === undefined || session === null) return { kind: 'request', ...asked };
  if (typeof session === 'string' || typeof session === 'number') {
    return { kind: 'request', ...asked, session: String(session) };
  }
  return badJson(
    asked.id,
    'the "session" is neither text nor a number; give the same word to each line of a conversation',
  );
}

function badJson(id: unknown, message: string): BatchLine {
  return { kind: 'invalid', id, error: { code: 'bad-json', message } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
