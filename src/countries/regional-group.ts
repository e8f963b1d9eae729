import type { Language } from '../language/language.js';
import type { Iso3 } from './iso3.js';
import { type RegionalGroup, regionalGroupSchema } from './member.js';
import { memberByIso3 } from './member-by-iso3.js';

const names: Readonly<Record<RegionalGroup, Readonly<Record<Language, string>>>> = {
  african: { 'zh-Hans': '非洲国家组', 'zh-Hant': '非洲國家組', en: 'African States' },
  'asia-pacific': { 'zh-Hans': '亚洲-太平洋国家组', 'zh-Hant': '亞洲-太平洋國家組', en: 'Asia-Pacific States' },
  'eastern-european': { 'zh-Hans': '东欧国家组', 'zh-Hant': '東歐國家組', en: 'Eastern European States' },
  'latin-american-caribbean': {
    'zh-Hans': '拉丁美洲和加勒比国家组',
    'zh-Hant': '拉丁美洲和加勒比國家組',
    en: 'Latin American and Caribbean States',
  },
  'western-european-others': {
    'zh-Hans': '西欧和其他国家组',
    'zh-Hant': '西歐和其他國家組',
    en: 'Western European and other States',
  },
};

/** The group that a member sits in, or is counted in, for elections; `undefined` for a code that is no member's. */
export function groupOf(iso3: Iso3): RegionalGroup | undefined {
  return memberByIso3(iso3)?.regionalGroup;
}

/** A group's name in a language; what is no group's code comes back as it is. */
export function groupName(group: string, language: Language): string {
  const known = regionalGroupSchema.safeParse(group);
  return known.success ? names[known.data][language] : group;
}
