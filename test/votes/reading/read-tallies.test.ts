import { describe, expect, it } from 'vitest';
import { readTally } from '../../../src/votes/reading/read-tallies.js';

const given = (inFavour: number, against: number, abstaining: number, outcomeWords: string) => ({
  tally: { inFavour, against, abstaining },
  outcomeWords,
});

describe('the result of a recorded vote', () => {
  it.each([
    [
      '委员会以153票对11票、9票弃权的记录表决通过了决议草案A/C.1/75/L.4(见第17段，决议草案一)',
      given(153, 11, 9, '通过'),
    ],
    ['关于进行单独表决的动议以57票对31票、63票弃权的记录表决获得通过', given(57, 31, 63, '获得通过')],
    ['序言部分第十段以108票对49票、11票弃权的记录表决得到保留', given(108, 49, 11, '得到保留')],
    ['序言部分第六段以记录表决141票对1票、8票弃权获得保留', given(141, 1, 8, '获得保留')],
    ['委员会以记录表决方式以170票对零票、3票弃权通过了决议草案A/C.1/75/L.4', given(170, 0, 3, '通过')],
    ['决议草案A/C.1/75/L.4经记录表决，以113票赞成、35票反对、13票弃权获得通过', given(113, 35, 13, '获得通过')],
    ['委员会以170票赞成、无反对票、3票弃权的记录表决，通过了决议草案A/C.1/75/L.4', given(170, 0, 3, '通过')],
    ['委员会以150票对2票、无弃权票的记录表决通过了决议草案A/C.1/75/L.4', given(150, 2, 0, '通过')],
    ['委员会以150票对0票的记录表决通过了决议草案A/C.1/75/L.4', given(150, 0, 0, '通过')],
    ['委员会以64票赞成，88票反对，17票弃权的记录表决，否决了修正案A/C.1/75/L.70', given(64, 88, 17, '否决')],
    ['执行部分第4段以40票对92票、20票弃权的记录表决未获保留', given(40, 92, 20, '未获保留')],
    ['委员会以40票对92票、20票弃权的记录表决决定不保留执行部分第4段', given(40, 92, 20, '决定不保留')],
    [
      '委员会以记录表决通过了决议草案A/C.1/75/L.4，表决结果为一百零八票对四十九票、十一票弃权',
      given(108, 49, 11, '通过'),
    ],
    ['委员会以103票对2票、43票弃权的唱名表决通过了决议草案A/C.1/75/L.4', given(103, 2, 43, '通过')],
  ])('is read from %s', (sentence, expected) => {
    expect(readTally(sentence)).toMatchObject(expected);
  });

  it.each([
    ['委员会未经表决通过了决定草案A/C.1/75/L.47'],
    ['委员会以20票对3票举手表决通过了该提议'],
    ['委员会在11月3日、4日、6日、9日和10日第11至15次会议上采取了行动'],
  ])('is not read from %s', (sentence) => {
    expect(readTally(sentence)).toBeUndefined();
  });

  it.each([
    [
      '委员会以153票对11票、9票弃权的记录表决通过了决议草案A/C.1/75/L.4(见第17段，决议草案一)',
      '了决议草案A/C.1/75/L.4',
    ],
    [
      '在表决该动议后，决议草案A/C.1/75/L.4全文以9票对1票、2票弃权的记录表决获得通过(见第17段)',
      '决议草案A/C.1/75/L.4全文以',
    ],
    ['俄罗斯联邦提出动议，委员会以9票对11票、2票弃权的记录表决否决了该动议', '了该动议'],
  ])('says what was voted on: %s', (sentence, object) => {
    expect(readTally(sentence)?.object).toBe(object);
  });
});
