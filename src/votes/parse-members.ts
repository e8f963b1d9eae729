import type { Iso3 } from './ledger.js';

const codes = /^[A-Z]{3}(?: [A-Z]{3})*$/;

/** One or more ISO codes, one space apart (`CHN RUS`); `undefined` for anything else. Whether they are members is not asked. */
export function parseMembers(words: string): readonly Iso3[] | undefined {
  return codes.test(words) ? words.split(' ') : undefined;
}
