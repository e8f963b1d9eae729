/** Something that is not plain text: what Discord makes of it, and the words it is made of. */
export interface Mark {
  readonly kind: 'bold' | 'style' | 'code' | 'link' | 'mention' | 'emoji' | 'heading' | 'list' | 'small';
  readonly text: string;
}

/** A message as Discord's clients show it. */
export interface Shown {
  /** The words without the marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Block quotes, one for each run of quoted lines, as shown. */
  readonly quotes: readonly string[];
}

type Rule = readonly [pattern: RegExp, kind: Mark['kind'], group: number];

// After the rules of Discord's own clients, as far as they are known (npm discord-markdown-parser).
const WHOLE: readonly Rule[] = [
  [/^```([\s\S]+?)```/, 'code', 1],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, 'code', 2],
  [/^<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>/, 'mention', 0],
  [/^<(https?:\/\/[^ >]+)>/, 'link', 1],
  [/^@(?:everyone|here)/, 'mention', 0],
  [/^\[((?:[^[\]\\]|\\.)*)\]\(\s*<?(https?:\/\/[^\s>)]+)>?\s*\)/, 'link', 1],
  [/^https?:\/\/[^\s<]+[^<.,:;"')\]\s]/, 'link', 0],
  [/^discord(?:app)?\.(?:gg|com|me|li|io)\/\S+/i, 'link', 0],
  [/^:[^\s:]+?(?:::skin-tone-\d)?:/, 'emoji', 0],
];

const AROUND: readonly Rule[] = [
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, 'bold', 1],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, 'style', 1],
  [/^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, 'style', 1],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/, 'style', 1],
  [/^~~([\s\S]+?)~~(?!_)/, 'style', 1],
  [/^\|\|([\s\S]+?)\|\|/, 'style', 1],
];

const LINES: readonly Rule[] = [
  [/^\s*#{1,3}\s+(.*)$/, 'heading', 1],
  [/^-#\s+(.*)$/, 'small', 1],
  [/^\s*(?:[-*+]|\d+\.)\s+(.*)$/, 'list', 1],
];

/** Shows a message's content as Discord's clients do. */
export function showMarkdown(content: string): Shown {
  const marks: Mark[] = [];
  const quotes: string[] = [];
  let wasQuote = false;
  const lines = content.split('\n').map((line) => {
    const quoted = /^\s*> (.*)$/s.exec(line);
    const text = showLine(quoted?.[1] ?? line, marks);
    if (quoted !== null) quotes.push(wasQuote ? `${quotes.pop()}\n${text}` : text);
    wasQuote = quoted !== null;
    return text;
  });
  return { text: lines.join('\n'), marks, quotes };
}

function showLine(line: string, marks: Mark[]): string {
  for (const [pattern, kind, group] of LINES) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const text = showInline(found[group] ?? '', marks);
    marks.push({ kind, text });
    return text;
  }
  return showInline(line, marks);
}

function showInline(source: string, marks: Mark[]): string {
  let shown = '';
  let rest = source;
  while (rest !== '') {
    const [length, text] = next(rest, marks);
    shown += text;
    rest = rest.slice(length);
  }
  return shown;
}

function next(rest: string, marks: Mark[]): readonly [number, string] {
  const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
  if (escaped !== null) return [escaped[0].length, escaped[1] ?? ''];
  for (const [pattern, kind, group] of WHOLE) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const text = kind === 'link' && group === 1 ? showInline(found[1] ?? '', []) : (found[group] ?? '');
    marks.push({ kind, text });
    return [found[0].length, text];
  }
  for (const [pattern, kind, group] of AROUND) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const text = showInline(found[group] ?? '', marks);
    marks.push({ kind, text });
    return [found[0].length, text];
  }
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return [character.length, character];
}
