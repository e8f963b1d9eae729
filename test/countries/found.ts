import { findCountries } from '../../src/countries/find-countries.js';

/** What a text is found to name, in short: `CHE`, `COG|COD` for an ambiguous name, `!guam` for a place that is no member. */
export function found(text: string): readonly string[] {
  return findCountries(text).map((mention) => {
    if (mention.kind === 'member') return mention.iso3;
    return mention.kind === 'ambiguous' ? mention.options.join('|') : `!${mention.place.id}`;
  });
}
