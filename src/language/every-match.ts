/**
 * Every match of a global pattern in a text, from left to right: what `[...text.matchAll(pattern)]` gives, without the copy
 * of the pattern that it makes each time. A question is held against some hundred patterns, few of which match.
 * @throws TypeError for a pattern without the flag `g`
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} finds its first match only; it needs the flag g`);
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return none;
  const matches = [first];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // From an empty match exec would not go on by itself.
    if (match[0] === '' || match.index === first.index) return [...text.matchAll(new RegExp(pattern))];
    matches.push(match);
  }
  return matches;
}

const none: readonly RegExpExecArray[] = [];
