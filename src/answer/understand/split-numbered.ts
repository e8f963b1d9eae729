import { everyMatch } from '../../language/every-match.js';

const markers = /(?<=^|[\s:：;；。，,.?？!！])[(（]?(\d{1,2})(?:[)）、]\s*|\.\s+)(?=\S)/gu;

/**
 * The parts of a numbered message (1) India on PP10 2) Brazil on OP1) without their numbers, with what stands before the
 * first; the message itself where no two numbers follow each other from 1 on.
 */
export function splitNumbered(message: string): readonly string[] {
  let next = 1;
  const starts = everyMatch(message, markers).filter((match) => {
    const follows = Number(match[1]) === next;
    if (follows) next += 1;
    return follows;
  });
  const [first, second] = starts;
  if (!first || !second || /\S/.test(message.slice(0, first.index).replace(/.*[:：?？!！。\n]/su, '')))
    return [message];
  const parts = starts.map(({ index, 0: marker }, at) =>
    message.slice(index + marker.length, starts[at + 1]?.index ?? message.length),
  );
  return [message.slice(0, first.index), ...parts];
}
