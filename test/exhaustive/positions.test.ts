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

/** Of each form as many failures are named as show what is wrong; the rest are counted. */
const NAMED_FAILURES = 3;

interface Asked {
  readonly question: string;
  /** The number of the form, from 1. */
  readonly form: number;
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
      const expected = expectedOf(member, vote);
      for (const [index, form] of forms.entries())
        yield { question: form(member.name, words), form: index + 1, expected };
    }
  }
}

function* askAmbiguous({ votes, forms }: QuestionForms): Generator<Asked> {
  for (const name of ambiguousNames.keys()) {
    for (const words of Object.values(votes)) {
      for (const [index, form] of forms.entries())
        yield { question: form(name, words), form: index + 1, expected: 'clarify' };
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

async function findFailures(
  asked: Iterable<Asked>,
): Promise<{ readonly count: number; readonly failures: readonly string[] }> {
  const byForm = new Map<number, string[]>();
  let count = 0;
  for (const { question, form, expected } of asked) {
    count++;
    const said = saidBy(await rollcall.ask({ question }));
    if (said === expected) continue;
    const failures = byForm.get(form) ?? [];
    failures.push(`${question} → ${said || 'no position'}, expected ${expected}`);
    byForm.set(form, failures);
  }
  return { count, failures: [...byForm.values()].flatMap(nameSome) };
}

function nameSome(failures: readonly string[]): readonly string[] {
  const more = failures.length - NAMED_FAILURES;
  return [...failures.slice(0, NAMED_FAILURES), ...(more > 0 ? [`and ${more} more of this form`] : [])];
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
      expect(failures).toEqual([]);
    }, 180_000);

    it(`is asked back by a name that two members share, in every form of ${language}`, async () => {
      expect((await findFailures(askAmbiguous(forms))).failures).toEqual([]);
    });
  }
});
