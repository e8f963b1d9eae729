/** A line of the input, or the word that it was not text or too long to be one. */
export type InputLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'oversized' };

/** The longest line that is kept, in bytes; a question of 2,000 characters is far below it, however it is escaped. */
export const LONGEST_LINE = 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines as they come, holding one at a time. Line ends may be LF or CRLF; a byte order mark
 * at the start is dropped, blank lines are left out, and a last line counts without its line end too. A line over
 * {@link LONGEST_LINE} is passed over and reported as one.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<InputLine> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let first = true;
  const take = (): InputLine | undefined => {
    const line = heldBytes > LONGEST_LINE ? ({ kind: 'oversized' } as const) : decodeLine(Buffer.concat(held), first);
    held = [];
    heldBytes = 0;
    first = false;
    return line;
  };
  const hold = (part: Buffer) => {
    heldBytes += part.length;
    if (heldBytes <= LONGEST_LINE) held.push(part);
    else held = [];
  };
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      hold(bytes.subarray(start, end));
      const line = take();
      if (line !== undefined) yield line;
      start = end + 1;
    }
    hold(bytes.subarray(start));
  }
  const last = take();
  if (last !== undefined) yield last;
}

function decodeLine(bytes: Buffer, first: boolean): InputLine | undefined {
  try {
    // Only the file's first line may open with a mark; anywhere else the character is part of the text.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(bytes);
    return text.trim() === '' ? undefined : { kind: 'text', text: text.replace(/\r$/, '') };
  } catch {
    return { kind: 'not-utf8' };
  }
}
