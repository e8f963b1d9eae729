import { fold } from '../language/fold.js';
import type { FieldTopic } from './field-topics.js';

/** A topic that a question names. */
export interface NamedTopic extends FieldTopic {
  /** By which of its names, folded. */
  readonly as: string;
}

/** The topics of a list that a folded question names, the one with the longest name first. */
export type NamedTopics = (folded: string) => readonly NamedTopic[];

/** Leaves out the topics of which a report, or a gloss on it, speaks by any of their names. */
export function absentTopics(
  topics: readonly FieldTopic[],
  speaksOf: (folded: string) => boolean,
): readonly FieldTopic[] {
  return topics.filter((topic) => !namesOf(topic).some(speaksOf));
}

/**
 * Makes what finds topics by their names: Chinese names anywhere, others as whole words in either number, with hyphens or
 * spaces.
 */
export function createNamedTopics(topics: readonly FieldTopic[]): NamedTopics {
  const names = topics.flatMap((topic) => namesOf(topic).map((name) => ({ topic, name, sought: soughtFor(name) })));
  const byBeginning = new Map<string, { readonly name: string; readonly form: string; readonly topic: FieldTopic }[]>();
  for (const { topic, name, sought } of names) {
    for (const form of sought) {
      const beginning = form.slice(0, BEGINNING);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { name, form, topic }]);
    }
  }
  return (folded) => {
    const question = spaceWords(folded);
    const named = [...question].flatMap((_, at) =>
      (byBeginning.get(question.slice(at, at + BEGINNING)) ?? []).filter(({ form }) => question.startsWith(form, at)),
    );
    const longest = new Map(
      named.sort((a, b) => a.name.length - b.name.length).map(({ topic, name }) => [topic, name]),
    );
    return [...longest].map(([topic, as]) => ({ ...topic, as })).sort((a, b) => b.as.length - a.as.length);
  };
}

/** Names are looked up by their first characters; none is shorter. */
const BEGINNING = 2;

function namesOf({ hans, hant, en }: FieldTopic): string[] {
  return [...new Set([...hans, ...hant, ...en].map(fold))];
}

function soughtFor(name: string): string[] {
  if (/^\p{Script=Han}/u.test(name)) return [name];
  const word = spaceWords(name);
  return [word, `${word.trimEnd()}s `];
}

/** Each Latin word and number between spaces; Chinese is written beside them without any. */
function spaceWords(folded: string): string {
  return ` ${folded.replace(/[\p{Script=Latin}\p{Nd}]+/gu, ' $& ').replace(/[^\p{Script=Han}\p{Script=Latin}\p{Nd}]+/gu, ' ')} `.replace(
    / +/g,
    ' ',
  );
}
