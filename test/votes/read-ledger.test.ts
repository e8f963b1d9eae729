import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse-report.js';
import { readLedger } from '../../src/votes/read-ledger.js';
import { buildLedger } from '../helpers/build-ledger.js';
import { ledgerOf, parseSound, type ReportFile, readFixture } from '../helpers/read-fixture.js';
import { writeReport } from '../helpers/write-report.js';

const printed = readFixture('A-75-394');

describe('the ledger of A/75/394', () => {
  const ledger = ledgerOf(printed);
  // Typed off the report, and its lists read from it by a reader of the tests' own.
  const expected = buildLedger();

  it.each(['symbol', 'votes', 'decisions'] as const)('has the %s', (part) => {
    expect(ledger[part]).toEqual(expected[part]);
  });

  it('has the members in the order of their English names, as the lists of the report stand', () => {
    expect([...ledger.members].sort()).toEqual([...expected.members].sort());
    for (const vote of ledger.votes) {
      for (const { members } of Object.values(vote.lists)) {
        expect(ledger.members.filter((member) => members.includes(member)).slice(0, 3)).toEqual(members.slice(0, 3));
      }
    }
  });

  it('has the drafts, the decisions with their titles', () => {
    const titles = [
      '从国际安全角度促进网络空间国家负责任行为',
      '从国际安全角度看信息和电信领域的发展',
      '大会2018年12月5日第73/27号决议所设从国际安全角度看信息和电信领域的发展不限成员名额工作组',
      '大会2018年12月22日第73/266号决议所设从国际安全角度促进网络空间负责任国家行为政府专家组',
    ];
    expect(ledger.drafts).toEqual(expected.drafts.map((draft, at) => ({ ...draft, title: titles[at] })));
  });
});

/** The report with one thing changed, as `readLedger` finds it. */
function spoil({ source, meta }: ReportFile, from: string, to: string) {
  expect(source).toContain(from);
  const parsed = parseReport(source.replace(from, to), meta);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  const read = readLedger(parsed.report);
  return read.kind === 'invalid' ? read.problems : [];
}

describe('the self-check of the votes', () => {
  it.each([
    [
      'a total that is not the length of its list',
      ['以153票对11票', '以152票对11票'],
      [
        {
          line: 37,
          rule: 'l4: a printed total is the length of its list',
          expected: '152 in-favour',
          found: '153 in-favour',
        },
      ],
    ],
    [
      'a name too few',
      [
        '布隆迪、中国、古巴、朝鲜民主主义人民共和国、多米尼克、伊朗伊斯兰共和国',
        '布隆迪、中国、朝鲜民主主义人民共和国、多米尼克、伊朗伊斯兰共和国',
      ],
      [
        {
          line: 43,
          rule: 'l4: a printed total is the length of its list',
          expected: '11 against',
          found: '10 against',
        },
      ],
    ],
    [
      'a name printed twice',
      ['白俄罗斯、柬埔寨、科摩罗、吉布提、埃及、老挝', '白俄罗斯、柬埔寨、柬埔寨、吉布提、埃及、老挝'],
      [{ line: 47, rule: 'l4: no member stands twice in a list', expected: 'KHM once', found: 'KHM 2 times' }],
    ],
    [
      'a member in two lists',
      ['白俄罗斯、柬埔寨、科摩罗、吉布提、埃及、老挝', '白俄罗斯、柬埔寨、科摩罗、中国、埃及、老挝'],
      [
        {
          line: 35,
          rule: 'l4: no member stands in two lists of a vote',
          expected: 'CHN once',
          found: 'CHN against, abstaining',
        },
      ],
    ],
    [
      'a name that is nobody’s, once and not also as a wrong total',
      [
        '阿富汗、阿尔巴尼亚、阿尔及利亚、安道尔、安哥拉、安提瓜和巴布达、阿根廷、亚美尼亚、澳大利亚',
        '阿富汉、阿尔巴尼亚、阿尔及利亚、安道尔、安哥拉、安提瓜和巴布达、阿根廷、亚美尼亚、澳大利亚',
      ],
      [
        {
          line: 37,
          rule: 'every name in p6.in-favour is a member of the United Nations',
          expected: "a member's name",
          found: '阿富汉',
        },
      ],
    ],
    [
      'a sponsor that is nobody’s',
      ['随后，斐济、法国', '随后，斐济、法郎国'],
      [
        {
          line: 33,
          rule: 'every name in p5 is a member of the United Nations',
          expected: "a member's name",
          found: '法郎国',
        },
      ],
    ],
    [
      'an outcome that the figures do not bear out',
      [
        '执行部分第 1 段以 92 票对 52 票、24 票弃权的记录表决得到保留',
        '执行部分第 1 段以 92 票对 52 票、24 票弃权的记录表决未获保留',
      ],
      [{ line: 91, expected: 'not-retained with no more in favour than against', found: '92 to 52' }],
    ],
    [
      'lists under a paragraph that reports no vote',
      ['委员会以153票对11票、9票弃权的记录表决通过了决议草案', '委员会采取行动通过了决议草案'],
      [{ line: 35, rule: "p6, which prints a vote's figures or lists, says in the usual form what came of it" }],
    ],
  ])('finds %s, and nothing else', (_, [from = '', to = ''], problems) => {
    const found = spoil(printed, from, to);
    expect(found).toMatchObject(problems);
    expect(found).toHaveLength(problems.length);
  });

  it('finds that a list is missing', () => {
    const found = spoil(
      printed,
      '弃权：\n\n白俄罗斯、柬埔寨、科摩罗、吉布提、埃及、老挝人民民主共和国、黎巴嫩、缅甸、帕劳。\n',
      '',
    );
    expect(found).toMatchObject([{ line: 35, expected: '9 abstaining', found: '0 abstaining' }]);
  });

  it('finds that a vote is on no draft', () => {
    const proposals = [
      '3. 在11月9日第14次会议上，委员会以3票对2票、1票弃权的记录表决通过了决议草案(见第6段)。表决情况如下：',
      '赞成：\n\n法国、德国、日本。\n\n反对：\n\n中国、古巴。\n\n弃权：\n\n瑞士。',
      '4. 在同次会议上，委员会未经表决通过了上述决定。',
      '5. 委员会结束了对该项目的审议。',
    ].join('\n\n');
    const read = readLedger(parseSound(writeReport({ proposals, heading: 'A. 提案' })));
    expect(read.kind === 'invalid' && read.problems).toMatchObject([
      { line: 17, rule: 'the action that p3 reports is on a draft that its paragraph or heading names' },
      { line: 31, rule: 'the action that p4 reports is on a draft that its paragraph or heading names' },
    ]);
  });
});
