import { type Config, readConfig } from '../../config.js';
import { RollcallError } from '../../errors.js';
import { createLog, type Log } from '../../log.js';
import { createOutput, type Output } from './create-output.js';
import { describeTerminal, type Terminal } from './describe-terminal.js';
import { findProjectPaths, type ProjectPaths } from './project-paths.js';

/** What a command is handed: nothing else of the process does it touch. */
export interface CommandContext {
  /** The arguments after the command's own name. */
  readonly args: readonly string[];
  readonly config: Config;
  readonly paths: ProjectPaths;
  readonly log: Log;
  readonly stdin: NodeJS.ReadStream;
  readonly output: Output;
  readonly terminal: Terminal;
}

/**
 * Runs a command of the terminal and sets the exit code: 0 when it returns, 2 for a command line that can't be read
 * (an error with the code `bad-usage`), 1 for all else. An error is told in one line on standard error, its stack only
 * at the log level `debug`.
 */
export async function runCommand(command: (context: CommandContext) => Promise<void>): Promise<void> {
  // Whoever reads the messages may leave too; that is no reason to fail.
  process.stderr.on('error', () => {});
  const paths = findProjectPaths();
  const result = readConfig(paths.envFile);
  if (result.kind === 'invalid') {
    for (const problem of result.problems) writeError(problem);
    process.exitCode = 1;
    return;
  }
  const { config } = result;
  const log = createLog({ level: config.logLevel, write: (line) => process.stderr.write(line), now: () => new Date() });
  const fail = (error: unknown) => {
    writeError(error instanceof RollcallError ? error.message : `unexpected failure: ${messageOf(error)}`);
    log.debug('where it failed', { stack: error instanceof Error ? error.stack : undefined });
    process.exitCode = error instanceof RollcallError && error.code === 'bad-usage' ? 2 : 1;
    // A connection left open by what failed must not keep the process; unref'd, this waits for nothing else.
    setTimeout(() => process.exit(), 1000).unref();
  };
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  try {
    const { stdin, stdout, argv } = process;
    const output = createOutput(stdout);
    await command({ args: argv.slice(2), config, paths, log, stdin, output, terminal: describeTerminal(stdout) });
  } catch (error) {
    fail(error);
  }
}

function writeError(message: string): void {
  process.stderr.write(`error: ${message.trimEnd()}\n`);
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split('\n')[0]}; run it again with LOG_LEVEL=debug to see where`;
}
