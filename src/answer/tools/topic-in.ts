import type { Hit } from '../../retrieval/hybrid-search.js';
import type { Finding } from '../finding.js';
import { draftName } from '../wording/vote-name.js';
import { answering } from './passages.js';
import { renderingOf } from './rendering.js';
import type { ToolContext } from './tool-context.js';

/** A topic, and the draft in whose text it is looked for. */
export interface TopicQuery {
  readonly topic: string;
  readonly draft: string;
}

/**
 * Where the text of a draft speaks of a topic; else that no passage of it was found to, with those of other texts that do.
 * @param hits what answers the topic anywhere in the report, best first
 */
export function findTopicIn(context: ToolContext, { draft, topic }: TopicQuery, hits: readonly Hit[]): Finding {
  const { voice, ledger, report } = context;
  const known = ledger.drafts.find(({ id }) => id === draft);
  const name = draftName(known, known?.symbol ?? draft, report, voice);
  const sure = [...new Set(answering(hits).map(({ unit }) => unit))];
  const within = sure.filter((unit) => isIn(unit, known?.recommended, context));
  const labels = (units: readonly string[]): string =>
    units.map((unit) => voice.label(unit)).join(voice.say('、', '; '));
  const understoodAs = voice.say(
    voice.zh`在 ${name} 的案文中查找“${topic}”`,
    `looked for “${topic}” in the text of ${name}`,
  );
  if (within.length > 0) {
    const lead = voice.say(
      voice.zh`${name} 中最相关的是**${labels(within)}**：`,
      `${name} speaks of this in **${labels(within)}**:`,
    );
    const text = [lead, renderingOf(context, within.slice(0, 1))].filter((part) => part !== '').join('\n\n');
    return { kind: 'passages', text, facts: [], citations: within, understoodAs };
  }
  const elsewhere = sure.slice(0, 3);
  const none = voice.say(
    voice.zh`在 ${name} 的案文里没有找到谈到这一点的段落。`,
    `No passage of the text of ${name} was found that speaks of this.`,
  );
  const there =
    elsewhere.length === 0
      ? ''
      : voice.say(
          voice.zh`谈到它的是${labels(elsewhere)}：`,
          ` ${labels(elsewhere)} ${elsewhere.length === 1 ? 'does' : 'do'}:`,
        );
  return { kind: 'not-found', text: none + there, facts: [], citations: elsewhere, understoodAs };
}

/** Whether a unit belongs to the text that the Committee recommends of a draft. */
function isIn(unit: string, recommended: string | undefined, { report }: Pick<ToolContext, 'report'>): boolean {
  return unit === recommended || (recommended !== undefined && report.unitById.get(unit)?.draft === recommended);
}
