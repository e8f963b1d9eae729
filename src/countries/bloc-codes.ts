/**
 * Blocs by a short name that is a member's code too (NAM is Namibia's, AU Australia's): which is meant, only the words
 * beside it tell.
 */
export const blocCodes: ReadonlyMap<string, string> = new Map([
  ['AU', 'au'],
  ['NAM', 'nam'],
]);
