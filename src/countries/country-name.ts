import { RollcallError } from '../errors.js';
import type { Language } from '../language/language.js';
import type { Iso3 } from './iso3.js';
import { memberByIso3 } from './member-by-iso3.js';

/**
 * A member's name for an answer: in Simplified Chinese as the report prints it, in Traditional as Taiwan writes it, in
 * English short. `full` gives the United Nations' own name in English (`Iran (Islamic Republic of)`), the same as `list`
 * in Chinese; default `list`.
 * @throws RollcallError `unknown-member` for a code that is no member's: codes come from this folder, so that is a fault.
 */
export function countryName(iso3: Iso3, language: Language, form: 'list' | 'full' = 'list'): string {
  const names = memberByIso3(iso3)?.names;
  if (names === undefined)
    throw new RollcallError('unknown-member', `No member has the code ${iso3}; codes are ISO 3166-1 alpha-3 (CHE).`, {
      data: { iso3 },
    });
  if (language === 'zh-Hans') return names.zh;
  if (language === 'zh-Hant') return names.zhHantTw;
  return form === 'full' ? names.en : names.enShort;
}
