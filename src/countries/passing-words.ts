import { z } from 'zod';
import data from './passing-words.json' with { type: 'json' };

/**
 * Words that hold a country's name without speaking of the country: seas and rivers (印度洋, Gulf of Mexico), and
 * chance meetings of characters (其中国家 holds 中国).
 */
export const passingWords: readonly string[] = Object.values(
  z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }).parse(data),
).flat();
