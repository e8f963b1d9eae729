/** ISO 3166-1 alpha-3, upper case: `CHE`. */
export type Iso3 = string;
