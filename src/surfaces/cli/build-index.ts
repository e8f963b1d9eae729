import { buildIndexCommand } from './build-index-command.js';
import { runCommand } from './run-command.js';

await runCommand(buildIndexCommand);
