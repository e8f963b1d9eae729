import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { Rollcall } from '../../src/answer/rollcall.js';
import { openTestRollcall } from '../helpers/open-test-rollcall.js';
import { plainPosition, readPlainLists } from '../helpers/plain-lists.js';
import { ambiguousNames, type MemberName, readMemberNames } from './member-names.js';
import { type QuestionForms, questionForms } from './question-forms.js';

const lists = readPlainLists();
const names = readMemberNames();

/** What the two delegations told the Secretariat afterwards, by footnote 2. */
const intended: Readonly<Record<string, string>> = {
  'A/75/394#l8rev1-pp10 TGO': 'abstaining',
  'A/75/394#l8rev1-pp10 GUY': 'in-favour',
};

/** As many failures are named as a person reads. */
const NAMED_FAILURES = 25;

interface Asked {
  readonly question: string;
  /** What the answer must say, in one word. */
  readonly expected: string;
}

let rollcall: Rollcall;

beforeAll(async () => {
  rollcall = await openTestRollcall();
});

function* askAll({ votes, forms }: QuestionForms): Generator<Asked> {
  for (const member of names) {
    for (const [vote, words] of Object.entries(votes)) {
      for (const form of forms) yield { question: form(member.name, words), expected: expectedOf(member, vote) };
    }
  }
}

function* askAmbiguous({ votes, forms }: QuestionForms): Generator<Asked> {
  for (const name of ambiguousNames.keys()) {
    for (const words of Object.values(votes)) {
      for (const form of forms) yield { question: form(name, words), expected: 'clarify' };
    }
  }
}

function expectedOf({ country }: MemberName, vote: string): string {
  const found = lists.get(vote);
  if (found === undefined) throw new Error(`no lists were read for ${vote}`);
  return [vote, country, plainPosition(found, country), intended[`${vote} ${country}`] ?? ''].join(' ').trimEnd();
}

/** What an answer says about positions: all it states of them, or its kind where it states none. */
function saidBy({ kind, facts }: Answer): string {
  const positions = facts.flatMap((fact) =>
    fact.type === 'position' ? [[fact.vote, fact.country, fact.position, fact.intended ?? ''].join(' ').trimEnd()] : [],
  );
  return kind === 'exact' ? positions.join(', ') : kind;
}

async function findFailures(asked: Iterable<Asked>): Promise<{ readonly count: number; readonly failures: string[] }> {
  const failures: string[] = [];
  let count = 0;
  for (const { question, expected } of asked) {
    count++;
    const said = saidBy(await rollcall.ask({ question }));
    if (said !== expected) failures.push(`${question} → ${said || 'no position'}, expected ${expected}`);
  }
  return { count, failures };
}

function expectNone(failures: readonly string[]): void {
  const more = failures.length - NAMED_FAILURES;
  expect([...failures.slice(0, NAMED_FAILURES), ...(more > 0 ? [`and ${more} more`] : [])]).toEqual([]);
}

describe('a position asked for', () => {
  it('has lists of the report behind it that add up to the members', () => {
    const sizes = [...lists.values()].map((of) => Object.values(of).map((members) => members.length));
    expect(sizes).toEqual([
      [153, 11, 9],
      [57, 31, 63],
      [108, 49, 11],
      [92, 52, 24],
      [104, 50, 20],
    ]);
    expect(new Set(names.map(({ country }) => country)).size).toBe(193);
  });

  for (const [language, forms] of Object.entries(questionForms)) {
    it(`is right by every name of every member, in every vote, in every form of ${language}`, async () => {
      const { count, failures } = await findFailures(askAll(forms));
      expect(count).toBe(names.length * 5 * forms.forms.length);
      expect(forms.forms.length).toBeGreaterThanOrEqual(6);
      expectNone(failures);
    }, 180_000);

    it(`is asked back by a name that two members share, in every form of ${language}`, async () => {
      expectNone((await findFailures(askAmbiguous(forms))).failures);
    });
  }
});
