/** The two bodies that the drafts are about, by the words for them. */
const bodies = [
  /政府专家组|专家组|\b(?:un )?gge\b|\bgroup of governmental experts\b/,
  /不限成员名额工作组|开放式工作组|工作组|\boewg\b|\bopen[- ]ended working group\b|\bworking group\b/,
] as const;
const only = /^(?:那么?|而|and |or |what about |how about )*(?:the )?(.*?)(?:['’]s)?(?:的)?(?:呢)?[？?。\s]*$/;

/** The topic looked for before, asked of the other body (GGE third session date // and the OEWG's?); `undefined` for another question. */
export function otherBody(topic: string, folded: string): string | undefined {
  const name = only.exec(folded)?.[1] ?? '';
  const own = bodies.findIndex((body) => body.exec(name)?.[0] === name && name !== '');
  const other = bodies[1 - own];
  const of = bodies[own];
  const lower = topic.toLowerCase();
  return own >= 0 && other && of && other.test(lower) && !of.test(lower) ? lower.replace(other, name) : undefined;
}
