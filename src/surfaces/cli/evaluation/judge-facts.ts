import type { Answer, Fact } from '../../../answer/answer.js';
import type { Expectation } from './evaluation-question.js';
import type { Problem } from './problem.js';

/** The facts that an answer should state and does not, or states though it should state none. */
export function judgeFacts(expect: Expectation, answer: Answer): readonly Problem[] {
  const problem = (detail: string): Problem => ({ cause: 'fact', detail });
  const stated = new Set(answer.facts.map(keyOf));
  const missing = expectedFacts(expect).filter((fact) => !stated.has(keyOf(fact)));
  return [
    ...missing.map((fact) => problem(`missing ${describe(fact)}`)),
    ...missingCounts(expect.counts ?? [], answer.facts).map((value) => problem(`missing the count ${value}`)),
    ...(expect.facts === 'none' && answer.facts.length > 0
      ? [problem(`states ${answer.facts.length} facts, should none`)]
      : []),
  ];
}

function expectedFacts({ positions = [], tallies = [], countries = [] }: Expectation): readonly Fact[] {
  return [
    ...positions.map((position): Fact => ({ type: 'position', ...position })),
    ...tallies.map((tally): Fact => ({ type: 'tally', ...tally })),
    ...countries.map((members): Fact => ({ type: 'countries', countries: members, of: '' })),
  ];
}

/** Two facts with the same key say the same; the words of a set's name are free. */
function keyOf(fact: Fact): string {
  switch (fact.type) {
    case 'position':
      return `position ${fact.vote} ${fact.country} ${fact.position} ${fact.intended ?? ''}`;
    case 'tally':
      return `tally ${fact.vote} ${fact.inFavour}-${fact.against}-${fact.abstaining}`;
    case 'countries':
      return `countries ${[...fact.countries].sort().join(' ')}`;
    case 'count':
      return `count ${fact.value}`;
  }
}

function describe(fact: Fact): string {
  const key = keyOf(fact).trimEnd();
  return fact.type === 'countries' ? `the set of ${fact.countries.length}: ${key.slice('countries '.length)}` : key;
}

/** "4 in 5" is two counts, so "5 in 5" wants two fives. */
function missingCounts(expected: readonly number[], facts: readonly Fact[]): readonly number[] {
  const left = facts.flatMap((fact) => (fact.type === 'count' ? [fact.value] : []));
  return expected.filter((value) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
