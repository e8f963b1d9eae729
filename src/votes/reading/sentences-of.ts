/** The sentences of a text, without their full stops; those within quotation marks are not parted. */
export function sentencesOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:“[^”]*”|[^。])+/g)].map(([sentence]) => sentence);
}
