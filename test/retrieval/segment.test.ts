import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_TERMS } from '../../src/retrieval/field-terms.js';
import { loadSegment } from '../../src/retrieval/load-segment.js';
import { createSegment, searchTerms } from '../../src/retrieval/segment.js';

const segment = await loadSegment();

describe('segments of the report', () => {
  it('are its words, and the words inside them, without function words', () => {
    const { words } = segment('注意到能力建设对于各国在信息和通信技术安全领域的合作和建立信任至关重要，');
    expect(words).toEqual(expect.arrayContaining(['能力建设', '能力', '安全', '领域', '合作', '信任', '至关重要']));
    expect(words).not.toContain('的');
    expect(words).not.toContain('，');
  });

  it('are also each two neighbouring characters, but none across punctuation', () => {
    const { pairs } = segment('真正民主、包容各方');
    expect(pairs).toEqual(['真正', '正民', '民主', '包容', '容各', '各方']);
  });

  it('know the words of the field that the dictionary lacks', () => {
    for (const term of FIELD_TERMS) expect(segment(term).words).toContain(term);
  });

  it('have a document symbol whole and by its tail', () => {
    const { words } = segment('委员会面前有一项订正决议草案(A/C.1/75/L.8/Rev.1)。');
    expect(words).toEqual(expect.arrayContaining(['a/c.1/75/l.8/rev.1', 'l.8/rev.1', 'l.8']));
  });

  it('have the number of a resolution whole', () => {
    expect(segment('回顾其2018年12月5日第73/27号').words).toEqual(
      expect.arrayContaining(['73/27', '12月5日', '12', '5', '2018']),
    );
  });

  it('are the same in Traditional as in Simplified', () => {
    expect(segment('不限成員名額工作組')).toEqual(segment('不限成员名额工作组'));
  });
});

describe('segments of a question', () => {
  it('find a symbol without its full stop', () => {
    expect(segment('what is L4 about').words).toContain('l.4');
    expect(segment('L.4 讲什么').words).toEqual(['l.4']);
  });

  it('leave out what the question is wrapped in', () => {
    expect(segment('请问什么时候？').words).toEqual([]);
    expect(segment('What is it about?').words).toEqual([]);
  });

  it('have the same stem for the forms of an English word', () => {
    expect(segment('States co-sponsored the drafts').words).toEqual(segment('state co-sponsoring a draft').words);
    expect(segment('COVID-19').words).toEqual(['covid', '19']);
  });

  it('are none for an empty text, and never empty for any', () => {
    expect(searchTerms(segment(''))).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchTerms(segment(text)).filter((term) => term.trim() === '' || term.includes('\n'))).toEqual([]);
      }),
    );
  });
});

it('any cutter of Chinese will do', () => {
  const byCharacters = createSegment((run) => [...run, run]);
  expect(byCharacters('记录表决')).toEqual({ words: ['记录表决'], pairs: ['记录', '录表', '表决'] });
});
