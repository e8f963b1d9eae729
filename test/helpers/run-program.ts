import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** How a program ended, and all it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a program is started with. */
export interface ProgramOptions {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The settings are emptied, so that those of whoever runs the tests don't reach the program. */
const UNSET = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_REST_URL: '',
  LOG_LEVEL: '',
  SHARDS: '',
  DATA_DIR: '',
};

/** Starts a program of Node's, or another by its name. */
export function startProgram(program: string, options: ProgramOptions = {}): ChildProcessWithoutNullStreams {
  const { args = [], environment = {}, cwd = projectRoot } = options;
  const [command, ...first] = /\.m?js$/.test(program) ? [process.execPath, program] : [program];
  return spawn(command, [...first, ...args], { cwd, env: { ...process.env, ...UNSET, ...environment } });
}

/** Waits for a program's end; `input` is written to its standard input, which is then closed. */
export function untilEnded(child: ChildProcessWithoutNullStreams, input: string | Uint8Array = ''): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => stdout.push(data));
  child.stderr.on('data', (data: Buffer) => stderr.push(data));
  // A program that fails early closes its input; that is for the test to see in the exit code.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** Runs a program to its end. */
export function runProgram(
  program: string,
  options: ProgramOptions & { input?: string | Uint8Array } = {},
): Promise<Ended> {
  return untilEnded(startProgram(program, options), options.input);
}
