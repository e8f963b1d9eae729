import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { findCountries } from '../../src/countries/find-countries.js';
import { found } from './found.js';

describe('codes in a text', () => {
  const codes = allMembers().flatMap(({ iso2, iso3 }) => [iso2, iso3].map((code) => [code, iso3] as const));

  it.each(codes.filter(([code]) => code !== 'GA'))('reads %s as a member where it is asked about', (code, iso3) => {
    expect(found(`${code}对L.4投了什么票？`)).toEqual([iso3]);
    expect(found(`How did ${code} vote on L.4?`)).toEqual([iso3]);
  });

  it.each([
    ['L.4 CHE', ['CHE']],
    ['CHE,FRA/DEU L.8', ['CHE', 'FRA', 'DEU']],
    ['L.4 IN', ['IND']],
    ['AND, ARE: L.4', ['AND', 'ARE']],
    ["CHE's vote", ['CHE']],
    ['compare CHN-USA', ['CHN', 'USA']],
    ['CHE和AND的投票', ['CHE', 'AND']],
    ['US-led draft', ['USA']],
    ['IN on OP1', ['IND']],
    ['NK on L.8', ['PRK']],
    ['DR on L.4', ['COD|DOM']],
    ['CHE, NAM, AU: L.4', ['CHE', 'NAM', 'AUS']],
    ['CHE GA L.4', ['CHE', 'GAB']],
  ])('reads the codes in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'is it in or at no to so, am be do me us by my che fra',
    'A/C.1/75/L.4 A/RES/73/27 A/CN.9/1 PV.14 OP1 PP10',
    'WHO VOTED NO IN IT? TELL ME SO AT ONCE',
    'IS IT IN THE REPORT OR NOT? AND WHO ARE THE SPONSORS, CAN YOU SAY?',
    'Which States voted NO?',
    'NO votes on L.8',
    'Did the GA adopt it, and what did the SC and the SG say on IT security?',
    'How did GA vote on L.4? GA对L.4投了什么票',
    'CO-OPERATION and CO-SPONSORS',
    'CHEx xFRA DEU_1 #GBR',
  ])('reads no code in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves open whether a member or the bloc of the same letters is meant', () => {
    for (const text of ['NAM on L.4', 'nam votes on OP1', 'NAM对L.4怎么投', 'How did NAM vote on L.4?'])
      expect(findCountries(text)).toMatchObject([{ kind: 'ambiguous', options: ['NAM'], bloc: 'nam' }]);
    expect(findCountries('AU on L.4')).toMatchObject([{ kind: 'ambiguous', options: ['AUS'], bloc: 'au' }]);
  });

  const words = 'AND ARE BEN CAN CAR COD COM CUB GIN JAM LIE NOR PAN PER TON'.split(' ');

  it.each(words)('reads %s, a word too, as a code wherever the word is not natural', (code) => {
    for (const text of [
      `${code} L.4`,
      `L.4 ${code}`,
      `${code} motion`,
      `${code} 动议`,
      `動議：${code}`,
      `L.8/Rev.1全文${code}怎麼投`,
      `请问对决议草案一，${code}是反对还是弃权？`,
      `${code}'s vote on L.4`,
      `What was ${code}'s vote on the motion?`,
      `Was ${code} for or against L.4?`,
      `On L.4, where did ${code} stand?`,
      `what about ${code}?`,
      `compare ${code} with the others`,
    ])
      expect([text, ...found(text)]).toEqual([text, code === 'CAR' ? 'CAF' : code]);
    expect(found(`what of ${code.toLowerCase()} on L.4`)).toEqual([]);
  });

  it.each([
    ['China AND Russia', ['CHN', 'RUS']],
    ['中国 AND 俄罗斯', ['CHN', 'RUS']],
    ['neither China NOR Russia', ['CHN', 'RUS']],
    ['CHE AND FRA on L.4', ['CHE', 'FRA']],
    ['China, AND Russia', ['CHN', 'RUS']],
    ['AND China?', ['CHN']],
    ['AND what about L.4?', []],
    ['L.4 AND PP10', []],
    ['L.4, AND PP10', []],
    ['动议 AND PP10', []],
    ['Did China vote for L.4 AND abstain on PP10?', ['CHN']],
    ['Who voted for AND against L.4?', []],
    ['CAN you tell me', []],
    ['ARE there any', []],
    ['Who ARE the sponsors of L.4?', []],
    ['the countries that ARE against', []],
    ['CAN China veto it?', ['CHN']],
    ['votes PER country', []],
    ['PER paragraph', []],
    ['where does the difference LIE?', []],
    ['HOW DID CHINA VOTE ON L.4 AND PP10?', ['CHN']],
    ['HOW DID CUB AND CHN VOTE ON L.4?', ['CUB', 'CHN']],
    ['HOW DID AND VOTE ON L.4?', ['AND']],
    ['PAN-AFRICAN, NON-COM', []],
  ])('reads no code into the word in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads names, and codes that are no English words, in a text typed in capitals', () => {
    expect(found('HOW DID CHINA AND THE US VOTE IN IT, AND CHE?')).toEqual(['CHN', 'USA', 'CHE']);
  });
});
