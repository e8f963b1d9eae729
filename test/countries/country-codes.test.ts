import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { found } from './found.js';

describe('codes in a text', () => {
  it.each(allMembers().flatMap(({ iso2, iso3 }) => [iso2, iso3].map((code) => [code, iso3] as const)))(
    'reads %s as a member where it is asked about',
    (code, iso3) => {
      expect(found(`${code}对L.4投了什么票？`)).toEqual([iso3]);
      expect(found(`How did ${code} vote on L.4?`)).toEqual([iso3]);
    },
  );

  it.each([
    ['L.4 CHE', ['CHE']],
    ['CHE,FRA/DEU L.8', ['CHE', 'FRA', 'DEU']],
    ['L.4 IN', ['IND']],
    ['AND, ARE: L.4', ['AND', 'ARE']],
    ["CHE's vote", ['CHE']],
    ['compare CHN-USA', ['CHN', 'USA']],
    ['CHE和AND的投票', ['CHE', 'AND']],
    ['US-led draft', ['USA']],
  ])('reads the codes in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'is it in or at no to so, am be do me us by my che fra',
    'A/C.1/75/L.4 A/RES/73/27 A/CN.9/1 PV.14 OP1 PP10',
    'WHO VOTED NO IN IT? TELL ME SO AT ONCE',
    'IS IT IN THE REPORT OR NOT? AND WHO ARE THE SPONSORS, CAN YOU SAY?',
    'Which States voted NO?',
    'Did the GA adopt it, and what did the SC and the SG say on IT security?',
    'CO-OPERATION and CO-SPONSORS',
    'CHEx xFRA DEU_1 #GBR',
  ])('reads no code in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads names, and codes that are no English words, in a text typed in capitals', () => {
    expect(found('HOW DID CHINA AND THE US VOTE IN IT, AND CHE?')).toEqual(['CHN', 'USA', 'CHE']);
  });
});
