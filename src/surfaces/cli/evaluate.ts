import { join } from 'node:path';
import { evaluateCommand } from './evaluation/evaluate-command.js';
import { openRollcall } from './open-rollcall.js';
import { runCommand } from './run-command.js';

await runCommand((context) =>
  evaluateCommand({
    ...context,
    folder: join(context.paths.root, 'test', 'evaluation'),
    openRollcall: () => openRollcall(context),
  }),
);
