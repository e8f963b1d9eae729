/** A set's words with the report's own symbol left out of its references, to fit a button: `in-favour #l4`. */
export function shortenSet(of: string, symbol: string): string {
  return of.replaceAll(`${symbol}#`, '#');
}

/** The set's words as a fact has them: `in-favour A/75/394#l4`. */
export function restoreSet(short: string, symbol: string): string {
  return short.replaceAll('#', `${symbol}#`);
}
