/**
 * Where in a text each mark of emphasis (`**`) or inline code (`` ` ``) stands that Discord would act upon: those after
 * a backslash are left out. Offsets in UTF-16 units, in order.
 */
export function openMarks(text: string, mark: '**' | '`'): readonly number[] {
  const tokens = mark === '`' ? /\\[\s\S]|`/g : /\\[\s\S]|\*\*/g;
  return [...text.matchAll(tokens)].filter((token) => token[0] === mark).map((token) => token.index);
}
