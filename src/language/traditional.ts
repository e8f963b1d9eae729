import { createRequire } from 'node:module';

type Convert = (text: string) => string;
let convert: Convert | undefined;

// A synchronous import: what is said is put together in plain functions.
function load(): Convert {
  const opencc: typeof import('opencc-js/cn2t') = createRequire(import.meta.url)('opencc-js/cn2t');
  return opencc.Converter({ from: 'cn', to: 'tw' });
}

/**
 * Chinese prose in Traditional characters (Taiwan's forms), by OpenCC; for our own words, never for a quote.
 * The dictionary takes a tenth of a second to load, so that it is loaded at the first call and not before.
 */
export function toTraditional(text: string): string {
  convert ??= load();
  return convert(text);
}
