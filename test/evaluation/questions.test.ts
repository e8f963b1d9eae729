import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadEvaluation } from '../../src/surfaces/cli/evaluation/load-evaluation.js';
import { plainMembers, plainPosition, readPlainLists } from '../helpers/plain-lists.js';
import { readGlosses } from '../retrieval/read-corpus.js';

const { questions, printed } = loadEvaluation(fileURLToPath(new URL('.', import.meta.url)));
const lists = readPlainLists();

describe('the questions of the evaluation', () => {
  it('are as many of each kind as the evaluation promises', () => {
    const count = (test: (question: (typeof questions)[number]) => boolean) => questions.filter(test).length;
    const isPassage = ({ group }: { group: string }) => group === 'passage' || group === 'paraphrase';
    expect(questions.length).toBeGreaterThanOrEqual(800);
    expect(count(isPassage)).toBeGreaterThanOrEqual(240);
    expect(count(({ group }) => group === 'paraphrase')).toBeGreaterThanOrEqual(130);
    expect(count(({ language }) => language === 'en')).toBeGreaterThanOrEqual(250);
    expect(count(({ language }) => language === 'zh-Hant')).toBeGreaterThanOrEqual(125);
    expect(count(({ expect }) => expect.kind === 'not-found')).toBeGreaterThanOrEqual(130);
    expect(count(({ group }) => group === 'false-premise')).toBeGreaterThanOrEqual(25);
    expect(count(({ group }) => group === 'clarify')).toBeGreaterThanOrEqual(18);
  });

  it('have an id each and are asked once', () => {
    const words = questions.map(({ question, session }) => `${session ?? ''} ${question}`);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(words).size).toBe(questions.length);
  });

  it('are held out for a third, and more where search or judgement decides, in every group and language', () => {
    const heldOut = (all: typeof questions) => all.filter(({ part }) => part === 'held-out').length / all.length;
    const searched = ['passage', 'paraphrase', 'refusal-outside', 'refusal-nonmember'];
    expect(heldOut(questions)).toBeGreaterThan(1 / 3);
    for (const group of new Set(questions.map((question) => question.group))) {
      const share = heldOut(questions.filter((question) => question.group === group));
      expect(share, group).toBeGreaterThan(searched.includes(group) ? 1 / 3 : 1 / 4);
      expect(share, group).toBeLessThan(0.42);
    }
    for (const language of new Set(questions.map((question) => question.language))) {
      expect(heldOut(questions.filter((question) => question.language === language)), language).toBeGreaterThan(0.3);
    }
  });

  it('hold out only what was written once the rest had been used for tuning, by ids of its own', () => {
    const searched = ['passage', 'paraphrase', 'refusal-outside'];
    for (const { id, group, part } of questions) {
      const isLater = searched.includes(group) ? /^blind-[eghjmnostu]-/.test(id) : id.startsWith('fresh-');
      expect(part === 'held-out', id).toBe(isLater);
    }
  });

  it('are in no gloss: what finds a unit must not have been written with the question at hand', async () => {
    const plain = (text: string) => text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
    const { glosses } = await readGlosses();
    const known = new Set(
      [...glosses.values()].flatMap(({ questions, unsaid }) => [...questions, ...unsaid].map(plain)),
    );
    expect(questions.filter(({ question }) => known.has(plain(question))).map(({ id }) => id)).toEqual([]);
  });

  it('keep a conversation in one part', () => {
    const partsOf = new Map<string, Set<string>>();
    for (const { session, part } of questions) {
      if (session !== undefined) partsOf.set(session, (partsOf.get(session) ?? new Set()).add(part));
    }
    expect([...partsOf.values()].every((parts) => parts.size === 1)).toBe(true);
  });

  it('expect only what the lists of the report say, read plainly', () => {
    const corrected: Record<string, string> = { TGO: 'abstaining', GUY: 'in-favour' };
    for (const { id, expect: expected } of questions) {
      for (const { vote, country, position, intended } of expected.positions ?? []) {
        const found = lists.get(vote);
        expect(found && plainPosition(found, country), `${id} ${country}`).toBe(position);
        expect(intended, id).toBe(vote === 'A/75/394#l8rev1-pp10' ? corrected[country] : undefined);
      }
      for (const { vote, ...tally } of expected.tallies ?? []) {
        const found = lists.get(vote);
        const sizes = [found?.['in-favour'].length, found?.against.length, found?.abstaining.length];
        expect(sizes, id).toEqual([tally.inFavour, tally.against, tally.abstaining]);
      }
      for (const country of expected.countries?.flat() ?? []) expect(plainMembers, id).toContain(country);
    }
  });

  it('expect only units that the report has', () => {
    for (const { id, expect: expected } of questions) {
      const { anyOf, allOf, noneOf, first } = expected.units ?? {};
      for (const unit of [anyOf, allOf, noneOf, first].flat()) {
        if (unit !== undefined) expect(printed.has(unit), `${id} ${unit}`).toBe(true);
      }
    }
  });
});

describe('the units that quotes are held against', () => {
  const corpus = readFileSync(new URL('../../corpus/A-75-394.zh.md', import.meta.url), 'utf8');
  const plain = (text: string) =>
    text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<sup>\d+<\/sup>|\*\*|^#+|^-{3,}$/gm, '')
      .replace(/\s+/g, '');
  const isFootnote = (line: string) => /^<sup>\d+<\/sup> /.test(line);

  it('are the 104 of the report', () => {
    expect(printed.size).toBe(104);
  });

  it('stand in the corpus in the order printed, and nothing but numbers and headings lies between them', () => {
    let rest = plain(
      corpus
        .split('\n')
        .filter((line) => !isFootnote(line))
        .join('\n'),
    );
    const between: string[] = [];
    for (const [unit, text] of printed) {
      if (unit.includes('.fn')) continue;
      const at = rest.indexOf(text);
      expect(at, unit).toBeGreaterThanOrEqual(0);
      between.push(rest.slice(0, at));
      rest = rest.slice(at + text.length);
    }
    expect(rest).toBe('');
    const heading =
      /^(|大会，|[一二三]\.\S{2,9}|[A-D]\.决[议定]草案A\/C\.1\/75\/L\.\d+(\/Rev\.1)?(的审议情况)?)(\d+\.|\([a-c]\))?$/;
    for (const text of between) expect(text.replace(/^二\.提案审议情况(?=A\.)/, '')).toMatch(heading);
  });

  it('have the footnotes as the corpus prints them', () => {
    const footnotes = [...printed].filter(([unit]) => unit.includes('.fn')).map(([, text]) => text);
    expect(footnotes.sort()).toEqual(corpus.split('\n').filter(isFootnote).map(plain).sort());
  });
});
