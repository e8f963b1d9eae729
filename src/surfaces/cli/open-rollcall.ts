import { createRollcall } from '../../answer/create-rollcall.js';
import type { Rollcall } from '../../answer/rollcall.js';
import { type AnsweringSentence, createAnsweringSentence } from '../../retrieval/answering-sentence.js';
import { createRetrieval } from '../../retrieval/hybrid-search.js';
import { type OpenRequest, openRetrieval } from './open-retrieval.js';

/**
 * Puts the whole together for a command: the corpus, checked; its votes; its index; the answers over them.
 * @throws RollcallError as `openRetrieval` does
 */
export async function openRollcall(request: OpenRequest): Promise<Rollcall> {
  const { corpus, models, index } = await openRetrieval(request);
  const { report, ledger } = corpus;
  const retrieval = createRetrieval({ report, index, models, log: request.log });
  const renderings = new Map([...(corpus.glosses?.glosses ?? [])].map(([unit, gloss]) => [unit, gloss.en]));
  let sentences: AnsweringSentence | undefined;
  return createRollcall({
    report,
    ledger,
    retrieval,
    renderings,
    answeringSentence: async (question, text) => {
      sentences ??= createAnsweringSentence((await models.words()).embed);
      return sentences(question, text);
    },
    now: () => performance.now(),
  });
}
