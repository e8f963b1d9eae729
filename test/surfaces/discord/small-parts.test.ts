import { expect, test } from 'vitest';
import { endsWithin } from '../../../src/surfaces/discord/first-sign.js';
import { createInFlight } from '../../../src/surfaces/discord/in-flight.js';
import { inviteUrl } from '../../../src/surfaces/discord/invite-url.js';
import { languageOfLocale } from '../../../src/surfaces/discord/language-of-locale.js';
import { createSeenEvents } from '../../../src/surfaces/discord/seen-events.js';

test('Chinese locales are answered in their script, all others in English', () => {
  const languages = ['zh-CN', 'zh-TW', 'zh-HK', 'en-US', 'fr', 'ja'].map(languageOfLocale);
  expect(languages).toEqual(['zh-Hans', 'zh-Hant', 'zh-Hant', 'en', 'en', 'en']);
});

test('the invite asks for the two scopes and five permissions, and for no other', () => {
  const query = new URL(inviteUrl('100000000000000001')).searchParams;
  expect(Object.fromEntries(query)).toEqual({
    client_id: '100000000000000001',
    scope: 'bot applications.commands',
    permissions: '274878008320',
  });
});

test('an event is new once; the oldest is forgotten when there are too many', () => {
  const isSeen = createSeenEvents(2);
  expect(['a', 'a', 'b', 'a', 'c', 'b', 'a'].map(isSeen)).toEqual([false, true, false, true, false, true, false]);
});

test('waiting for what is in flight ends with the last piece, or when patience ends', async () => {
  const inFlight = createInFlight();
  let finish = () => {};
  inFlight.track(
    new Promise<void>((resolve) => {
      finish = resolve;
    }),
  );
  inFlight.track(Promise.resolve());
  expect(await inFlight.settled(5)).toBe(1);
  finish();
  expect(await inFlight.settled(1000)).toBe(0);
});

test('work that is ready is told from work that is late', async () => {
  expect(await endsWithin(Promise.resolve(), 50)).toBe(true);
  expect(await endsWithin(new Promise(() => {}), 5)).toBe(false);
});
