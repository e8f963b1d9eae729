import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { fieldTopics } from '../../src/retrieval/field-topics.js';

describe('the topics of the field', () => {
  it('are at least 250, and no name belongs to two', () => {
    expect(fieldTopics().length).toBeGreaterThanOrEqual(250);
    const owners = new Map<string, Set<unknown>>();
    for (const topic of fieldTopics())
      for (const name of [...topic.hans, ...topic.hant, ...topic.en].map(fold))
        owners.set(name, (owners.get(name) ?? new Set()).add(topic));
    expect([...owners].filter(([, topics]) => topics.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('have Chinese names of two characters or more, so that none is found inside another word by chance', () => {
    const names = fieldTopics().flatMap(({ hans, hant }) => [...hans, ...hant]);
    expect(names.filter((name) => /^\p{Script=Han}$/u.test(name))).toEqual([]);
  });
});
