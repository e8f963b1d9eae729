import { expect, test } from 'vitest';
import { choicesSchema } from '../../../../src/surfaces/discord/limits.js';
import { fitChoices } from '../../../../src/surfaces/discord/render/fit-choices.js';
import { listAfter } from '../../../helpers/discord/true-answers.js';

const LIST = listAfter('6. 在11月9日第14次会议上', '赞成');

test('choices that fit are left as they are, in their order', () => {
  const choices = [
    { name: '瑞士', value: 'CHE' },
    { name: '中国', value: 'CHN' },
  ];
  expect(fitChoices(choices)).toEqual(choices);
});

test('only the best 25 are shown', () => {
  const all = Array.from({ length: 40 }, (_, index) => ({ name: `第${index + 1}段`, value: `p${index + 1}` }));
  expect(fitChoices(all)).toEqual(all.slice(0, 25));
});

test('a long name is cut between two words, and a choice that cannot be sent back is left out', () => {
  const english = 'in favour of the draft resolution on responsible State behaviour in cyberspace '.repeat(3);
  const [chinese, latin, ...others] = fitChoices([
    { name: LIST, value: 'a' },
    { name: english, value: 'b' },
    { name: '长', value: 'x'.repeat(101) },
    { name: '', value: 'c' },
  ]);
  expect(others).toEqual([]);
  expect(LIST.startsWith(chinese?.name.slice(0, -1) ?? '?')).toBe(true);
  const kept = latin?.name.slice(0, -1) ?? '?';
  expect(english.startsWith(`${kept} `)).toBe(true);
  expect(choicesSchema.safeParse([chinese, latin]).success).toBe(true);
});
