import { describe, expect, it } from 'vitest';
import { createRollcall } from '../../src/answer/create-rollcall.js';
import type { Hit } from '../../src/retrieval/hybrid-search.js';
import { ledger, report } from '../helpers/true-report.js';

const signals = { text: 0, glossed: 0, context: 0, vector: 0, question: 0, maxSim: 0 };
const hit = (unit: string, evidence: number): Hit => ({ unit, score: 1, signals, evidence, absent: [] });

/** Answers where each question looked for in the text is found as said, any other not at all; notes what was looked for. */
function openWith(found: Readonly<Record<string, readonly Hit[]>>) {
  const searched: string[] = [];
  const search = async (question: string) => {
    searched.push(question);
    return [...(found[question] ?? [hit('p2', 0.1)])];
  };
  const rollcall = createRollcall({
    report,
    ledger,
    retrieval: { search, liesOutside: async () => false },
    now: () => 0,
  });
  return { searched, ask: (question: string) => rollcall.ask({ question }) };
}

const privateSector = '报告怎么看私营部门的作用？';
const covid = '疫情怎样影响了开会的安排？';
const ransom = '报告提到勒索软件了吗？';

describe('several questions for the text in one message', () => {
  it('are each answered by their own passages', async () => {
    const { ask } = openWith({ [privateSector]: [hit('r1.pp4', 0.9)], [covid]: [hit('p2', 0.9), hit('d1', 0.7)] });
    const answer = await ask(privateSector + covid);
    expect(answer.kind).toBe('passages');
    expect(answer.citations.map(({ unit }) => unit.split('#')[1])).toEqual(['r1.pp4', 'p2', 'd1']);
    expect(answer.text.indexOf(privateSector)).toBeLessThan(answer.text.indexOf(covid));
  });

  it('one that the report does not answer is named, and the other answered', async () => {
    const { ask } = openWith({ [privateSector]: [hit('r1.pp4', 0.9)] });
    const answer = await ask(privateSector + ransom);
    expect(answer.citations.map(({ unit }) => unit)).toEqual(['A/75/394#r1.pp4']);
    expect(answer.text).toMatch(new RegExp(`“${ransom}”\n报告里没有找到`));
  });

  it('none of which is answered are refused as one', async () => {
    const { ask } = openWith({});
    const answer = await ask(ransom + covid);
    expect(answer.kind).toBe('not-found');
    expect(answer.text).not.toContain(ransom);
  });

  it('are answered together where only the whole is borne out, and where one passage answers both', async () => {
    const whole = privateSector + covid;
    const together = openWith({ [whole]: [hit('r1.pp4', 0.8)], [privateSector]: [hit('p2', 0.7)] });
    expect((await together.ask(whole)).citations.map(({ unit }) => unit)).toEqual(['A/75/394#r1.pp4']);
    const same = openWith({
      [whole]: [hit('p2', 0.8)],
      [privateSector]: [hit('p2', 0.7)],
      [covid]: [hit('p2', 0.9)],
    });
    expect((await same.ask(whole)).text).not.toContain(privateSector);
  });

  it.each([
    ['a clause stays with its sentence', '各国该怎么看待新技术，它们又带来什么好处？', '它们又带来什么好处？'],
    ['a question that leans on the one before stays with it', '工作组要开哪些会？它们在哪里开？', '它们在哪里开？'],
  ])('%s', async (_, message, part) => {
    const { ask, searched } = openWith({});
    await ask(message);
    expect(searched).not.toContain(part);
    expect(searched.at(-1)).toBe(message);
  });

  it('a plain statement is no question of its own', async () => {
    const { ask, searched } = openWith({});
    await ask('I am writing a paper on cyber norms. Does the report mention neural networks?');
    expect(searched).not.toContain('I am writing a paper on cyber norms.');
    expect(searched).toContain('Does the report mention neural networks?');
  });
});
