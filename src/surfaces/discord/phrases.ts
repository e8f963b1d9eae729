import type { Language } from '../../language/language.js';
import { PHRASES_EN } from './phrases/en.js';
import type { Phrases } from './phrases/phrases.js';
import { PHRASES_ZH_HANS } from './phrases/zh-hans.js';
import { PHRASES_ZH_HANT } from './phrases/zh-hant.js';

const PHRASES: Readonly<Record<Language, Phrases>> = {
  'zh-Hans': PHRASES_ZH_HANS,
  'zh-Hant': PHRASES_ZH_HANT,
  en: PHRASES_EN,
};

/** Gives what the bot says of itself in one language. */
export function phrases(language: Language): Phrases {
  return PHRASES[language];
}
