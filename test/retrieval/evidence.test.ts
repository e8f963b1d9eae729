import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, leaningOf } from '../../src/retrieval/evidence.js';
import { openSignals } from '../../src/retrieval/signals.js';
import { buildTestIndex } from './build-test-index.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const signs = fc.record({
  glossed: share,
  vector: share,
  contrast: fc.double({ min: -1, max: 1, noNaN: true }),
  wording: fc.double({ min: -8, max: 8, noNaN: true }),
  substance: share,
  named: fc.constantFrom(0, 1),
  absent: share,
  missing: share,
});

describe('evidence', () => {
  it('keeps to 0..1, grows with what speaks for a unit, and falls with what speaks against any', () => {
    fc.assert(
      fc.property(signs, share, (given, more) => {
        const before = evidenceOf(given);
        expect(before).toBeGreaterThan(0);
        expect(before).toBeLessThan(1);
        for (const name of ['glossed', 'vector', 'contrast', 'wording', 'substance', 'named'] as const) {
          expect(evidenceOf({ ...given, [name]: given[name] + more })).toBeGreaterThanOrEqual(before);
        }
        for (const name of ['absent', 'missing'] as const) {
          expect(evidenceOf({ ...given, [name]: given[name] + more })).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it('does without contrast and wording where nothing is known of what the report does not answer', () => {
    const given = { glossed: 1, vector: 0.7, substance: 1, named: 0, absent: 0, missing: 0 };
    const unknown = evidenceOf({ ...given, contrast: undefined, wording: undefined });
    expect(unknown).toBeGreaterThan(evidenceOf({ ...given, contrast: -0.2, wording: -2 }));
    expect(unknown).toBeLessThan(evidenceOf({ ...given, contrast: 0.3, wording: 3 }));
    expect(leaningOf({ contrast: undefined, wording: undefined })).toBeGreaterThan(0);
  });
});

describe('the signs of a question', () => {
  it('tell one that the report answers from one in the same words that it does not', async () => {
    const signals = await openSignals(await buildTestIndex());
    const signsOf = async (question: string) => (await signals.read(question)).signs(0);
    for (const [answered, unsaid] of [
      ['工作组什么时候开组织会议', '工作组的主席是哪国人'],
      ['harmful hidden functions in ICT products', 'which company sold products with hidden functions'],
      ['民間團體有沒有跟委員會交流過', '明天台北會不會下雨'],
    ] as const) {
      const [yes, no] = [await signsOf(answered), await signsOf(unsaid)];
      expect(yes.contrast).toBeGreaterThan(no.contrast ?? 0);
      expect(yes.wording).toBeGreaterThan(no.wording ?? 0);
    }
  });

  it('give little substance to frequent words alone, and more to those that a unit has', async () => {
    const signals = await openSignals(await buildTestIndex());
    const most = async (question: string) => {
      const { signs } = await signals.read(question);
      return Math.max(...signals.units.map((_, row) => signs(row).substance));
    };
    expect(await most('how are you')).toBeLessThan(0.6);
    expect(await most('能力建设')).toBe(1);
  });
});
