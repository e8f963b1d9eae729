import type { Answer } from '../../src/answer/answer.js';
import type { Rollcall } from '../../src/answer/rollcall.js';
import { plainPosition, readPlainLists } from '../helpers/plain-lists.js';
import type { VoteWords } from './question-forms.js';

const lists = readPlainLists();

/** What the two delegations told the Secretariat afterwards, by footnote 2. */
const intended: Readonly<Record<string, string>> = {
  'A/75/394#l8rev1-pp10 TGO': 'abstaining',
  'A/75/394#l8rev1-pp10 GUY': 'in-favour',
};

/** Of each form as many failures are named as show what is wrong; the rest are counted. */
const NAMED_FAILURES = 3;

/** A question and what is right. */
export interface Asked {
  readonly question: string;
  /** The number of the form, from 1. */
  readonly form: number;
  /** What the answer must say: `A/75/394#l4 CHE abstaining` as `expectedPosition` writes it, or `clarify`. */
  readonly expected: string;
}

/** What to ask by: each form makes a question of a name and the words for a vote. */
export interface AskedForms {
  readonly votes: Readonly<Record<string, VoteWords>>;
  readonly forms: readonly ((name: string, vote: VoteWords) => string)[];
}

/** Every name in every vote in every form; `right` tells what the answer must say for the name's owner and the vote. */
export function* everyQuestion<T extends { readonly name: string }>(
  named: Iterable<T>,
  { votes, forms }: AskedForms,
  right: (named: T, vote: string) => string,
): Generator<Asked> {
  for (const each of named)
    for (const [vote, words] of Object.entries(votes))
      for (const [index, form] of forms.entries())
        yield { question: form(each.name, words), form: index + 1, expected: right(each, vote) };
}

/** A member's position in a vote by the report's lists, read without the parser. */
export function expectedPosition({ country }: { readonly country: string }, vote: string): string {
  const found = lists.get(vote);
  if (found === undefined) throw new Error(`no lists were read for ${vote}`);
  return [vote, country, plainPosition(found, country), intended[`${vote} ${country}`] ?? ''].join(' ').trimEnd();
}

/** Asks all and gives how many were asked, and of each form the first failures and how many more there are. */
export async function findFailures(
  rollcall: Rollcall,
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

/** What an answer says about positions: all it states of them, or its kind where it states none. */
function saidBy({ kind, facts }: Answer): string {
  const positions = facts.flatMap((fact) =>
    fact.type === 'position' ? [[fact.vote, fact.country, fact.position, fact.intended ?? ''].join(' ').trimEnd()] : [],
  );
  return kind === 'exact' ? positions.join(', ') : kind;
}

function nameSome(failures: readonly string[]): readonly string[] {
  const more = failures.length - NAMED_FAILURES;
  return [...failures.slice(0, NAMED_FAILURES), ...(more > 0 ? [`and ${more} more of this form`] : [])];
}
