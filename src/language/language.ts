import { z } from 'zod';

/** The languages that answers are written in: Simplified Chinese, Traditional Chinese, English. */
export const languageSchema = z.enum(['zh-Hans', 'zh-Hant', 'en']);

/** One of the languages that answers are written in. */
export type Language = z.infer<typeof languageSchema>;
