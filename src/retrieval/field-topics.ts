import { z } from 'zod';
import topics from './field-topics.json' with { type: 'json' };

const forms = z.array(z.string().min(1)).min(1);
const fieldTopicSchema = z.strictObject({ hans: forms, hant: forms, en: forms });

/** A topic by the names that people have for it, the one to speak of it by first. */
export type FieldTopic = Readonly<z.infer<typeof fieldTopicSchema>>;

/**
 * What is spoken of around information security at the United Nations (technology, incidents, law, bodies, arms, people,
 * procedure), whether a report speaks of it or not. Our own list, from the field's usual agenda; a form is a name of the
 * topic, never a loose description that could mean something else that a report does say.
 */
export function fieldTopics(): readonly FieldTopic[] {
  return z.array(fieldTopicSchema).parse(topics);
}
