import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { createLog } from '../../../src/log.js';
import { type Bot, type BotOptions, startBot } from '../../../src/surfaces/discord/start-bot.js';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from './local-discord.js';
import { createRecordedRollcall, type RecordedRollcall } from './recorded-rollcall.js';

/** What a test may set otherwise. */
export type StageOptions = { readonly [Name in keyof BotOptions]?: Exclude<BotOptions[Name], undefined> };

/** A local Discord and what a test starts in it; made anew for each test, and put away after it. */
export interface Stage {
  readonly discord: LocalDiscord;
  /** Where the bots keep feedback; empty before each test. */
  readonly dataDir: string;
  /** Gives recorded true answers. */
  readonly rollcall: RecordedRollcall;
  /** All that the bots logged, a line each, without time. */
  readonly lines: string[];
  /** What this test makes the bot do against Discord's rules; anything else fails the test. */
  readonly expectedProblems: RegExp[];
  /** Starts a bot, with the recorded answers unless others are given. */
  start(options?: StageOptions): Promise<Bot>;
  /** Puts a Discord with other settings in the place of this one. */
  rebuild(options?: LocalDiscordOptions): Promise<void>;
}

/** Sets a stage before each test of the file and checks after it that the bot kept to Discord's rules. */
export function useStage(): Stage {
  let discord: LocalDiscord;
  let rollcall: RecordedRollcall;
  const lines: string[] = [];
  const expectedProblems: RegExp[] = [];
  const running: Bot[] = [];
  const log = createLog({ level: 'debug', write: (line) => void lines.push(line.trimEnd()) });

  let dataDir = '';

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'rollcall-data-'));
    discord = await startLocalDiscord();
    rollcall = createRecordedRollcall();
    lines.length = 0;
    expectedProblems.length = 0;
  });

  afterEach(async () => {
    for (const bot of running.splice(0)) await bot.stop();
    await discord.close();
    rmSync(dataDir, { recursive: true });
    const isExpected = (problem: string) => expectedProblems.some((expected) => expected.test(problem));
    expect(discord.problems.filter((problem) => !isExpected(problem))).toEqual([]);
  });

  return {
    get discord() {
      return discord;
    },
    get dataDir() {
      return dataDir;
    },
    get rollcall() {
      return rollcall;
    },
    lines,
    expectedProblems,
    async start(options = {}) {
      const place = { token: discord.token, restUrl: discord.restUrl, dataDir };
      const bot = await startBot({ ...place, rollcall, log, ...options });
      running.push(bot);
      return bot;
    },
    async rebuild(options = {}) {
      await discord.close();
      discord = await startLocalDiscord(options);
    },
  };
}
