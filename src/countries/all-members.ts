import { z } from 'zod';
import { type Member, memberSchema } from './member.js';
import data from './members.json' with { type: 'json' };

let parsed: readonly Member[] | undefined;

/**
 * The 193 members of the United Nations, in the order of their ISO codes.
 *
 * English names and codes after the United Nations and ISO 3166-1; Chinese ones after United Nations documents, the
 * Unicode CLDR and Taiwan's Ministry of Foreign Affairs; short and colloquial ones by hand.
 */
export function allMembers(): readonly Member[] {
  parsed ??= z.array(memberSchema).length(193).parse(data);
  return parsed;
}
