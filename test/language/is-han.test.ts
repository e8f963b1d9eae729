import { describe, expect, it } from 'vitest';
import { isWordCharacter } from '../../src/countries/is-word-character.js';
import { isHan } from '../../src/language/is-han.js';

const characters = Array.from({ length: 0x32000 }, (_, code) => String.fromCodePoint(code));

describe('telling a character by its code', () => {
  it('says of each character what its script says', () => {
    const wrong = characters.filter((character) => isHan(character) !== /^\p{Script=Han}/u.test(character));
    expect(wrong).toEqual([]);
    expect([isHan(undefined), isHan('')]).toEqual([false, false]);
  });

  it('takes letters, digits and the underscore for parts of words, but for Chinese', () => {
    const isPart = (character: string) => /^[\p{L}\p{N}_]/u.test(character) && !/^\p{Script=Han}/u.test(character);
    expect(characters.filter((character) => isWordCharacter(character) !== isPart(character))).toEqual([]);
    expect(isWordCharacter(undefined)).toBe(false);
  });
});
