import type { RenderedFile } from './rendered-message.js';

/** A CSV file named after the report and what of it there is: `rollcall-A-75-394-votes.csv`. */
export function reportFile(symbol: string, text: string, what = 'votes'): RenderedFile {
  const name = `rollcall-${symbol}-${what}`.replace(/[^\w.-]+/g, '-').slice(0, 90);
  return { name: `${name}.csv`, text };
}
