import { makePlan } from '../../src/answer/plan/make-plan.js';
import type { Plan } from '../../src/answer/plan/plan.js';
import { withContext } from '../../src/answer/understand/follow-up.js';
import { type Reading, readQuestion } from '../../src/answer/understand/read-question.js';
import { withinPart } from '../../src/answer/understand/within-part.js';
import { contextIn, ledger, report } from '../helpers/true-report.js';

/** One question as it is understood against the true report, by an asker of Simplified Chinese. */
export function readAlone(question: string): Reading {
  return readQuestion(question, 'zh-Hans', { report, ledger });
}

/** The reading of the last of some questions, each read after the one before it. */
export function readAfter(questions: readonly string[]): Reading {
  let before: Reading | undefined;
  for (const question of questions) {
    const own = withinPart(readAlone(question), before, { deps: { report, ledger }, sameMessage: false });
    before = withContext(own, before);
  }
  if (before === undefined) throw new Error('no question was given');
  return before;
}

/** The plan for the last of some questions in one conversation; for a question alone where there is one. */
export function planFor(...questions: readonly string[]): Plan {
  const reading = readAfter(questions);
  return makePlan({ reading, report, ledger }, contextIn(reading.language));
}
