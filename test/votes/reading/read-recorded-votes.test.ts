import { describe, expect, it } from 'vitest';
import type { RecordedVote } from '../../../src/votes/ledger.js';
import { ledgerOf } from '../../helpers/read-fixture.js';
import { writeReport } from '../../helpers/write-report.js';

const submitted = '3. 10月4日，法国代表团提出了一项题为“某一问题”的决议草案(A/C.1/75/L.4)。';
const lists = '赞成：\n\n法国、德国、日本。\n\n反对：\n\n中国、古巴。\n\n弃权：\n\n瑞士。';

function voteOf(paragraph: string, footnote = ''): RecordedVote | undefined {
  const after = footnote === '' ? '' : `\n\n<sup>1</sup> ${footnote}`;
  return ledgerOf(writeReport({ proposals: `${submitted}\n\n4. ${paragraph}\n\n${lists}${after}` })).votes[0];
}

describe('what members said afterwards', () => {
  const paragraph =
    '在11月9日第14次会议上，委员会以3票对2票、1票弃权的记录表决通过了决议草案A/C.1/75/L.4(见第5段)。表决情况如下：<sup>1</sup>';
  const unit = 'p4.fn1';
  it.each([
    [
      '事后，法国代表团通知秘书处，其本意是投弃权票；多哥代表团通知秘书处，其本意是投赞成票。',
      [
        ['FRA', 'in-favour', 'abstaining'],
        ['TGO', 'not-listed', 'in-favour'],
      ],
    ],
    [
      '随后，法国和日本代表团告知秘书处，它们原打算投反对票。',
      [
        ['FRA', 'in-favour', 'against'],
        ['JPN', 'in-favour', 'against'],
      ],
    ],
    [
      '中国代表团后来通知秘书处说，它本打算投弃权票；瑞士代表团本打算投赞成票。',
      [
        ['CHN', 'against', 'abstaining'],
        ['CHE', 'abstaining', 'in-favour'],
      ],
    ],
    ['肯尼亚代表团通知秘书处，如果在场，本会投反对票。', [['KEN', 'not-listed', 'against']]],
    ['古巴代表团随后通知秘书处，其本意是不参加表决。', [['CUB', 'against', 'not-listed']]],
    ['见A/C.1/75/PV.14。', []],
  ])('%s', (footnote, corrections) => {
    const expected = corrections.map(([country, recorded, intended]) => ({ country, recorded, intended, unit }));
    expect(voteOf(paragraph, footnote)?.corrections).toEqual(expected);
  });

  it('moves nobody from list to list', () => {
    const vote = voteOf(paragraph, '事后，法国代表团通知秘书处，其本意是投弃权票。');
    expect(vote?.lists['in-favour'].members).toEqual(['FRA', 'DEU', 'JPN']);
    expect(vote?.tally).toEqual({ inFavour: 3, against: 2, abstaining: 1 });
  });
});

describe('who spoke on a motion', () => {
  const motion =
    '关于对决议草案A/C.1/75/L.4执行部分第1段进行单独表决的动议以3票对2票、1票弃权的记录表决获得通过。表决情况如下：';
  it.each([
    [
      '俄罗斯联邦和古巴代表发言反对该动议。',
      [
        ['RUS', 'against'],
        ['CUB', 'against'],
      ],
    ],
    [
      '法国代表和德国代表发言支持该动议，俄罗斯联邦代表发言反对该动议。',
      [
        ['FRA', 'for'],
        ['DEU', 'for'],
        ['RUS', 'against'],
      ],
    ],
    ['印度代表就该动议发了言。', [['IND', 'unstated']]],
    ['随后，古巴代表团就该动议发言，表示反对。', [['CUB', 'against']]],
    [
      '下列国家代表发言支持该动议：法国、德国和日本。',
      [
        ['FRA', 'for'],
        ['DEU', 'for'],
        ['JPN', 'for'],
      ],
    ],
    ['以色列代表在表决后发言解释投票。', []],
    ['主席作了发言。', []],
  ])('%s', (sentence, speakers) => {
    const vote = voteOf(`在11月9日第14次会议上，${sentence}${motion}`);
    expect(vote?.speakers).toEqual(speakers.map(([country, stance]) => ({ country, stance })));
    expect(vote).toMatchObject({ id: 'l4-motion', scope: { kind: 'motion', about: 'op1' } });
  });
});

