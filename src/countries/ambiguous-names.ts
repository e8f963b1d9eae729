import { z } from 'zod';
import data from './ambiguous-names.json' with { type: 'json' };

const entrySchema = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  options: z.array(z.string().regex(/^[A-Z]{3}$/)).min(2),
});

/** Names that fit more than one member, so that a question which uses them is asked back: 刚果, Korea. */
export const ambiguousNames: readonly z.infer<typeof entrySchema>[] = z.array(entrySchema).parse(data);
