import { fold } from '../language/fold.js';
import { fitName } from './fit-name.js';
import { labelPinyin } from './label-pinyin.js';
import { rankMatches } from './rank-matches.js';
import type { Choice } from './rollcall.js';
import type { ToolContext } from './tools/tool-context.js';
import { createVoice } from './wording/voice.js';
import { draftName, voteName } from './wording/vote-name.js';

/** Votes and decisions that fit what has been typed so far, best first; all of them for empty input. */
export function completeVotes(context: ToolContext, typed: string): readonly Choice[] {
  const { ledger, report, voice } = context;
  // Whoever reads one language may type the other.
  const [chinese, english] = [createVoice('zh-Hans', report), createVoice('en', report)];
  const votes = ledger.votes.map((vote) => ({
    name: voteName(vote, context, voice),
    others: [voteName(vote, context, chinese), voteName(vote, context, english)],
    value: vote.id,
    symbols: ledger.drafts.find((draft) => draft.id === vote.draft)?.symbols ?? [],
    whole: vote.scope.kind === 'whole',
  }));
  const decisions = ledger.decisions.map((decision) => {
    const draft = ledger.drafts.find((each) => each.id === decision.draft);
    const name = draftName(draft, draft?.symbol ?? decision.id, report, voice);
    const without = voice.say(voice.zh`（未经表决）`, ' (without a vote)');
    const others = [chinese, english].map((each) => draftName(draft, draft?.symbol ?? decision.id, report, each));
    return { name: `${name}${without}`, others, value: decision.id, symbols: draft?.symbols ?? [], whole: true };
  });
  const candidates = [...votes, ...decisions].map((each) => ({
    choice: { name: fitName(each.name), value: each.value },
    // A draft's own vote stands before those on its parts for whoever types its symbol.
    keys: [
      each.name,
      each.value,
      ...each.others,
      ...each.others.flatMap(labelPinyin),
      ...(each.whole ? each.symbols.flatMap((symbol) => [symbol, symbol.slice(symbol.lastIndexOf('/L.') + 1)]) : []),
    ].map(fold),
  }));
  return rankMatches(candidates, fold(typed));
}
