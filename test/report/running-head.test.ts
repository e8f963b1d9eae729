import { describe, expect, it } from 'vitest';
import { createRunningHeadTest } from '../../src/report/running-head.js';

const isRunningHead = createRunningHeadTest({ symbol: 'A/75/394', title: '从国际安全角度看信息和电信领域的发展' });

describe('a running head', () => {
  it.each([
    'A/75/394',
    '[A/75/394](https://undocs.org/zh/A/75/394)',
    '**A/75/394**',
    '20-15211',
    '20-15211 (C)',
    '20-15211 (C) 3/15',
    '3/15 20-15211',
    '3/15',
    '第 3 页',
    '第3页，共15页',
    '- 3 -',
    '3',
    '/…',
    '*2015211*',
    '请回收',
    'A/75/394 从国际安全角度看信息和电信领域的发展',
    '从国际安全角度看信息和电信领域的发展 A/75/394',
    '---',
    '* * *',
    '<!-- page 3 -->',
    '![](images/qr.png)',
    '\f',
  ])('%j', (line) => {
    expect(isRunningHead(line)).toBe(true);
  });

  it.each([
    '',
    '从国际安全角度看信息和电信领域的发展',
    '见A/75/394',
    'A/75/394和A/75/395',
    'A/75/3941',
    '伊斯兰共和国、哈萨克斯坦',
    '3. 决定',
    '大会，',
    '2020年',
  ])('is not %j', (line) => {
    expect(isRunningHead(line)).toBe(false);
  });
});
