import { askCommand } from './ask-command.js';
import { openRollcall } from './open-rollcall.js';
import { runCommand } from './run-command.js';

await runCommand((context) => askCommand({ ...context, openRollcall: () => openRollcall(context) }));
