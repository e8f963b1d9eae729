import { fold } from '../language/fold.js';
import { unitLabel } from '../report/unit-label.js';
import { fitName } from './fit-name.js';
import { rankMatches } from './rank-matches.js';
import type { Choice } from './rollcall.js';
import type { ToolContext } from './tools/tool-context.js';

/** Units that fit what has been typed so far, by label in any language or by id, best first; each with its first words. */
export function completePlaces(context: ToolContext, typed: string): readonly Choice[] {
  const { report, voice } = context;
  const candidates = report.units.map((unit) => ({
    choice: { name: fitName(`${voice.label(unit.id)} · ${unit.text}`), value: unit.id },
    keys: [unit.id, unitLabel(report, unit, 'zh-Hans'), unitLabel(report, unit, 'en'), unit.text.slice(0, 40)].map(
      fold,
    ),
  }));
  return rankMatches(candidates, fold(typed));
}