describe('the text that was voted on', () => {
  const whole =
    '5. 在同次会议上，委员会以3票对2票、1票弃权的记录表决通过了决议草案A/C.1/75/L.4全文(见第6段)。表决情况如下：';
  const refusedLists = '赞成：\n\n中国、古巴。\n\n反对：\n\n法国、德国、日本。\n\n弃权：\n\n瑞士。';
  function votesOn(part: string, outcome: '得到保留' | '未获保留') {
    const [figures, names] = outcome === '得到保留' ? ['3票对2票', lists] : ['2票对3票', refusedLists];
    const vote = `4. 在11月9日第14次会议上，决议草案A/C.1/75/L.4${part}以${figures}、1票弃权的记录表决${outcome}。表决情况如下：`;
    return ledgerOf(writeReport({ proposals: [submitted, vote, names, whole, lists].join('\n\n') })).votes;
  }

  it.each([
    ['序言部分第二段', 'l4-pp2', 'r1.pp2'],
    ['序言部分最后一段', 'l4-pplast', 'r1.pp2'],
    ['执行部分第2(b)段', 'l4-op2-b', 'r1.op2.b'],
    ['执行部分第2段(b)分段', 'l4-op2-b', 'r1.op2.b'],
    ['执行部分第1和第3段', 'l4-op1-and-3', undefined],
    ['序言部分第九段', 'l4-pp9', undefined],
  ])('%s', (part, id, textUnit) => {
    const [vote, last] = votesOn(part, '得到保留');
    expect(vote).toMatchObject({ id, outcome: 'retained' });
    expect(vote?.textUnit).toBe(textUnit);
    expect(last).toMatchObject({ id: 'l4', textUnit: 'r1' });
  });

  it('is not in the report where it was voted out', () => {
    const [vote] = votesOn('执行部分第2段', '未获保留');
    expect(vote).toMatchObject({ id: 'l4-op2', outcome: 'not-retained', outcomeWords: '未获保留' });
    expect(vote?.textUnit).toBeUndefined();
  });
});

describe('the draft that was voted on', () => {
  it.each([
    ['named in the heading alone', '委员会以3票对2票、1票弃权的记录表决通过了该决议草案(见第5段)。'],
    ['named with its number first', '委员会以3票对2票、1票弃权的记录表决通过了A/C.1/75/L.4号决议草案(见第5段)。'],
    [
      'named as revised by word of mouth',
      '委员会以3票对2票、1票弃权的记录表决通过了经口头订正的决议草案A/C.1/75/L.4(见第5段)。',
    ],
  ])('%s', (_, sentence) => {
    expect(voteOf(`在11月9日第14次会议上，${sentence}表决情况如下：`)).toMatchObject({
      id: 'l4',
      draft: 'l4',
      outcome: 'adopted',
      meeting: { number: 14, date: { iso: '2020-11-09', yearInferred: true } },
      textUnit: 'r1',
    });
  });

  it('is the amendment, where that is what was put to the vote', () => {
    const vote = voteOf(
      '在11月9日第14次会议上，委员会以3票对2票、1票弃权的记录表决通过了对决议草案A/C.1/75/L.4的修正案(A/C.1/75/L.70)。表决情况如下：',
    );
    expect(vote).toMatchObject({ id: 'l70', draft: 'l70', scope: { kind: 'whole' } });
    expect(vote?.textUnit).toBeUndefined();
  });
});
