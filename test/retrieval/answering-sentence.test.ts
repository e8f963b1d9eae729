import { describe, expect, it } from 'vitest';
import { createAnsweringSentence, sentencesOf } from '../../src/retrieval/answering-sentence.js';
import { report } from '../helpers/true-report.js';

const p2 = report.unitById.get('p2')?.text ?? '';
const last = '由于没有进行专题讨论，委员会决定召开三次时间为两个小时的视频非正式会议，就具体议题进行互动对话。';

/** A vector that tells only whether a text speaks of what the question asks about. */
const about =
  (words: RegExp) =>
  (text: string): Float32Array =>
    Float32Array.from(words.test(text) ? [1, 0] : [0, 1]);

describe('the sentence that answers', () => {
  it('is one whole sentence of a long unit, to the letter', () => {
    expect(createAnsweringSentence(about(/非正式会议/))('非正式会议开多久？', p2)).toBe(last);
    expect(p2.endsWith(last)).toBe(true);
  });

  it('is not chosen where two are as near: then the whole unit answers', () => {
    expect(createAnsweringSentence(about(/会/))('委员会决定了什么？', p2)).toBeUndefined();
  });

  it('is not looked for in a short unit or one of a single sentence', () => {
    expect(createAnsweringSentence(about(/人权/))('人权', report.unitById.get('r1.pp9')?.text ?? '')).toBeUndefined();
    expect(
      createAnsweringSentence(about(/工作组/))('新工作组', report.unitById.get('r2.pp17')?.text ?? ''),
    ).toBeUndefined();
  });

  it('loses nothing of any unit when it is cut into sentences', () => {
    for (const unit of report.units) expect(sentencesOf(unit.text).join('')).toBe(unit.text);
  });
});
