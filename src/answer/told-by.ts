import type { Plan } from './plan/plan.js';
import { blank } from './understand/mention.js';
import type { Reading } from './understand/read-question.js';
import type { Told } from './understand/told.js';

/** What a question looked for, without the drafts in which it did. */
function topicOf({ question, references, sought }: Reading): string {
  if (sought !== undefined) return sought;
  const own = references.filter(({ kind, start, end }) => kind === 'draft' && end > start);
  return blank(question, own).replace(/\s+/g, ' ').trim();
}

/** The text that a plan answers a question with; `undefined` for what is told of votes, sponsors and the like. */
export function toldBy(plan: Plan, reading: Reading, before: Told | undefined): Told | undefined {
  switch (plan.tool) {
    case 'place':
      return {
        kind: 'place',
        units: plan.units,
        all: [...(before?.kind === 'place' ? before.all : []), ...plan.units],
      };
    case 'passages':
      return { kind: 'topic', topic: topicOf(reading), units: [] };
    case 'mentioned':
      return { kind: 'topic', topic: plan.topics.map(({ said }) => said).join(' '), units: [] };
    case 'topic-in':
      return { kind: 'topic', topic: plan.topic, units: [] };
    case 'draft': {
      const earlier = before?.kind === 'drafts' ? before.drafts : [];
      return { kind: 'drafts', drafts: [...earlier.filter((draft) => !plan.drafts.includes(draft)), ...plan.drafts] };
    }
    default:
      return undefined;
  }
}
