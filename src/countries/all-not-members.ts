import { z } from 'zod';
import { type NotMember, notMemberSchema } from './not-member.js';
import data from './not-members.json' with { type: 'json' };

let parsed: readonly NotMember[] | undefined;

/**
 * Observers, organisations, territories, former States, parts of States and invented countries that people ask about.
 * Wording is neutral: an entry says that no member is listed under the name, and nothing else.
 */
export function allNotMembers(): readonly NotMember[] {
  parsed ??= z.array(notMemberSchema).parse(data);
  return parsed;
}
