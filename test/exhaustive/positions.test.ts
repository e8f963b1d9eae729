import { beforeAll, describe, expect, it } from 'vitest';
import type { Rollcall } from '../../src/answer/rollcall.js';
import { openTestRollcall } from '../helpers/open-test-rollcall.js';
import { readPlainLists } from '../helpers/plain-lists.js';
import { type AskedForms, everyQuestion, expectedPosition, findFailures } from './find-failures.js';
import { ambiguousDemonyms, ambiguousNames, readDemonyms, readMemberNames, readShortCodes } from './member-names.js';
import { demonymForms, questionForms, shortCodeForms } from './question-forms.js';

const names = readMemberNames();
const demonyms = readDemonyms();
const shortCodes = readShortCodes();

let rollcall: Rollcall;

beforeAll(async () => {
  rollcall = await openTestRollcall();
});

const named = (all: Iterable<string>): readonly { readonly name: string }[] => [...all].map((name) => ({ name }));

describe('a position asked for', () => {
  it('has lists of the report behind it that add up to the members', () => {
    const sizes = [...readPlainLists().values()].map((of) => Object.values(of).map((members) => members.length));
    expect(sizes).toEqual([
      [153, 11, 9],
      [57, 31, 63],
      [108, 49, 11],
      [92, 52, 24],
      [104, 50, 20],
    ]);
    expect(new Set(names.map(({ country }) => country)).size).toBe(193);
    expect(shortCodes).toHaveLength(191);
  });

  for (const [language, forms] of Object.entries(questionForms)) {
    it(`is right by every name of every member, in every vote, in every form of ${language}`, async () => {
      const { count, failures } = await findFailures(rollcall, everyQuestion(names, forms, expectedPosition));
      expect(count).toBe(names.length * 5 * forms.forms.length);
      expect(forms.forms.length).toBeGreaterThanOrEqual(6);
      expect(failures).toEqual([]);
    }, 600_000);

    it(`is asked back by a name that two members share, in every form of ${language}`, async () => {
      const asked = everyQuestion(named(ambiguousNames.keys()), forms, () => 'clarify');
      expect((await findFailures(rollcall, asked)).failures).toEqual([]);
    });

    it(`is right by every two-letter code, in every vote, in some forms of ${language}`, async () => {
      const some: AskedForms = { votes: forms.votes, forms: shortCodeForms[language as keyof typeof shortCodeForms] };
      const { failures } = await findFailures(rollcall, everyQuestion(shortCodes, some, expectedPosition));
      expect(failures).toEqual([]);
    }, 60_000);
  }

  it('is right by every English adjective of one member alone, in every vote, in phrases on its delegation', async () => {
    const some: AskedForms = { votes: questionForms.en.votes, forms: demonymForms };
    const { count, failures } = await findFailures(rollcall, everyQuestion(demonyms, some, expectedPosition));
    expect(count).toBe(demonyms.length * 5 * demonymForms.length);
    expect(failures).toEqual([]);
  }, 60_000);

  it('is asked back by an English adjective that two members share', async () => {
    const some: AskedForms = { votes: questionForms.en.votes, forms: demonymForms };
    const asked = everyQuestion(named(ambiguousDemonyms), some, () => 'clarify');
    expect((await findFailures(rollcall, asked)).failures).toEqual([]);
  });
});
