import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../helpers/read-fixture.js';
import { writeReport } from '../../helpers/write-report.js';

const adopted = '4. 在10月30日第11次会议上，委员会未经表决通过了决议草案A/C.1/75/L.4(见第5段)。';

function draftOf(paragraph: string) {
  const { drafts } = ledgerOf(writeReport({ proposals: `3. ${paragraph}\n\n${adopted}` }));
  return drafts.find((draft) => draft.id === 'l4');
}

const named = '题为“某一问题”的决议草案(A/C.1/75/L.4)';

describe('who put a draft forward', () => {
  it.each([
    [`10月4日，法国代表团以比利时、法国和日本的名义，提出了一项${named}。`, ['FRA'], ['BEL', 'FRA', 'JPN']],
    [`在10月4日第3次会议上，法国代表以比利时、法国和日本的名义介绍了一项${named}。`, ['FRA'], ['BEL', 'FRA', 'JPN']],
    [`10月4日，法国以以色列、法国和日本名义提交了${named}。`, ['FRA'], ['ISR', 'FRA', 'JPN']],
    [`10月4日，以色列代表团以法国和以色列的名义提出了一项${named}。`, ['ISR'], ['FRA', 'ISR']],
    [`10月4日，以色列代表以法国和以色列的名义提出了一项${named}。`, ['ISR'], ['FRA', 'ISR']],
    [`10月4日，圣多美和普林西比、土耳其和法国提出了一项${named}。`, ['STP', 'TUR', 'FRA'], ['STP', 'TUR', 'FRA']],
    [`10月4日，法国代表，也代表比利时和日本，介绍了一项${named}。`, ['FRA'], ['FRA', 'BEL', 'JPN']],
    [`10月4日，法国代表同时代表比利时和日本介绍了${named}。`, ['FRA'], ['FRA', 'BEL', 'JPN']],
    [`10月4日，法国代表代表比利时和日本介绍了${named}。`, ['FRA'], ['BEL', 'JPN']],
    [`10月4日，法国代表团提出了一项${named}。`, ['FRA'], []],
    [`10月4日，印度尼西亚代表以属于不结盟国家运动成员的联合国会员国的名义提出了一项${named}。`, ['IDN'], []],
    [`10月4日，委员会主席提出了一项${named}。`, [], []],
    [`10月4日，德国常驻联合国代表团以德国和法国的名义提出了一项${named}。`, ['DEU'], ['DEU', 'FRA']],
    [
      `在10月4日第3次会议上，委员会面前有一项由比利时、法国和日本提出的${named}。`,
      ['BEL', 'FRA', 'JPN'],
      ['BEL', 'FRA', 'JPN'],
    ],
  ])('%s', (paragraph, by, first) => {
    const draft = draftOf(paragraph);
    expect(draft?.submission?.by).toEqual(by);
    expect(draft?.sponsors).toMatchObject({ first, joined: [] });
    expect(draft?.title).toBe('某一问题');
  });

  it('has its day, with the year inferred where none is printed', () => {
    const inferred = draftOf(`10月4日，法国代表团提出了一项${named}。`);
    expect(inferred?.submission?.date).toEqual({ iso: '2020-10-04', yearInferred: true });
    const printed = draftOf(`2021年1月4日，法国代表团提出了一项${named}。`);
    expect(printed?.submission?.date).toEqual({ iso: '2021-01-04', yearInferred: false });
  });

  it('is not the Secretary, nor whoever moves a motion or revises by word of mouth', () => {
    const paragraph = `在10月4日第3次会议上，秘书介绍了关于决议草案A/C.1/75/L.4的说明。法国代表提出动议，要求对决议草案A/C.1/75/L.4分段表决。日本代表口头订正了决议草案A/C.1/75/L.4。`;
    expect(draftOf(paragraph)?.submission).toBeUndefined();
  });

  it('of a revised text leaves the first submission, and its new names have joined', () => {
    const paragraph = `10月4日，法国代表团以法国和日本的名义提出了一项${named}。10月20日，法国代表团以法国、日本和乍得的名义提出了订正决议草案(A/C.1/75/L.4/Rev.1)。`;
    const proposals = `3. ${paragraph}\n\n4. 在10月30日第11次会议上，委员会未经表决通过了决议草案A/C.1/75/L.4/Rev.1(见第5段)。`;
    const [draft] = ledgerOf(writeReport({ proposals })).drafts;
    expect(draft).toMatchObject({
      id: 'l4rev1',
      symbols: ['A/C.1/75/L.4', 'A/C.1/75/L.4/Rev.1'],
      submission: { by: ['FRA'], date: { iso: '2020-10-04' } },
      sponsors: { first: ['FRA', 'JPN'], joined: ['TCD'], unit: 'p3' },
    });
  });
});

describe('who joined the sponsors afterwards', () => {
  const submitted = `10月4日，法国代表团以法国和日本的名义提出了一项${named}。`;
  it.each([
    ['随后，乍得和土耳其加入为决议草案提案国。'],
    ['后来，乍得和土耳其加入成为决议草案提案国。'],
    ['乍得和土耳其随后加入为提案国。'],
    ['其后，乍得和土耳其也成为该决议草案的共同提案国。'],
    ['随后，下列国家加入为决议草案提案国：乍得和土耳其。'],
    ['在同次会议上，秘书宣布，乍得和土耳其已加入为决议草案提案国。'],
    ['随后，乍得代表团宣布，乍得和土耳其代表团加入为决议草案提案国。'],
  ])('%s', (sentence) => {
    expect(draftOf(submitted + sentence)?.sponsors).toEqual({
      first: ['FRA', 'JPN'],
      joined: ['TCD', 'TUR'],
      unit: 'p3',
    });
  });

  it('may be told in another paragraph', () => {
    const proposals = `3. ${submitted}\n\n4. 在10月30日第11次会议上，委员会未经表决通过了决议草案A/C.1/75/L.4(见第5段)。随后，乍得加入为提案国。`;
    expect(ledgerOf(writeReport({ proposals })).drafts[0]?.sponsors.joined).toEqual(['TCD']);
  });

  it('makes the one who submitted it alone a sponsor too', () => {
    const draft = draftOf(`10月4日，法国代表团提出了一项${named}。随后，乍得和土耳其加入为提案国。`);
    expect(draft?.sponsors).toMatchObject({ first: ['FRA'], joined: ['TCD', 'TUR'] });
  });
});
