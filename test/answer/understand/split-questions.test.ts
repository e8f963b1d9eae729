import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitQuestions } from '../../../src/answer/understand/split-questions.js';
import { withNameFirst } from '../../../src/answer/understand/with-name-first.js';

describe('one question comes back as it is', () => {
  it.each([
    '瑞士对L.4投了什么票',
    '中国、俄罗斯对L.4怎么投？',
    'A/C.1/75/L.8/Rev.1全文表决结果如何？',
    'How did the Dem. Rep. of the Congo vote on L.4?',
    'How did Dem. Rep. Congo vote on L.4?',
    'How did the U.S. vote on L.8/Rev.1?',
    'How did St. Lucia vote on L.4?',
    'Quote para. 10 (b)',
    'What is in L.4.',
    'Which countries voted against L.4 and abstained on L.8?',
    'Which countries voted for L.4 but did not vote for L.8?',
    'Which countries voted for L.4 and were not listed on L.8?',
    '是不是有1,000个国家反对？',
    '谁赞成L.4，但反对L.8',
    'How did China, who sponsored L.8, vote on it?',
    'Which members, who had sponsored L.8, voted against it?',
    "China opposed L.4, didn't it?",
    '谁赞成、谁反对、谁弃权L.8',
    'L.4 CHE',
    'OP 1 2) PP10',
    '第10段(1)和(2)',
  ])('%s', (question) => {
    expect(splitQuestions(question)).toEqual([question]);
  });
});

describe('several questions in one message', () => {
  it.each([
    ['中国对L.4投了什么票？俄罗斯呢？', ['中国对L.4投了什么票？', '俄罗斯呢？']],
    ['L.4有多少票赞成，谁反对？', ['L.4有多少票赞成，', '谁反对？']],
    ['中国对L.4怎么投，俄罗斯呢？', ['中国对L.4怎么投，', '俄罗斯呢？']],
    ['列出L.4的反对国；列出L.8的反对国', ['列出L.4的反对国；', '列出L.8的反对国']],
    [
      'who proposed L.8, how did Iran vote on it, and how many sponsors has it?',
      ['who proposed L.8', 'how did Iran vote on it', 'how many sponsors has it?'],
    ],
    ['谁提的L.8、伊朗怎么投的、还有几个共同提案国？', ['谁提的L.8、', '伊朗怎么投的、', '还有几个共同提案国？']],
    ['誰提的L.8，伊朗怎麼投的，幾個共同提案國？', ['誰提的L.8，', '伊朗怎麼投的，', '幾個共同提案國？']],
    ['关于L.8，谁提的，伊朗怎么投的？', ['关于L.8，谁提的，', '伊朗怎么投的？']],
    ['Who voted for L.4? Who voted against?', ['Who voted for L.4?', 'Who voted against?']],
    ['Who opposed L.4 and who abstained?', ['Who opposed L.4', 'who abstained?']],
    ['Show footnote 2. Then para. 6.', ['Show footnote 2.', 'Then para. 6.']],
    ['Tell me about L.4. Who opposed it?', ['Tell me about L.4.', 'Who opposed it?']],
    ['第6段\n脚注2', ['第6段', '脚注2']],
    ['1) India on PP10 2) Brazil on OP1 3) Kenya on L.8', ['India on PP10', 'Brazil on OP1', 'Kenya on L.8']],
    ['請問：1、印度對PP10 2、巴西對OP1', ['請問：', '印度對PP10', '巴西對OP1']],
    ['(1) who opposed L.4 (2) who abstained', ['who opposed L.4', 'who abstained']],
    ['1. 谁反对L.4\n2. 谁弃权', ['谁反对L.4', '谁弃权']],
  ])('%s', (message, questions) => {
    expect(splitQuestions(message)).toEqual(questions);
  });

  it.each([
    ['既然中国赞成L.4，那么美国怎么投？', '既然中国赞成L.4，', '那么美国怎么投？'],
    ['鑒於中國贊成L.4，美國怎麼投？', '鑒於中國贊成L.4，', '美國怎麼投？'],
    ['Since China supported L.4, who abstained?', 'Since China supported L.4,', 'who abstained?'],
  ])('a premise is a part of its own: %s', (message, premise, rest) => {
    expect(splitQuestions(message)).toEqual([premise, rest]);
  });
});

describe('no question', () => {
  it.each(['', '   ', '？？？', '...', '\n\n', '🙂'])('%j has no part', (message) => {
    expect(splitQuestions(message)).toEqual([]);
  });
});

describe('nothing that was asked is lost', () => {
  it('every word character of a Chinese or plain message is in one of its parts', () => {
    const words = fc.constantFrom('中国', 'L.4', '谁反对', '？', '，', '。', '\n', '多少票', ' ', '；', '呢', '!');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (pieces) => {
        const message = pieces.join('');
        const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(bare(splitQuestions(message).join(''))).toBe(bare(message));
      }),
    );
  });
});

describe('a summary, and what is asked beside it', () => {
  it.each([
    ['summarize L.4 and tell me who voted against', ['summarize L.4', 'tell me who voted against']],
    ['概述L.8并列出弃权国', ['概述L.8', '列出弃权国']],
    ['概述L.8並列出棄權國', ['概述L.8', '列出棄權國']],
    ['介绍一下L.4，以及谁弃权', ['介绍一下L.4', '谁弃权']],
    ['summarize L.8. who opposed it?', ['summarize L.8', 'who opposed it?']],
    ['describe L.8 and how China voted', ['describe L.8', 'how China voted']],
    ['介绍一下L.4和L.8', ['介绍一下L.4和L.8']],
  ])('%s', (message, parts) => {
    expect(splitQuestions(message)).toEqual(parts);
  });
});

describe('a name that stands last is what the whole message is about', () => {
  it.each([
    ['什么时候表决的，什么时候提交的？L.4', ['L.4 什么时候表决的，', '什么时候提交的？']],
    ['谁反对？PP10', ['PP10 谁反对？']],
    ['Who sponsored it? How many voted for it? L.8', ['L.8 Who sponsored it?', 'How many voted for it?']],
    ['谁反对L.4？L.8？', ['谁反对L.4？', 'L.8？']],
  ])('%s', (message, parts) => {
    expect(withNameFirst(splitQuestions(message))).toEqual(parts);
  });
});
