import type { AskRequest } from '../../../src/answer/rollcall.js';
import { createRecordedRollcall, type RecordedRollcall } from './recorded-rollcall.js';
import { trueAnswer } from './true-answers.js';

/** A Rollcall whose answers wait until they are released. */
export interface SlowRollcall {
  readonly rollcall: RecordedRollcall;
  /** Resolves when the first question has arrived. */
  readonly asked: Promise<void>;
  release(): void;
}

/** Makes a Rollcall of recorded true answers that wait until they are released. */
export function createSlowRollcall(): SlowRollcall {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let arrive = () => {};
  const asked = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const ask = async ({ question }: AskRequest) => {
    arrive();
    await gate;
    return trueAnswer(question);
  };
  return { rollcall: createRecordedRollcall({ ask }), asked, release: () => release() };
}
