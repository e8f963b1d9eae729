const han = /\p{Script=Han}/u;

/** Whether there is a character and it is a Chinese one; most are told by their code alone, which is asked some hundred times a question. */
export function isHan(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  const code = character.charCodeAt(0);
  if (code < FIRST_HAN) return false;
  return (code >= FIRST_UNIFIED && code <= LAST_UNIFIED) || han.test(character);
}

// U+2E80 begins the radicals, the first characters of the script; 4E00 to 9FFF are its unified ideographs.
const FIRST_HAN = 0x2e80;
const [FIRST_UNIFIED, LAST_UNIFIED] = [0x4e00, 0x9fff];
