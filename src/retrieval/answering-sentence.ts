import { dot } from './dot.js';

/** Units shorter than this are quoted whole. */
const longUnit = 150;
/** How much nearer than the next one a sentence must be to be quoted alone. */
const clearlyNearer = 0.06;

/** The sentences of a text, each with its full stop; a text of one sentence comes back as it is. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。！？]+[。！？]?[”」』）)]*/g) ?? [text];
}

/** Gives the one sentence of a text that answers a question, if there is one. */
export type AnsweringSentence = (question: string, text: string) => string | undefined;

/**
 * Makes what finds the one sentence of a long text that answers a question, whole and to the letter; it gives `undefined`
 * where the text is short or of one sentence, or where no sentence is clearly nearer than the others: then the whole text
 * is the answer. The sentences of a text are read once, so it is meant for the texts of one report.
 * @param embed a text's vector, of length 1
 */
export function createAnsweringSentence(embed: (text: string) => Float32Array): AnsweringSentence {
  const known = new Map<string, readonly Sentence[]>();
  const read = (text: string): readonly Sentence[] => {
    const sentences = sentencesOf(text).map((sentence) => ({ sentence, vector: embed(sentence) }));
    known.set(text, sentences);
    return sentences;
  };
  return (question, text) => {
    if (text.length < longUnit) return undefined;
    const sentences = known.get(text) ?? read(text);
    if (sentences.length < 2) return undefined;
    const asked = embed(question);
    const ranked = sentences
      .map(({ sentence, vector }) => ({ sentence, nearness: dot(asked, vector) }))
      .sort((a, b) => b.nearness - a.nearness);
    const [best, next] = ranked;
    return best && next && best.nearness - next.nearness >= clearlyNearer ? best.sentence : undefined;
  };
}

interface Sentence {
  readonly sentence: string;
  readonly vector: Float32Array;
}
