import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/report/clean-text.js';

describe('cleanText', () => {
  it.each([
    ['links', '决议草案 [A/C.1/75/L.8/Rev.1](#) 进行表决如下：', '决议草案A/C.1/75/L.8/Rev.1进行表决如下：'],
    ['links with an address', '第 [73/27](https://undocs.org/zh/A/RES/73/27 "A (B)") 号决议', '第73/27号决议'],
    ['heading marks', '## 反对：', '反对：'],
    ['bold', '**决定草案一**', '决定草案一'],
    ['emphasis', '*回顾*其 2020 年的各项决议， _大会_ ，', '回顾其2020年的各项决议，大会，'],
    [
      'footnote marks',
      '秘书长转递的 2010 年、<sup>1</sup> 2013 年<sup>2</sup> 和 2015 年报告，<sup>3</sup>',
      '秘书长转递的2010年、2013年和2015年报告，',
    ],
    [
      'footnote marks of other conversions',
      '采取了行动。[^1] 又采取了行动，$^{2}$ 并通过了¹ 决议。<sup>3，4</sup>',
      '采取了行动。又采取了行动，并通过了决议。',
    ],
    ['superscript mark-up round what is no footnote mark', '第43/78<sup>H-2</sup>号', '第43/78H-2号'],
    ['line ends of either kind', '伊朗\r\n\r\n伊斯兰共和国', '伊朗伊斯兰共和国'],
    ['white space beside Chinese characters', '以 108 票对 49 票、11 票弃权', '以108票对49票、11票弃权'],
    [
      'white space before a bracket round Chinese words',
      '决议草案 A/C.1/75/L.4 (见第17段，决议草案一)。',
      '决议草案A/C.1/75/L.4(见第17段，决议草案一)。',
    ],
    ['characters without width', '\ufeff中\u200b国', '中国'],
  ])('takes out %s', (_, source, cleaned) => {
    expect(cleanText(source)).toBe(cleaned);
  });

  it.each([
    ['misprints', '信息和通信技术的安和使用达成共识', '信息和通信技术的安和使用达成共识'],
    ['characters of either script', '考虑到身體距离指南', '考虑到身體距离指南'],
    ['white space between Latin words', 'Distr.: General  24 November 2020', 'Distr.: General 24 November 2020'],
    ['a letter after a space in a resolution’s number', '第46/36 L号决议', '第46/36 L号决议'],
    ['brackets, dashes and a year’s range', '2021-2025 年——冠状病毒病(COVID-19)', '2021-2025年——冠状病毒病(COVID-19)'],
    ['a square metre', '300 m²', '300 m²'],
    ['a lone asterisk', 'A/75/394*', 'A/75/394*'],
  ])('keeps %s', (_, source, cleaned) => {
    expect(cleanText(source)).toBe(cleaned);
  });
});

const pieces = [
  '赞成：',
  '伊朗',
  '圣多美和普林西比',
  'A/C.1/75/L.4',
  'Rev.1',
  '108',
  '(',
  ')',
  '（',
  '）',
  '，',
  '。',
  '“',
  '”',
  '-',
  '/',
  ' ',
  '\n',
  '\r\n',
  '\u3000',
];
const markup = [
  '**',
  '*',
  '_',
  '__',
  '## ',
  '\n## ',
  '<sup>1</sup>',
  '<sup>',
  '</sup>',
  '[^2]',
  '[',
  '](#)',
  '¹',
  '$^{3}$',
  '\ufeff',
];
const words = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
const anything = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...markup), fc.string({ maxLength: 3 })))
  .map((parts) => parts.join(''));

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (at < part.length && part.startsWith(letter, at)) at += letter.length;
  return at === part.length;
}

describe('cleanText, whatever the text', () => {
  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('adds no character', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(isSubsequence(bare(cleanText(text)), bare(text))).toBe(true);
      }),
    );
  });

  it('keeps every character of a text without mark-up but white space', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(bare(cleanText(text))).toBe(bare(text));
      }),
    );
  });

  it('leaves no white space beside a Chinese character, nor two spaces anywhere', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(cleanText(text)).not.toMatch(/\p{Script=Han}\s|\s\p{Script=Han}|\s\s|^\s|\s$/u);
      }),
    );
  });
});
