import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';

/** Characters of the kinds that folding has rules for, and any others. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x20000, max: 0x2fa1f }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0xc0, max: 0x24f }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0xf900, max: 0xffef }).map((code) => String.fromCodePoint(code)),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('fold', () => {
  it.each([
    ['葉門、諾魯、臺灣與裏海', '叶门、诺鲁、台湾与里海'],
    ['剛果（金）', '刚果(金)'],
    ['什麼 什么', '什么 什么'],
    ['乾淨', '干净'],
    ['畿內亞', '畿内亚'],
    ['Côte d’Ivoire, São Tomé, TÜRKİYE', "cote d'ivoire, sao tome, turkiye"],
    ['Ｌ．４　ＣＨＥ', 'l.4 che'],
    ['Guinea–Bissau', 'guinea-bissau'],
    ['“信息”', '"信息"'],
  ])('folds %s to %s', (given, folded) => {
    expect(fold(given)).toBe(folded);
  });

  it('keeps the sounds of kana and hangul apart', () => {
    expect(fold('がか')).toBe('がか');
    expect(fold('한국')).toBe('한국');
  });

  it('leaves a character whose folding would be of another length', () => {
    expect(fold('ﬁ½㎏')).toBe('ﬁ½㎏');
    expect(fold('僤')).toHaveLength(1);
  });

  it('keeps the length of any text', () => {
    fc.assert(fc.property(text, (given) => fold(given).length === given.length));
  });

  it('keeps the length of each character of the basic plane, and folds it once for all', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(all.filter((character) => fold(character).length !== 1)).toEqual([]);
    expect(all.filter((character) => fold(fold(character)) !== fold(character))).toEqual([]);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(text, (given) => fold(fold(given)) === fold(given)));
  });

  it('folds each part of a text as it folds the part alone', () => {
    const whole = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(whole, whole, (left, right) => fold(`${left}。${right}`) === `${fold(left)}。${fold(right)}`),
    );
  });
});
