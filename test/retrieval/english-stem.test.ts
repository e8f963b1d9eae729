import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stemEnglish } from '../../src/retrieval/english-stem.js';

it.each([
  ['vote', 'votes', 'voted', 'voting'],
  ['adopt', 'adopts', 'adopted', 'adoption'],
  ['country', 'countries'],
  ['threat', 'threats'],
  ['plan', 'planned', 'planning', 'plans'],
  ['process', 'processes', 'processed'],
  ['measure', 'measures', 'measured'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map(stemEnglish)).size).toBe(1);
});

it.each(['news', 'status', 'process', 'basis'])('the s of %s is no plural', (word) => {
  expect(stemEnglish(word)).toBe(word);
});

it('different words of the report stay apart', () => {
  const words = ['committee', 'commitment', 'state', 'nation', 'new', 'news', 'part', 'participation', 'norm', 'form'];
  expect(new Set(words.map(stemEnglish)).size).toBe(words.length);
});

it('a stem is never empty, nor longer than its word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      const stem = stemEnglish(word);
      expect(stem.length).toBeGreaterThan(0);
      expect(stem.length).toBeLessThanOrEqual(word.length);
    }),
  );
});
