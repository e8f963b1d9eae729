import { Tokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';
import { createUnigram, type ScoredWord, type UnigramParts } from './unigram.js';

/** A `tokenizer.json`, as far as it must be known what is in it. */
export const tokenizerJson = z.looseObject({
  added_tokens: z.array(z.unknown()).default([]),
  model: z.looseObject({
    type: z.string().nullish(),
    vocab: z.unknown(),
    unk_id: z.number().nullish(),
    unk_token: z.string().nullish(),
  }),
});

type TokenizerJson = z.infer<typeof tokenizerJson>;

/** A tokenizer that was opened. */
export interface OpenTokenizer {
  /** The words by their numbers. */
  readonly words: readonly string[];
  /** The numbers of a text's known words, among its first `most` ones. */
  readonly cut: (text: string, most: number | undefined) => readonly number[];
}

/** Opens a tokenizer of any kind that `@huggingface/tokenizers` knows. */
export function openTokenizer(json: TokenizerJson): OpenTokenizer {
  const { type, vocab, unk_id: unknownId, unk_token: unknownToken } = json.model;
  if (type === 'Unigram' && unknownId != null && isScored(vocab) && json.added_tokens.length === 0)
    return openUnigram(json, { words: vocab, unknown: unknownId });
  const tokenizer = new Tokenizer(json, {});
  const unknown = unknownId ?? (unknownToken == null ? undefined : tokenizer.token_to_id(unknownToken));
  return {
    words: [...tokenizer.get_vocab().keys()],
    cut: (text, most) =>
      tokenizer
        .encode(text, { add_special_tokens: false })
        .ids.slice(0, most)
        .filter((word: number) => word !== unknown),
  };
}

/** The library prepares the text; its own cutting by likelihood would take too much memory, see `createUnigram`. */
function openUnigram(json: TokenizerJson, { words, unknown }: UnigramParts): OpenTokenizer {
  const vocab = words.slice(unknown, unknown + 1);
  const { normalizer, pre_tokenizer: split } = new Tokenizer(
    { ...json, model: { ...json.model, vocab, unk_id: 0 } },
    {},
  );
  const cutStretch = createUnigram({ words, unknown });
  return {
    words: words.map(([word]) => word),
    cut: (text, most) => {
      const prepared: string = normalizer?._call(text) ?? text;
      const stretches: readonly string[] = split?._call(prepared) ?? [prepared];
      const numbers = stretches.flatMap((stretch) => cutStretch(stretch));
      return (
        numbers
          // What is unknown is one word up to the next known one.
          .filter((word, place) => word !== unknown || numbers[place - 1] !== unknown)
          .slice(0, most)
          .filter((word) => word !== unknown)
      );
    },
  };
}

function isScored(vocab: unknown): vocab is readonly ScoredWord[] {
  return (
    Array.isArray(vocab) &&
    vocab.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number')
  );
}
