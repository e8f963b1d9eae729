import { fold } from '../../language/fold.js';
import { fitName } from '../fit-name.js';
import { labelPinyin } from '../label-pinyin.js';
import { rankMatches } from '../rank-matches.js';
import type { Choice } from '../rollcall.js';
import type { ToolContext } from '../tools/tool-context.js';
import { createVoice } from '../wording/voice.js';
import { draftName } from '../wording/vote-name.js';
import { tailOf } from './short-names.js';

/** Drafts that fit what has been typed so far, by symbol, number or title, best first; all of them for empty input. */
export function completeDrafts(context: ToolContext, typed: string): readonly Choice[] {
  const { ledger, report, voice } = context;
  const candidates = ledger.drafts.map((draft) => {
    const name = draftName(draft, draft.symbol, report, voice);
    const title = draft.title === undefined ? '' : ` ${draft.title}`;
    const others = [createVoice('zh-Hans', report), createVoice('en', report)].map((each) =>
      draftName(draft, draft.symbol, report, each),
    );
    const names = [name, ...others, ...others.flatMap(labelPinyin)];
    const keys = [
      draft.id,
      ...names,
      draft.title ?? '',
      ...draft.symbols.flatMap((symbol) => [symbol, tailOf(symbol)]),
    ];
    return { choice: { name: fitName(`${name}${title}`), value: draft.id }, keys: keys.map(fold) };
  });
  return rankMatches(candidates, fold(typed));
}
