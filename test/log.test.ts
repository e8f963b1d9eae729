import { describe, expect, it } from 'vitest';
import { createLog, type LogLevel } from '../src/log.js';

function logged(level: LogLevel, now?: () => Date) {
  const lines: string[] = [];
  const log = createLog({ level, write: (line) => lines.push(line), ...(now && { now }) });
  return { log, lines };
}

describe('the log', () => {
  it('writes one line an entry, with its time, level, message and fields', () => {
    const { log, lines } = logged('info', () => new Date('2026-01-31T09:00:00Z'));
    log.info('the bot is ready', { guilds: 2, name: 'Roll call', open: true, missing: undefined });
    expect(lines).toEqual(['2026-01-31T09:00:00.000Z info the bot is ready guilds=2 name="Roll call" open=true\n']);
  });

  it('drops what lies below its level', () => {
    const { log, lines } = logged('warn');
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    expect(lines).toEqual(['warn c\n', 'error d\n']);
  });

  it('keeps an entry on one line, whatever is in it', () => {
    const { log, lines } = logged('debug');
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    log.error('two\nlines', { error: new Error('first\nsecond'), circular, list: ['CHE'] });
    expect(lines).toEqual(['error two lines error="first\\nsecond" circular="[object Object]" list="[\\"CHE\\"]"\n']);
  });
});
