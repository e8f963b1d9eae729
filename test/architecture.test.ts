import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkArchitecture, readTree } from './helpers/check-architecture.js';

const breaches = (files: Record<string, string>) => checkArchitecture(new Map(Object.entries(files)));

describe('the project', () => {
  it('keeps its own rules', () => {
    const files = readTree(fileURLToPath(new URL('../src/', import.meta.url)));
    expect(files.size).toBeGreaterThan(50);
    expect(checkArchitecture(files)).toEqual([]);
  });
});

describe('the check of the rules', () => {
  it('lets a folder import from those before it, and all from errors and log', () => {
    const files = {
      'report/parse-report.ts':
        "import { cleanText } from './clean-text.js';\nimport type { Language } from '../language/language.js';",
      'answer/rollcall.ts':
        "import '../votes/ledger.js';\nimport { RollcallError } from '../errors.js';\nimport { z } from 'zod';",
      'surfaces/cli/run-command.ts': "import { readConfig } from '../../config.js';\nimport '../../answer/answer.js';",
      'surfaces/discord/start-bot.ts': "import { Client } from 'discord.js';",
      'main.ts': "import './surfaces/cli/ask.js';\nawait import('./surfaces/discord/start-bot.js');",
    };
    expect(breaches(files)).toEqual([]);
  });

  it.each([
    ['report/a.ts', "import { x } from '../votes/ledger.js';", 'report comes before votes'],
    ['report/a.ts', "import type { X } from '../answer/answer.js';", 'report comes before answer'],
    ['report/a.ts', "export { x } from '../votes/ledger.js';", 'report comes before votes'],
    ['votes/a.ts', "const x = await import('../retrieval/load-index.js');", 'votes comes before retrieval'],
    ['votes/a.ts', "import {\n  x,\n} from\n  '../answer/answer.js';", 'votes comes before answer'],
    ['countries/members/a.ts', "import '../../votes/ledger.js';", 'countries comes before votes'],
    ['answer/a.ts', "import '../surfaces/cli/ask.js';", 'surfaces are imported by main.ts only'],
    ['surfaces/cli/a.ts', "import '../discord/start-bot.js';", 'surfaces are imported by main.ts only'],
    ['answer/a.ts', "import { readConfig } from '../config.js';", 'settings are handed in'],
    ['surfaces/discord/a.ts', "import { readConfig } from '../../config.js';", 'settings are handed in'],
    ['surfaces/discord/a.ts', "import '../../votes/ledger.js';", 'a surface gets what it needs through answer/'],
    ['errors.ts', "import './answer/answer.js';", 'errors.ts stands alone'],
    ['answer/a.ts', "import '../main.js';", 'nothing imports main.ts'],
    ['surfaces/cli/a.ts', "import { Client } from 'discord.js';", 'only surfaces/discord knows Discord'],
    ['answer/a.ts', 'const level = process.env.LOG_LEVEL;', 'only config.ts reads the environment'],
    ['answer/a.ts', "import { env } from 'node:process';", 'only config.ts reads the environment'],
    ['answer/a.ts', 'x();\n'.repeat(251), 'has 251 lines, more than 250'],
    ['answer/a.ts', 'console.log(1);', 'answer/a.ts:1: has a console call'],
    ['answer/a.ts', '\n// TODO: later', 'answer/a.ts:2: has an open end'],
    ['answer/a.ts', '// biome-ignore lint: no', 'has a check switched off'],
    ['answer/a.ts', "read('/home/me/report.md');", 'has a path of one machine'],
    ['answer/utils.ts', '', 'utils says nothing of what is in it'],
    ['answer/createAnswer.ts', '', 'createAnswer is not in kebab-case'],
    ['ledger.ts', '', 'lies in no folder'],
    ['bots/a.ts', '', 'lies in an unknown folder'],
  ])('finds a breach: %s with %j', (path, text, breach) => {
    const found = breaches({ [path]: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(path);
    expect(found[0]).toContain(breach);
  });
});
