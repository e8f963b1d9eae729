import { writeChineseNumber } from '../../language/chinese-number.js';
import { writeRomanNumber } from '../../language/roman-number.js';
import type { Report } from '../../report/report.js';
import type { Draft, Ledger, RecordedVote } from '../../votes/ledger.js';
import type { Voice } from './voice.js';

const itemised = (paragraph: string): string => paragraph.replace(/-([a-z]+)/g, '($1)').replaceAll('-', ', ');

/** What a recorded vote was on: `A/C.1/75/L.8/Rev.1 序言部分第10段`, `preambular paragraph 10 of A/C.1/75/L.8/Rev.1`. */
export function voteName(
  vote: RecordedVote,
  context: { readonly ledger: Ledger; readonly report: Report },
  voice: Voice,
): string {
  const draft = context.ledger.drafts.find((each) => each.id === vote.draft);
  const symbol = draft?.symbol ?? vote.draft;
  const { zh, say } = voice;
  const { scope } = vote;
  if (scope.kind === 'motion') {
    const part = scope.about?.replace(/^[po]p/, '') ?? '';
    const isPreambular = scope.about?.startsWith('pp') ?? false;
    if (part === '') return say(zh`关于 ${symbol} 的动议`, `the motion on ${symbol}`);
    return isPreambular
      ? say(
          zh`关于对 ${symbol} 序言部分第${itemised(part)}段进行单独表决的动议`,
          `the motion for a separate vote on preambular paragraph ${itemised(part)} of ${symbol}`,
        )
      : say(
          zh`关于对 ${symbol} 执行部分第${itemised(part)}段进行单独表决的动议`,
          `the motion for a separate vote on operative paragraph ${itemised(part)} of ${symbol}`,
        );
  }
  if (scope.kind === 'preambular') {
    const number = itemised(scope.paragraph);
    return say(zh`${symbol} 序言部分第${number}段`, `preambular paragraph ${number} of ${symbol}`);
  }
  if (scope.kind === 'operative') {
    const number = itemised(scope.paragraph);
    return say(zh`${symbol} 执行部分第${number}段`, `operative paragraph ${number} of ${symbol}`);
  }
  const several = context.ledger.votes.some((other) => other.draft === vote.draft && other.id !== vote.id);
  const name = draftName(draft, symbol, context.report, voice);
  return several ? say(zh`${symbol} 全文`, `${symbol} as a whole`) : name;
}

/** A draft by its symbol and its number among those recommended: `A/C.1/75/L.4（决议草案一）`, `A/C.1/75/L.4 (draft resolution I)`. */
export function draftName(draft: Draft | undefined, symbol: string, report: Report, voice: Voice): string {
  const recommended = report.drafts.find((each) => each.id === draft?.recommended);
  if (!recommended?.numbered) return symbol;
  const isResolution = recommended.kind === 'resolution';
  const chinese = `${isResolution ? voice.zh`决议草案` : voice.zh`决定草案`}${writeChineseNumber(recommended.number)}`;
  return voice.say(
    `${symbol}（${chinese}）`,
    `${symbol} (draft ${recommended.kind} ${writeRomanNumber(recommended.number)})`,
  );
}
