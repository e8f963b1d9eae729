import { dot } from './dot.js';

/** Units shorter than this are quoted whole. */
const longUnit = 150;
/** How much nearer than the next one a sentence must be to be quoted alone. */
const clearlyNearer = 0.06;

/** The sentences of a text, each with its full stop; a text of one sentence comes back as it is. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。！？]+[。！？]?[”」』）)]*/g) ?? [text];
}

/**
 * The one sentence of a long text that answers a question, whole and to the letter; `undefined` where the text is short or
 * of one sentence, or where no sentence is clearly nearer than the others: then the whole text is the answer.
 * @param embed a text's vector, of length 1
 */
export function answeringSentence(
  question: string,
  text: string,
  embed: (text: string) => Float32Array,
): string | undefined {
  const sentences = sentencesOf(text);
  if (text.length < longUnit || sentences.length < 2) return undefined;
  const asked = embed(question);
  const ranked = sentences
    .map((sentence) => ({ sentence, nearness: dot(asked, embed(sentence)) }))
    .sort((a, b) => b.nearness - a.nearness);
  const [best, next] = ranked;
  return best && next && best.nearness - next.nearness >= clearlyNearer ? best.sentence : undefined;
}
