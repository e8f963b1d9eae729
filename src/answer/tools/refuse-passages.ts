import type { FieldTopic } from '../../retrieval/field-topics.js';
import type { Hit } from '../../retrieval/hybrid-search.js';
import type { Finding } from '../finding.js';
import { findRefusal } from './refuse.js';
import type { ToolContext } from './tool-context.js';

/** A question about more topics is told enough by these. */
const MOST_TOPICS = 3;

/**
 * Nothing in the text bears a question out: the nearest units, and before them the topics that the report does not speak of.
 * @param nearest the units that are shown; the three best hits by default
 */
export function refusePassages(
  context: ToolContext,
  hits: readonly Hit[],
  nearest: readonly string[] = hits.slice(0, 3).map(({ unit }) => unit),
): Finding {
  const { say, zh } = context.voice;
  const refusal = findRefusal(context, 'nothing-found', { nearest });
  const topics = (hits[0]?.absent ?? []).slice(0, MOST_TOPICS).map((topic) => nameOf(topic, context));
  if (topics.length === 0) return refusal;
  const absent = say(
    zh`报告没有提到${topics.map((topic) => `“${topic}”`).join('、')}。`,
    `The report does not mention ${topics.map((topic) => `“${topic}”`).join(' or ')}. `,
  );
  return { ...refusal, text: `${absent}${refusal.text}` };
}

function nameOf({ hans, hant, en }: FieldTopic, { voice: { language } }: ToolContext): string {
  const names = { 'zh-Hans': hans, 'zh-Hant': hant, en };
  return names[language][0] ?? '';
}
