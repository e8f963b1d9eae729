import { describe, expect, it } from 'vitest';
import { parseBatchLine } from '../../../src/surfaces/cli/parse-batch-line.js';

const parse = (text: string) => parseBatchLine({ kind: 'text', text });
const codeOf = (text: string) => {
  const line = parse(text);
  return line.kind === 'invalid' ? [line.id, line.error.code] : line.kind;
};

describe('a line of a batch', () => {
  it('is a question with its id and session', () => {
    expect(parse('{"id":"a","question":"第6段","session":"s1","other":1}')).toEqual({
      kind: 'request',
      id: 'a',
      question: '第6段',
      session: 's1',
    });
  });

  it.each([['1'], ['"x"'], ['null'], ['[1,2]'], ['{"n":1}']])('gives back the id %s as it is', (id) => {
    expect(parse(`{"id":${id},"question":"第6段"}`)).toEqual({
      kind: 'request',
      id: JSON.parse(id),
      question: '第6段',
    });
  });

  it('may have a number for a session, or none', () => {
    expect(parse('{"id":1,"question":"第6段","session":7}')).toMatchObject({ session: '7' });
    expect(parse('{"id":1,"question":"第6段","session":null}')).not.toHaveProperty('session');
    expect(parse('{"question":"第6段"}')).toEqual({ kind: 'request', id: null, question: '第6段' });
  });

  it.each([
    ['{"id":1,"question"', [null, 'bad-json']],
    ['第6段', [null, 'bad-json']],
    ['[{"id":1}]', [null, 'bad-json']],
    ['null', [null, 'bad-json']],
    ['"text"', [null, 'bad-json']],
    ['{"id":1,"question":"第6段","session":{}}', [1, 'bad-json']],
    ['{"id":1}', [1, 'no-question']],
    ['{"id":1,"question":5}', [1, 'no-question']],
    ['{"id":1,"question":" \\n"}', [1, 'no-question']],
  ])('%s is an error of its own', (text, expected) => {
    expect(codeOf(text)).toEqual(expected);
  });

  it('may have a question of 2,000 characters and no more, wide ones counted once', () => {
    expect(codeOf(JSON.stringify({ id: 1, question: '🙂'.repeat(2000) }))).toBe('request');
    expect(codeOf(JSON.stringify({ id: 1, question: '票'.repeat(2001) }))).toEqual([1, 'too-long']);
  });

  it('that is no text or endless is an error without an id', () => {
    expect(parseBatchLine({ kind: 'not-utf8' })).toMatchObject({ id: null, error: { code: 'bad-json' } });
    expect(parseBatchLine({ kind: 'oversized' })).toMatchObject({ id: null, error: { code: 'too-long' } });
  });
});
