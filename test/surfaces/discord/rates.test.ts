import { expect, test } from 'vitest';
import { createRates } from '../../../src/surfaces/discord/rates.js';
import { createRecent } from '../../../src/surfaces/discord/recent.js';

test('who asks too often is refused with the seconds to wait, the first time as such', async () => {
  const rates = createRates({ perUser: 2, perServer: 100 });
  const ask = () => rates({ user: 'delegate', server: 'room' });
  expect([await ask(), await ask()]).toEqual([{ kind: 'within' }, { kind: 'within' }]);
  const [first, second] = [await ask(), await ask()];
  expect(first).toMatchObject({ kind: 'over', isFirst: true });
  expect(second).toMatchObject({ kind: 'over', isFirst: false });
  const seconds = first.kind === 'over' ? first.seconds : 0;
  expect(seconds).toBeGreaterThan(55);
  expect(seconds).toBeLessThanOrEqual(60);
});

test('a person’s refused questions do not count against the server', async () => {
  const rates = createRates({ perUser: 1, perServer: 2 });
  for (let n = 0; n < 5; n++) await rates({ user: 'one', server: 'room' });
  expect(await rates({ user: 'two', server: 'room' })).toEqual({ kind: 'within' });
  expect(await rates({ user: 'three', server: 'room' })).toMatchObject({ kind: 'over', isFirst: true });
  expect(await rates({ user: 'four', server: null })).toEqual({ kind: 'within' });
});

test('what was written last is kept, what was written first is forgotten', () => {
  const recent = createRecent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.set('a', 3);
  recent.set('c', 4);
  expect(['a', 'b', 'c'].map(recent.get)).toEqual([3, undefined, 4]);
  recent.delete('a');
  expect(recent.get('a')).toBeUndefined();
});
