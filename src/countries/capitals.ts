import { z } from 'zod';
import data from './capitals.json' with { type: 'json' };

const entrySchema = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/),
  /** The capital or seat of government, in every script; several where people name either. It says nothing of a city's status. */
  cities: z.array(z.string().min(2)).min(2),
  /** Buildings and offices that a government goes by: the Kremlin, 白宫. */
  seats: z.array(z.string().min(2)).optional(),
});

/** By what city, and what building, people name the government of each of the 193 members, in the order of their codes. */
export const capitals: readonly z.infer<typeof entrySchema>[] = z.array(entrySchema).length(193).parse(data);
