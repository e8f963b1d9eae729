import type { Hit } from '../../retrieval/hybrid-search.js';
import type { Finding } from '../finding.js';
import { refusePassages } from './refuse-passages.js';
import { renderingOf } from './rendering.js';
import type { ToolContext } from './tool-context.js';

/** How much of a question its best passage must bear out (0..1); set by `npm run evaluate`, see docs/EVALUATION.md. */
export const evidenceGate = 0.65;

/** Whether some passage bears out enough of a question. */
export function isBorneOut(hits: readonly Hit[]): boolean {
  return hits.some(({ evidence }) => evidence >= evidenceGate);
}

/** The passages that surely answer a question, the best one before them; none where nothing bears it out. */
export function answering(hits: readonly Hit[]): readonly Hit[] {
  return isBorneOut(hits) ? hits.filter(({ evidence }, index) => index === 0 || evidence >= evidenceGate) : [];
}

/** Questions that give the whole of the units of which one sentence is quoted. */
function wholeUnits({ voice }: ToolContext, units: readonly string[]): readonly string[] {
  return units.slice(0, 2).map((unit) => voice.say(voice.zh`引用${voice.label(unit)}`, `Quote ${voice.label(unit)}`));
}

/**
 * The passages that answer a question, best first; a refusal with the nearest ones where nothing bears it out.
 * @param sentences the one sentence that answers, of long units, by unit
 */
export function findPassages(
  context: ToolContext,
  hits: readonly Hit[],
  sentences: ReadonlyMap<string, string> = new Map(),
): Finding {
  const { voice } = context;
  const nearest = hits.map((hit) => hit.unit);
  if (!isBorneOut(hits)) return refusePassages(context, hits);
  const [first = '', ...others] = nearest.map((unit) => voice.label(unit));
  const also =
    others.length === 0 ? '' : voice.say(voice.zh`；另见${others.join('、')}`, `; see also ${others.join('; ')}`);
  const lead = voice.say(
    voice.zh`报告中最相关的是**${first}**${also}：`,
    `The report speaks of this in **${first}**${also}:`,
  );
  return {
    kind: 'passages',
    text: [lead, renderingOf(context, nearest.slice(0, 1))].filter((part) => part !== '').join('\n\n'),
    facts: [],
    citations: nearest,
    ...(sentences.size > 0 ? { sentences, suggestions: wholeUnits(context, [...sentences.keys()]) } : {}),
    understoodAs: voice.say(voice.zh`在报告原文中查找`, 'looked for in the text of the report'),
  };
}
