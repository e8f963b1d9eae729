import { glossCommand } from './gloss/gloss-command.js';
import { runCommand } from './run-command.js';

await runCommand(glossCommand);
