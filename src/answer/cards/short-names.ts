import type { RecordedVote } from '../../votes/ledger.js';
import type { ToolContext } from '../tools/tool-context.js';

/** A symbol's end, by which a draft is called: `L.8/Rev.1`. */
export function tailOf(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('/L.') + 1);
}

/** What of its draft a vote was on, in as few words as a table has room for: 序言第10段, `PP 10`, 全文, `whole`. */
export function partName({ voice }: ToolContext, { scope }: RecordedVote): string {
  const { zh, say } = voice;
  if (scope.kind === 'whole') return say(zh`全文`, 'as a whole');
  if (scope.kind === 'motion') return say(zh`动议`, 'motion');
  return scope.kind === 'preambular'
    ? say(zh`序言第${scope.paragraph}段`, `PP ${scope.paragraph}`)
    : say(zh`执行第${scope.paragraph}段`, `OP ${scope.paragraph}`);
}
