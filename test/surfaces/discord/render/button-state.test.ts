import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readButton, writeButtons } from '../../../../src/surfaces/discord/render/button-state.js';
import { feedbackButtons, readFeedbackState } from '../../../../src/surfaces/discord/render/feedback-buttons.js';
import { readPageState, writePageState } from '../../../../src/surfaces/discord/render/page-state.js';
import { questionOfButton } from '../../../../src/surfaces/discord/render/question-buttons.js';
import { restoreSet, shortenSet } from '../../../../src/surfaces/discord/render/set-words.js';

const TARGETS = ['p0', 'p2', 'report', 'csv'];
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((it) => it.length <= 120);

describe('what buttons carry', () => {
  test('is read back from the custom ids of the message, whichever of them was pressed', () => {
    fc.assert(
      fc.property(words, fc.nat(3), (state, pressed) => {
        const ids = writeButtons('list', TARGETS, state) ?? [];
        const all = ['ask:瑞士对L.4投了什么票？', ...ids, 'share:all:'];
        expect(readButton(ids[pressed] ?? '', all)).toMatchObject({ kind: 'list', target: TARGETS[pressed], state });
      }),
    );
  });

  test('fits each button, or there are none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (state) => {
        const ids = writeButtons('list', TARGETS, state);
        for (const id of ids ?? []) expect(id.length).toBeLessThanOrEqual(100);
        if (state.length <= 320) expect(ids).toBeDefined();
        if (state.length > 400) expect(ids).toBeUndefined();
      }),
    );
  });

  test('is a page’s corpus, language, order and set', () => {
    fc.assert(
      fc.property(
        fc.record({
          corpusHash: fc.stringMatching(/^[0-9a-f]{7}$/),
          language: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
          order: fc.constantFrom('groups', 'report'),
          of: words,
        } as const),
        (state) => {
          expect(readPageState(writePageState(state))).toEqual(state);
        },
      ),
    );
  });

  test('is a set in words that are short without the report’s symbol', () => {
    const of = '(sponsors A/75/394#l4) but not (in-favour A/75/394#l4)';
    expect(shortenSet(of, 'A/75/394')).toBe('(sponsors #l4) but not (in-favour #l4)');
    expect(restoreSet(shortenSet(of, 'A/75/394'), 'A/75/394')).toBe(of);
  });

  test('is the question that a verdict is given on; one that is too long is asked for', () => {
    const carried = (question: string) => {
      const ids = feedbackButtons({ corpusHash: 'ec2cecf', question }, 'zh-Hans').map((it) => it.custom_id);
      return readFeedbackState(readButton(ids[1] ?? '', ids)?.state ?? '');
    };
    expect(carried('瑞士对L.4投了什么票？')).toEqual({ corpusHash: 'ec2cecf', question: '瑞士对L.4投了什么票？' });
    expect(carried('问'.repeat(160))?.question).toHaveLength(160);
    expect(carried('问'.repeat(300))).toEqual({ corpusHash: 'ec2cecf', question: '' });
  });

  test('of another version is nothing that is known', () => {
    for (const id of ['v0:page:2', 'list', 'LIST:1:x', '']) expect(readButton(id, [id])?.kind).not.toBe('list');
    for (const state of ['', 'ec2cecf', 'ec2cecfxgmembers', 'zzzzzzzsgmembers']) {
      expect(readPageState(state)).toBeUndefined();
    }
    expect(questionOfButton('list:p2:ec2cecf')).toBeUndefined();
  });
});
