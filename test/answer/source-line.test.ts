import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../src/answer/source-line.js';
import { buildAnswer } from '../helpers/scripted-rollcall.js';

const cited = (...labels: readonly string[]) =>
  labels.map((label) => ({ unit: 'A/75/394#p6', label, quote: '表决情况如下：' }));

describe('the line that an answer ends with', () => {
  it('symbol, places, hash and path', () => {
    expect(sourceLine(buildAnswer({ citations: cited('第6段', '第6段（反对）') }))).toBe(
      'A/75/394，第6段、第6段（反对） · ec2cecf · exact',
    );
  });

  it('names four places', () => {
    expect(sourceLine(buildAnswer({ language: 'en', citations: cited('1', '2', '3', '4') }))).toBe(
      'A/75/394, 1; 2; 3; 4 · ec2cecf · exact',
    );
  });

  it('names four of five, and how many more there are', () => {
    expect(sourceLine(buildAnswer({ language: 'en', citations: cited('1', '2', '3', '4', '5') }))).toBe(
      'A/75/394, 1; 2; 3; 4; +1 · ec2cecf · exact',
    );
  });

  it('without citations has no empty place', () => {
    expect(sourceLine(buildAnswer({ citations: [] }))).toBe('A/75/394 · ec2cecf · exact');
  });

  it('names the model in place of the path', () => {
    const source = { symbol: 'A/75/394', corpusHash: 'ec2cecf', path: 'model', model: 'openai:gpt' } as const;
    expect(sourceLine(buildAnswer({ citations: [], source }))).toBe('A/75/394 · ec2cecf · openai:gpt');
  });
});
