import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/surfaces/cli/wrap-text.js';

const LIST =
  '反对：中国、古巴、朝鲜民主主义人民共和国、伊朗伊斯兰共和国、尼加拉瓜、俄罗斯联邦、阿拉伯叙利亚共和国、委内瑞拉玻利瓦尔共和国、津巴布韦。';

describe('wrapped text', () => {
  it('counts a Chinese character as two columns', () => {
    expect(wrapText('赞成反对弃权', { width: 8 })).toBe('赞成反对\n弃权');
    expect(wrapText('a赞成反对弃权', { width: 8 })).toBe('a赞成反\n对弃权');
  });

  it('keeps names of a list whole', () => {
    const lines = wrapText(LIST, { width: 30, indent: '  ' }).split('\n');
    expect(lines.every((line) => line.startsWith('  ') && stringWidth(line) <= 30)).toBe(true);
    for (const name of ['朝鲜民主主义人民共和国', '阿拉伯叙利亚共和国', '委内瑞拉玻利瓦尔共和国']) {
      expect(lines.some((line) => line.includes(name))).toBe(true);
    }
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const lines = wrapText('题为“从国际安全角度促进网络空间国家负责任行为”的决议草案（一），通过。', {
      width: 10,
    }).split('\n');
    expect(lines.filter((line) => /^[”）、，。]/.test(line) || /[“（]$/.test(line))).toEqual([]);
  });

  it('never cuts within a Latin word, even one wider than the line', () => {
    const address = 'https://undocs.org/zh/A/75/394';
    expect(wrapText(`see ${address} for more`, { width: 12 })).toBe(`see\n${address}\nfor more`);
    expect(wrapText('don’t abstain', { width: 6 })).toBe('don’t\nabstain');
  });

  it('lets the lines of a list item hang, and keeps the given line ends', () => {
    expect(wrapText('- one two three\n\nfour', { width: 9 })).toBe('- one two\n  three\n\nfour');
  });

  it('breaks nothing where no width is given', () => {
    expect(wrapText(LIST, { indent: '  ' })).toBe(`  ${LIST}`);
  });

  it('loses no character but the white space at line ends', () => {
    const letters = fc.constantFrom(
      '赞',
      '成',
      '、',
      '，',
      '“',
      '”',
      '（',
      '）',
      'a',
      'B',
      '-',
      '1',
      ' ',
      '.',
      '🙂',
      '\uE000',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 80 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const wrapped = wrapText(text, { width, mark: '\uE000' });
        expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
