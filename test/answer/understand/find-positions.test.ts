import { describe, expect, it } from 'vitest';
import { findPositions } from '../../../src/answer/understand/find-positions.js';
import { fold } from '../../../src/language/fold.js';

/** The positions named in order, with `not ` before one that is denied. */
const positionsIn = (question: string): readonly string[] =>
  findPositions(fold(question)).map(({ position, negated }) => `${negated ? 'not ' : ''}${position}`);

describe('words for a position', () => {
  it.each([
    ['赞成', 'in-favour'],
    ['投了贊成票', 'in-favour'],
    ['支持', 'in-favour'],
    ['同意票', 'in-favour'],
    ['voted for', 'in-favour'],
    ['in favour', 'in-favour'],
    ['in favor of', 'in-favour'],
    ['said yes', 'in-favour'],
    ['endorsed', 'in-favour'],
    ['反对', 'against'],
    ['投反對票', 'against'],
    ['投了否决票', 'against'],
    ['voted against', 'against'],
    ['opposed', 'against'],
    ['voted no', 'against'],
    ['弃权', 'abstaining'],
    ['棄權票', 'abstaining'],
    ['abstained', 'abstaining'],
    ['abstentions', 'abstaining'],
    ['未列入', 'not-listed'],
    ['沒有列入名單', 'not-listed'],
    ['不在名单上', 'not-listed'],
    ['没投票', 'not-listed'],
    ['缺席', 'not-listed'],
    ['not listed', 'not-listed'],
    ['absent', 'not-listed'],
    ['did not vote', 'not-listed'],
    ['did not take part', 'not-listed'],
  ])('%s is %s', (words, position) => {
    expect(positionsIn(words)).toEqual([position]);
  });

  it('two positions come in the order named', () => {
    expect(positionsIn('从弃权改为赞成')).toEqual(['abstaining', 'in-favour']);
    expect(positionsIn('in favour or against')).toEqual(['in-favour', 'against']);
  });

  it.each([
    '决议草案二说不限成员名额',
    '消失',
    '美国的对手',
    'vote the same',
    "didn't vote the same way",
    '表决情况',
    'the recorded vote',
  ])('%s is none', (words) => {
    expect(positionsIn(words)).toEqual([]);
  });
});

describe('a position that is denied', () => {
  it.each([
    ['没有赞成', 'not in-favour'],
    ['沒有贊成', 'not in-favour'],
    ['没投赞成票', 'not in-favour'],
    ['并未支持', 'not in-favour'],
    ['不支持', 'not in-favour'],
    ['没有对L.8/Rev.1投赞成票', 'not in-favour'],
    ['未投反对票', 'not against'],
    ['不反对', 'not against'],
    ['从未弃权', 'not abstaining'],
    ['did not support', 'not in-favour'],
    ['not in favour', 'not in-favour'],
    ['failed to support', 'not in-favour'],
    ['did not vote against', 'not against'],
    ['never abstained', 'not abstaining'],
    ["Which countries didn't support L.4?", 'not in-favour'],
    ["Which countries didn't vote for L.4?", 'not in-favour'],
    ["China didn't oppose it", 'not against'],
    ['China didn’t oppose it', 'not against'],
  ])('%s is %s', (words, position) => {
    expect(positionsIn(words)).toEqual([position]);
  });

  it.each([
    ['against L.8 and for L.4', ['against', 'in-favour']],
    ['abstained on the motion but for OP1', ['abstaining', 'in-favour']],
    ['was for L.4 and against L.8', ['in-favour', 'against']],
    ['against L.4 and not for L.8', ['against', 'not in-favour']],
    ['abstentions for L.4 and for L.8', ['abstaining']],
    ['votes against cast for the motion and for L.8', ['against']],
    ['the results for L.4 and for L.8', []],
    ['voted for neither L.4 nor L.8', ['not in-favour']],
  ])('%s: a mere "for" is a position only beside another', (words, positions) => {
    expect(positionsIn(words)).toEqual(positions);
  });

  it('既不赞成也不反对 and neither … nor deny both', () => {
    expect(positionsIn('既不赞成也不反对')).toEqual(['not in-favour', 'not against']);
    expect(positionsIn('neither supported nor opposed')).toEqual(['not in-favour', 'not against']);
  });
});

describe('a question that asks for a position denies none', () => {
  it.each([
    ['有没有赞成', 'in-favour'],
    ['有沒有投贊成票', 'in-favour'],
    ['是不是反对', 'against'],
    ['是否弃权', 'abstaining'],
    ['有无支持', 'in-favour'],
    ['会不会反对', 'against'],
    ["Didn't China support L.4?", 'in-favour'],
  ])('%s asks for %s', (words, position) => {
    expect(positionsIn(words)).toEqual([position]);
  });
});
