import { isHan } from '../language/is-han.js';

const ofWords = /[\p{L}\p{N}_]/u;
const plain = /[A-Za-z0-9_]/;

/** Whether there is a character and it makes a word of those beside it: Chinese is written without spaces, so only letters of alphabets and digits do. */
export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined || isHan(character)) return false;
  return character < '\u0080' ? plain.test(character) : ofWords.test(character);
}
