import { createRequire } from 'node:module';
import { z } from 'zod';
import { createPhraseConverter } from './phrase-converter.js';

type Convert = (text: string) => string;
let convert: Convert | undefined;

/** What is used of opencc-js: from Simplified to Taiwan's forms step by step, each by dictionaries. */
const openccSchema = z.object({
  Locale: z.object({
    configs: z.object({ s2tw: z.object({ conversionChain: z.array(z.array(z.string())).min(1) }) }),
  }),
});

// A synchronous import: what is said is put together in plain functions.
function load(): Convert {
  const { Locale } = openccSchema.parse(createRequire(import.meta.url)('opencc-js/cn2t'));
  // The library cuts the text by the first step's phrases before; that only matters to rare names across such a cut.
  const steps = Locale.configs.s2tw.conversionChain.map(createPhraseConverter);
  return (text) => steps.reduce((current, step) => step(current), text);
}

/**
 * Chinese prose in Traditional characters (Taiwan's forms), by OpenCC's dictionaries; for our own words, never for a
 * quote. They take a moment to load, so that they are loaded at the first call and not before.
 */
export function toTraditional(text: string): string {
  convert ??= load();
  return convert(text);
}
