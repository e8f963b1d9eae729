import { z } from 'zod';
import topics from './other-topics.json' with { type: 'json' };

/**
 * What people ask a bot about that is not in a First Committee report on information security: everyday life, the world's
 * news, the United Nations' other work. A line a topic, as keywords in Chinese or English. Our own list; a question that
 * lies nearer to one of them than to the report is none that the report answers.
 */
export function otherTopics(): readonly string[] {
  return z.array(z.string().min(1)).parse(topics);
}
