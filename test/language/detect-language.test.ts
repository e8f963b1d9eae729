import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.js';
import type { Language } from '../../src/language/language.js';

const languages: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

/** Whatever the asker's own language is. */
function expectAlways(question: string, language: Language): void {
  expect(languages.map((locale) => detectLanguage(question, locale))).toEqual([language, language, language]);
}

describe('Simplified Chinese', () => {
  it.each([
    '瑞士对L.4投了什么票',
    '哪些国家反对PP10',
    '中国',
    '台湾',
    '什么是“负责任国家行为”',
    '中国对L.4 vote了什么',
    'L.8/Rev.1的票数？',
    '身體距离指南',
  ])('%s', (question) => {
    expectAlways(question, 'zh-Hans');
  });
});

describe('Traditional Chinese', () => {
  it.each([
    '瑞士對L.4投了什麼票',
    '哪些國家反對PP10',
    '中國',
    '臺灣',
    '贊成 L.4',
    '塞爾維亞',
    '什麼是「負責任國家行為」',
    '請引用決議草案二執行部分第1段',
    '誰棄權？',
  ])('%s', (question) => {
    expectAlways(question, 'zh-Hant');
  });
});

describe('English', () => {
  it.each([
    'How did Switzerland vote on L.4?',
    'Switzerland',
    'tally',
    'L.4 sponsors',
    'Please quote 第10(b)段',
    'How did 中国 vote on L.4?',
    'quote p6',
    'WHO VOTED AGAINST L.4?',
    'who opposed it',
  ])('%s', (question) => {
    expectAlways(question, 'en');
  });
});

describe('other languages get English', () => {
  it.each([
    'Qui a voté contre L.4 ?',
    'Comment la Suisse a-t-elle voté ?',
    'Wer hat gegen L.4 gestimmt?',
    '¿Quién votó en contra de L.4?',
    'Кто голосовал против L.4?',
    'من صوت ضد L.4؟',
    '誰がL.4に反対しましたか',
    '누가 L.4에 반대했습니까',
    'ใครคัดค้าน L.4',
    'מי הצביע נגד L.4?',
    'Ποιος ψήφισε κατά της L.4;',
  ])('%s', (question) => {
    expectAlways(question, 'en');
  });
});

describe("a question that shows no language is in the asker's", () => {
  it.each([
    'L.4 CHE',
    'L.4?',
    'PP10',
    'OP1 USA',
    'CHE',
    'L8rev1',
    '12345',
    '???',
    '',
    '🇨🇭 L.4',
    'p6',
    'r2.op1',
    'A/75/394',
    'A/75/394#p6',
    'A/C.1/75/L.8/Rev.1',
    'p10.a',
    '10(a)',
  ])('%j', (question) => {
    expect(languages.map((locale) => detectLanguage(question, locale))).toEqual(languages);
  });

  it.each(['古巴 L.4', '第6段', 'L.8/Rev.1 全文'])('%s is Chinese of either script', (question) => {
    expect(detectLanguage(question, 'zh-Hans')).toBe('zh-Hans');
    expect(detectLanguage(question, 'zh-Hant')).toBe('zh-Hant');
    expect(detectLanguage(question, 'en')).toBe('zh-Hans');
  });
});
