import type { Iso3 } from './iso3.js';
import type { NotMember } from './not-member.js';

/** What a name means. */
export type CountryMeaning =
  | { readonly kind: 'member'; readonly iso3: Iso3; readonly by: 'name' | 'code' | 'demonym' | 'capital' }
  /** `bloc` is the id of a bloc that goes by the same letters (NAM). */
  | { readonly kind: 'ambiguous'; readonly options: readonly Iso3[]; readonly bloc?: string }
  | { readonly kind: 'not-a-member'; readonly place: NotMember };

/** A country named in a text: UTF-16 offsets of the text as given, `end` not included. */
export type CountryMention = { readonly start: number; readonly end: number; readonly text: string } & CountryMeaning;
