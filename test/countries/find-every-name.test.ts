import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMembers } from '../../src/countries/all-members.js';
import { allNotMembers } from '../../src/countries/all-not-members.js';
import { ambiguousNames } from '../../src/countries/ambiguous-names.js';
import { nameKey } from '../../src/countries/name-key.js';
import { namesOf } from '../../src/countries/name-table.js';
import { found } from './found.js';

const ambiguous = new Map(
  ambiguousNames.flatMap(({ names, options }) => names.map((name) => [nameKey(name), options])),
);

const sentences: readonly ((name: string) => string)[] = [
  (name) => `${name}对L.4投了什么票？`,
  (name) => `请问${name}在L.8/Rev.1序言部分第10段的表决中赞成了吗`,
  (name) => `${name}對L.4投了什麼票？`,
  (name) => `How did ${name} vote on L.4?`,
  (name) => `${name}'s position on OP1, please`,
  (name) => `L.4 ${name}`,
];

describe('every name of every member', () => {
  it.each(allMembers())('is found alone: $iso3', (member) => {
    for (const name of namesOf(member)) {
      const expected = ambiguous.get(nameKey(name))?.join('|') ?? member.iso3;
      for (const sentence of sentences)
        expect([sentence(name), ...found(sentence(name))]).toEqual([sentence(name), expected]);
    }
  });

  it.each(allMembers())('is found as an adjective too: $iso3', (member) => {
    for (const demonym of member.demonyms) {
      const [mention = ''] = found(`Why did the ${demonym} delegation abstain on L.4?`);
      expect(mention.split('|')).toContain(member.iso3);
    }
  });

  it('is found in a list with others, and nothing else is', () => {
    const named = fc.constantFrom(
      ...allMembers().flatMap((member) =>
        namesOf(member)
          .filter((name) => !ambiguous.has(nameKey(name)))
          .map((name) => ({ name, iso3: member.iso3 })),
      ),
    );
    const lists = fc.tuple(
      fc.array(named, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('、', '和', ' and ', ', ', ' 與 ', '/'),
      fc.constantFrom(...sentences),
    );
    fc.assert(
      fc.property(lists, ([countries, joint, sentence]) => {
        const text = sentence(countries.map((country) => country.name).join(joint));
        expect(found(text)).toEqual(countries.map((country) => country.iso3));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('every name of every place that is no member', () => {
  it.each(allNotMembers())('is found alone: $id', (place) => {
    for (const name of [...Object.values(place.display), ...place.aliases])
      for (const sentence of sentences)
        expect([sentence(name), ...found(sentence(name))]).toEqual([sentence(name), `!${place.id}`]);
  });
});
