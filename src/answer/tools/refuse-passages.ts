import { fold } from '../../language/fold.js';
import type { NamedTopic } from '../../retrieval/absent-topics.js';
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

/** The name that the question has for a topic, or the first of those in the answer's language. */
function nameOf({ hans, hant, en, as }: NamedTopic, { voice: { language } }: ToolContext): string {
  const names = { 'zh-Hans': hans, 'zh-Hant': hant, en }[language];
  return names.find((name) => fold(name) === as) ?? names[0] ?? '';
}
