import { describe, expect, it } from 'vitest';
import { mendKeyWords } from '../../../src/answer/understand/mend-key-words.js';

describe('slips in key words', () => {
  it.each([
    ['Who abstaned on L.4?', 'Who abstained on L.4?'],
    ['Who oposed L.8 and suported L.4?', 'Who opposed L.8 and supported L.4?'],
    ['the co-sponsers of L.4', 'the co-sponsors of L.4'],
    ['Which cuntries voted aganst L.4?', 'Which countries voted against L.4?'],
    ['谁对L.4弃劝了', '谁对L.4弃权了'],
    ['谁对L.8投了赞城票', '谁对L.8投了赞成票'],
    ['L.4的共同题案国', 'L.4的共同提案国'],
    ['誰對L.4棄勸了', '誰對L.4弃权了'],
  ])('%s: are mended', (question, mended) => {
    expect(mendKeyWords(question)).toBe(mended);
  });

  it.each([
    'Who abstained, opposed, supported or sponsored it?',
    'Which paragraphs mention the purposes of the petition?',
    'the draft before it was reworked, adapted and regarded as committed',
    'the collection, connection and operating positions',
    '多数代表绝不赞成城市的草案',
    '投标、决意、动员、劝说',
    '誰對L.4棄權',
  ])('%s: other words stay', (question) => {
    expect(mendKeyWords(question)).toBe(question);
  });
});
