import { z } from 'zod';

/** A place or body that is asked about like a member and is none; one entry of `not-members.json`. */
export const notMemberSchema = z.strictObject({
  /** Stable, in kebab-case: `holy-see`. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /**
   * `observer` has observer status without being a member; `organisation` is one of States or of other bodies; `former`
   * is a State that is no more; `other` says only that the list of members has no such entry, and nothing of its standing.
   */
  status: z.enum(['observer', 'organisation', 'territory', 'former', 'invented', 'other']),
  /** The name to show. */
  display: z.strictObject({ 'zh-Hans': z.string().min(1), 'zh-Hant': z.string().min(1), en: z.string().min(1) }),
  /** Other usual names in any script. */
  aliases: z.array(z.string().min(1)),
  /** Short forms that count in capitals only. */
  acronyms: z.array(z.string().min(2)).optional(),
});

/** A place or body that is asked about like a member and is none. */
export type NotMember = z.infer<typeof notMemberSchema>;
