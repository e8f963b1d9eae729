import { describe, expect, it } from 'vitest';
import { auditReport, lineOf } from '../../src/report/audit-report.js';
import { parseReport } from '../../src/report/parse-report.js';
import { parseSound, readFixture } from '../helpers/read-fixture.js';

const { source, meta } = readFixture('A-75-394');

/** What is wrong with a text read as a report. */
function problemsOf(text: string) {
  const parsed = parseReport(text, meta);
  return parsed.kind === 'invalid' ? parsed.problems : [];
}

function problemsAfter(from: string, to: string) {
  expect(source).toContain(from);
  return problemsOf(source.replace(from, to));
}

describe('the self-check of a report', () => {
  it('finds nothing wrong with the printed one', () => {
    expect(problemsOf(source)).toEqual([]);
  });

  it.each([
    ['nothing', '', 'the file holds a report'],
    ['white space', ' \n\n\r\n', 'the file holds a report'],
    ['an English text', 'Rollcall is a bot.\n\nIt answers questions.', 'a report has numbered paragraphs'],
    ['data', '{"symbol": "A/75/394"}', 'a report has numbered paragraphs'],
    [
      'instructions in numbered steps',
      '# 安装\n\n1. 下载软件包。\n\n2. 运行安装程序。',
      "a committee's report says what the committee did",
    ],
  ])('says so of %s', (_, text, rule) => {
    expect(problemsOf(text)).toMatchObject([{ line: 1, rule }]);
  });

  it.each([
    [
      'a paragraph left out',
      ['8. 在11月9日第14次会议上，委员会面前有', '在11月9日第14次会议上，委员会面前有'],
      { line: 57, rule: 'paragraph numbers without gaps', expected: '8. …', found: expect.stringMatching(/^9\./) },
    ],
    [
      'a paragraph numbered twice',
      ['12. 在11月9日', '11. 在11月9日'],
      { line: 123, rule: 'paragraph numbers without gaps', expected: '12. …', found: expect.stringMatching(/^11\./) },
    ],
    [
      'an operative paragraph left out',
      ['4. 又欢迎从国际安全角度看', '5. 又欢迎从国际安全角度看'],
      {
        line: 199,
        rule: 'operative paragraphs of r1 without gaps',
        expected: '4. …',
        found: expect.stringMatching(/^5\./),
      },
    ],
    [
      'an item left out',
      ['(b) 执行部分第 1 段', '(c) 执行部分第 1 段'],
      { line: 91, rule: 'items of p10 without gaps', expected: '(b) …', found: expect.stringMatching(/^\(c\)/) },
    ],
    [
      'a draft left out',
      ['## 决议草案二 从', '## 决议草案三 从'],
      {
        line: 207,
        rule: 'drafts are numbered without gaps',
        expected: '2',
        found: expect.stringMatching(/^决议草案三/),
      },
    ],
    [
      'a draft without its title',
      ['#### 从国际安全角度促进网络空间国家负责任行为\n', ''],
      { line: 144, rule: 'draft r1 has its title and text', expected: 'r1.title', found: 'none' },
    ],
    [
      'a list printed twice under one vote',
      ['## 弃权：\n\n巴西、智利', '## 反对：\n\n巴西、智利'],
      { line: 87, rule: 'no two units bear the same number', expected: 'one', found: 'p10.a.against twice' },
    ],
  ])('finds %s', (_, [from = '', to = ''], problem) => {
    expect(problemsAfter(from, to)).toContainEqual(problem);
  });

  it('finds a unit whose text is not in the source', () => {
    const report = parseSound({ source, meta });
    const units = report.units.map((unit) =>
      unit.id === 'p13' ? { ...unit, text: unit.text.replace('未经', '经') } : unit,
    );
    expect(auditReport({ ...report, units })).toMatchObject([
      { line: 125, rule: 'the text of p13 is found in the source', found: expect.stringContaining('委员会经表决') },
    ]);
  });

  it('gives the line that a unit starts on, and 0 for none', () => {
    const report = parseSound({ source, meta });
    expect(lineOf(report, report.unitById.get('r2.op1'))).toBe(255);
    expect(lineOf(report, undefined)).toBe(0);
  });
});
