import type { Language } from '../../language/language.js';

const CHINESE: ReadonlyMap<string, Language> = new Map([
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
]);

/** The language to answer in for a locale of Discord's (`zh-CN`, `en-US`); English for those that we have no words in. */
export function languageOfLocale(locale: string): Language {
  return CHINESE.get(locale) ?? 'en';
}
