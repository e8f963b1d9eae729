import { describe, expect, it } from 'vitest';
import { createItemTracker } from '../../src/report/item-tracker.js';
import { readItemMark, readNumberMark } from '../../src/report/printed-mark.js';

/** Where printed items belong, a colon after those that announce items of their own. */
function places(...items: readonly string[]): string[] {
  const tracker = createItemTracker();
  return items.map((item, at) => {
    const mark = readItemMark(item);
    if (!mark) throw new Error(`${item} is no item`);
    const place = tracker.place(mark.value, /：$/.test(items[at - 1] ?? ''));
    tracker.take(place);
    return place.path.join('.') + (place.due === undefined ? '' : ` for ${place.due}`);
  });
}

describe('items under a paragraph', () => {
  it.each([
    ['letters', ['(a)', '(b)', '(c)'], ['a', 'b', 'c']],
    ['Roman numbers under letters', ['(a)：', '(i)', '(ii)', '(b)：', '(i)'], ['a', 'a.i', 'a.ii', 'b', 'b.i']],
    ['Roman numbers alone', ['(i)', '(ii)', '(iii)'], ['i', 'ii', 'iii']],
    [
      'the ninth letter, which looks like a Roman number',
      ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'],
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
    ],
    [
      'Roman numbers under the eighth letter, then the ninth letter',
      ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)：', '(i)', '(ii)', '(i)', '(j)'],
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'h.i', 'h.ii', 'i', 'j'],
    ],
    ['Chinese numbers, which stand for Roman ones', ['（a）：', '㈠', '㈡', '(三)'], ['a', 'a.i', 'a.ii', 'a.iii']],
    ['a letter left out', ['(a)', '(c)'], ['a', 'c for (b)']],
    ['a Chinese number left out', ['(a)：', '㈠', '㈢'], ['a', 'a.i', 'a.iii for (ii)']],
  ])('%s', (_, items, expected) => {
    expect(places(...items)).toEqual(expected);
  });

  it('go on with (aa) after (z)', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `(${letter})`);
    expect(places(...letters, '(aa)', '(bb)').slice(-3)).toEqual(['z', 'aa', 'bb']);
  });
});

describe('the number before a paragraph', () => {
  it.each([
    ['6. 在11月9日', 6],
    ['6．在11月9日', 6],
    ['17.第一委员会建议', 17],
    ['1.2020年9月18日，大会', 1],
    ['5.10月4日，美利坚合众国', 5],
  ])('%s', (text, value) => {
    expect(readNumberMark(text)?.value).toBe(value);
  });

  it.each(['2020. 年', '6.5亿美元', '9、12日', '12个国家', '(a) 6. 款'])('is not in %s', (text) => {
    expect(readNumberMark(text)).toBeUndefined();
  });
});
