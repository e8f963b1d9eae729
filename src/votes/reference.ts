const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A vote's or draft's id with its report's symbol: `A/75/394#l8rev1-pp10`. */
export function writeReference(id: string, symbol: string): string {
  return `${symbol}#${id}`;
}

/** The id in `A/75/394#l8rev1-pp10`; `undefined` for another report's symbol, or what is no id. */
export function parseReference(reference: string, symbol: string): string | undefined {
  const start = `${symbol}#`;
  const id = reference.startsWith(start) ? reference.slice(start.length) : '';
  return idForm.test(id) ? id : undefined;
}
