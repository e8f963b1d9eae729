import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../src/language/traditional.js';

const byLibrary = Converter({ from: 'cn', to: 'tw' });
const report = readFileSync(new URL('../../corpus/A-75-394.zh.md', import.meta.url), 'utf8');
const members = readFileSync(new URL('../../src/countries/members.json', import.meta.url), 'utf8');

describe('toTraditional', () => {
  it('takes a phrase as a whole before its characters', () => {
    expect(toTraditional('基里巴斯在里面投了赞成票')).toBe('基里巴斯在裡面投了贊成票');
    expect(toTraditional('头发与发展、干涉与干净')).toBe('頭髮與發展、干涉與乾淨');
  });

  it('leaves Latin letters, marks and rare characters as they are', () => {
    expect(toTraditional('A/C.1/75/L.8/Rev.1：𠮷😀')).toBe('A/C.1/75/L.8/Rev.1：𠮷😀');
    expect(toTraditional('')).toBe('');
  });

  it('gives what opencc-js gives for every line of the report and for every name of a member', () => {
    for (const line of [...report.split('\n'), ...members.split('\n')])
      expect(toTraditional(line)).toBe(byLibrary(line));
  });

  it('gives what opencc-js gives for any mixture of words of the report', () => {
    const words = [...new Set(report.match(/\p{Script=Han}{1,4}/gu))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (mixture) => {
        expect(toTraditional(mixture.join(''))).toBe(byLibrary(mixture.join('')));
      }),
    );
  });
});
