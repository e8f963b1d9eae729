import { allMembers } from './all-members.js';
import type { Iso3 } from './iso3.js';
import type { Member } from './member.js';

let byCode: ReadonlyMap<Iso3, Member> | undefined;

/** The member with this ISO 3166-1 alpha-3 code in upper case; `undefined` where there is none. */
export function memberByIso3(iso3: Iso3): Member | undefined {
  byCode ??= new Map(allMembers().map((member) => [member.iso3, member]));
  return byCode.get(iso3);
}
