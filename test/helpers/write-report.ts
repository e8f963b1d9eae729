import type { ReportFile } from './read-fixture.js';

/** What an invented report says beside its usual opening; each part as it would be printed. */
export interface ReportParts {
  /** The paragraphs under the draft's heading, from 3 on. */
  readonly proposals: string;
  /** The heading over them: `A. 决议草案A/C.1/75/L.4` by default. */
  readonly heading?: string;
  /** What the Committee recommends; a short draft resolution by default. */
  readonly recommended?: string;
}

const sound = `大会，

回顾其2019年12月12日第74/28号决议，

注意到各国的看法，

1. 欢迎秘书长的报告；

2. 请秘书长：

(a) 征求各国意见；

(b) 提出报告；

3. 决定继续审议该项目。`;

/** A short report in the conventional form round the paragraphs that a test is about. */
export function writeReport({ proposals, heading, recommended }: ReportParts): ReportFile {
  const numbers = [...proposals.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
  const next = (numbers.at(-1) ?? 2) + 1;
  const source = `## 第七十五届会议

## 议程项目 98

## 第一委员会的报告

## 一. 引言

1. 2020年9月18日，大会第2次全体会议决定将该项目列入议程，并分配给第一委员会。

2. 在2020年10月6日第1次会议上，第一委员会决定进行一般性辩论。

## 二. 提案审议情况

## ${heading ?? 'A. 决议草案A/C.1/75/L.4'}

${proposals}

## 三. 第一委员会的建议

${next}. 第一委员会建议大会通过下列决议草案：

${recommended ?? `从国际安全角度看某一问题\n\n${sound}`}
`;
  const meta = {
    symbol: 'A/75/999',
    language: 'zh',
    committee: 'First Committee',
    officialAddress: 'https://undocs.org/zh/A/75/999',
    sha256: '0'.repeat(64),
  };
  return { source, meta };
}
