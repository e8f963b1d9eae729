import { fold } from '../language/fold.js';
import { unitLabel } from '../report/unit-label.js';
import { fitName } from './fit-name.js';
import { labelPinyin } from './label-pinyin.js';
import { rankMatches } from './rank-matches.js';
import type { Choice } from './rollcall.js';
import type { ToolContext } from './tools/tool-context.js';

/** Units that fit what has been typed so far, by label in any language or by id, best first; each with its first words. */
export function completePlaces(context: ToolContext, typed: string): readonly Choice[] {
  const { report, voice } = context;
  const candidates = report.units.map((unit) => {
    const chinese = unitLabel(report, unit, 'zh-Hans');
    const keys = [unit.id, chinese, unitLabel(report, unit, 'en'), unit.text.slice(0, 40), ...labelPinyin(chinese)];
    return {
      choice: { name: fitName(`${voice.label(unit.id)} · ${unit.text}`), value: unit.id },
      keys: keys.map(fold),
    };
  });
  return rankMatches(candidates, fold(typed));
}
