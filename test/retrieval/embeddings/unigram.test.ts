import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createUnigram, type ScoredWord } from '../../../src/retrieval/embeddings/unigram.js';
import { createWordTable } from '../../../src/retrieval/embeddings/word-table.js';
import { loadEvaluation } from '../../../src/surfaces/cli/evaluation/load-evaluation.js';

const pathOf = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** What the library's own Unigram makes of a text: runs of unknown characters are one token there, and are left out here. */
function cutByLibrary(json: object, unknown: number): (text: string) => number[] {
  const tokenizer = new Tokenizer(json, {});
  return (text) => tokenizer.encode(text, { add_special_tokens: false }).ids.filter((id: number) => id !== unknown);
}

const bare = { added_tokens: [], normalizer: null, pre_tokenizer: null, post_processor: null, decoder: null };

describe('cutting by likelihood', () => {
  it('cuts whatever it is given as the library does, with any words', () => {
    const letter = fc.constantFrom('a', 'b', 'c', '网', '络', '😀');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
    const score = fc.integer({ min: -2000, max: -1 }).map((value) => value / 100);
    const words = fc.uniqueArray(fc.tuple(word, score), { selector: ([text]) => text, maxLength: 30 });
    const known = fc.property(words, fc.string({ unit: letter, maxLength: 12 }), (some, text) => {
      const vocab: ScoredWord[] = [['[UNK]', -25], ...some];
      const library = cutByLibrary({ ...bare, model: { type: 'Unigram', unk_id: 0, vocab } }, 0);
      const cut = createUnigram({ words: vocab, unknown: 0 });
      expect(cut(text).filter((id) => id !== 0)).toEqual(library(text));
    });
    fc.assert(known, { numRuns: 300 });
  });

  it('cuts every question of the evaluation as the library does, with the words of the model', () => {
    const file = readFileSync(pathOf('models/rollcall-zh-en/tokenizer.json'), 'utf8');
    const { model } = z
      .object({
        model: z.looseObject({ unk_id: z.number(), vocab: z.array(z.tuple([z.string(), z.number()])) }),
      })
      .parse(JSON.parse(file));
    const library = cutByLibrary({ ...bare, model }, model.unk_id);
    const cut = createUnigram({ words: model.vocab, unknown: model.unk_id });
    for (const { question } of loadEvaluation(pathOf('test/evaluation')).questions) {
      const stretches = question.toLowerCase().match(/[a-z]+|[0-9]+|[\u4e00-\u9fff]+/g) ?? [];
      for (const stretch of stretches) {
        expect(
          cut(stretch).filter((id) => id !== model.unk_id),
          stretch,
        ).toEqual(library(stretch));
      }
    }
  });

  it('numbers each character that no word has as unknown', () => {
    const cut = createUnigram({
      words: [
        ['?', -9],
        ['网络', -3],
        ['络', -8],
      ],
      unknown: 0,
    });
    expect(cut('网络x😀')).toEqual([1, 0, 0]);
    expect(cut('')).toEqual([]);
  });
});

describe('the table of words', () => {
  it('finds each word that begins at a place, shorter ones first, and nothing else', () => {
    const letter = fc.constantFrom('a', 'b', '网');
    const words = fc.uniqueArray(fc.string({ unit: letter, minLength: 1, maxLength: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.string({ unit: letter, maxLength: 10 }), fc.nat(9), (known, text, start) => {
        const found: [number, number][] = [];
        createWordTable(known).forEachFrom(text, start, (word, end) => found.push([word, end]));
        const wanted = Array.from({ length: Math.max(0, text.length - start) }, (_, count) => start + count + 1)
          .map((end): [number, number] => [known.indexOf(text.slice(start, end)), end])
          .filter(([word]) => word >= 0);
        expect(found).toEqual(wanted);
      }),
    );
  });
});
