import { resolve } from 'node:path';
import type { Rollcall } from './answer/rollcall.js';
import type { Config } from './config.js';
import { RollcallError } from './errors.js';
import { openRollcall } from './surfaces/cli/open-rollcall.js';
import { runPrompt } from './surfaces/cli/prompt.js';
import { type CommandContext, runCommand } from './surfaces/cli/run-command.js';

/** How long the bot may take to leave after it was told to. */
const STOP_WITHIN_MS = 10_000;

await runCommand(start);

async function start(context: CommandContext): Promise<void> {
  const [argument] = context.args;
  if (argument !== undefined) {
    const message = `npm start takes no arguments, but was given ${JSON.stringify(argument)}; for one question use npm run ask -- "…"`;
    throw new RollcallError('bad-usage', message);
  }
  const { config } = context;
  const rollcall = await openRollcall(context);
  if (config.discord === undefined) await converse(context, rollcall);
  else await runBot(config.discord, context, rollcall);
}

async function converse(context: CommandContext, rollcall: Rollcall): Promise<void> {
  const leave = () => process.exit(0);
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const { stdout, stderr } = process;
  const screen = stdout.isTTY ? stdout : stderr;
  await runPrompt({ ...context, rollcall, screen, say: (line) => stderr.write(`${line}\n`) });
}

async function runBot(
  discord: NonNullable<Config['discord']>,
  { config, paths, log }: CommandContext,
  rollcall: Rollcall,
): Promise<never> {
  const dataDir = resolve(paths.root, config.dataDir ?? 'data');
  const told = new Promise<'told to stop'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('told to stop'));
  });
  // Half a second to import: only who runs the bot pays for it.
  const { startBot } = await import('./surfaces/discord/start-bot.js');
  const bot = await Promise.race([startBot({ ...discord, dataDir, rollcall, log }), told]);
  if (bot !== 'told to stop') {
    const end = await Promise.race([bot.ended, told]);
    if (end !== 'told to stop') throw end;
    log.info('leaving Discord');
    await Promise.race([bot.stop(), new Promise((resolve) => setTimeout(resolve, STOP_WITHIN_MS))]);
  }
  process.exit(0);
}
