import { join, resolve } from 'node:path';
import { createSearch } from '../../retrieval/hybrid-search.js';
import { evaluateCommand } from './evaluation/evaluate-command.js';
import { openRetrieval } from './open-retrieval.js';
import { openRollcall } from './open-rollcall.js';
import { runCommand } from './run-command.js';

await runCommand((context) => {
  let opened: ReturnType<typeof openRetrieval> | undefined;
  return evaluateCommand({
    ...context,
    feedbackFile: resolve(context.paths.root, context.config.dataDir ?? 'data', 'feedback.jsonl'),
    folder: join(context.paths.root, 'test', 'evaluation'),
    openRollcall: () => openRollcall(context),
    openSearch: async (weights) => {
      opened ??= openRetrieval(context);
      const { corpus, index, models } = await opened;
      return createSearch({ report: corpus.report, index, models, log: context.log, weights });
    },
  });
});
