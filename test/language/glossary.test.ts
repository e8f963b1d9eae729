import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { expandTerms, type GlossaryEntry, glossaryEntries } from '../../src/language/glossary.js';

const corpus = new URL('../../corpus/', import.meta.url);
const printed = readFileSync(new URL('A-75-394.zh.md', corpus), 'utf8').replace(
  /<sup>.*?<\/sup>|\]\([^)]*\)|[[*#]|\s/g,
  '',
);
const glosses: Record<string, { zh: string; en: string; questions: string[]; unsaid: string[] }> = JSON.parse(
  readFileSync(new URL('A-75-394.glosses.json', corpus), 'utf8'),
);

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const plain = (text: string): string => fold(text).replace(/[\s-]+/g, ' ');
const han = (text: string): string => [...text].filter(isHan).join('');
const report = fold(printed);
const words = plain(
  Object.values(glosses)
    .flatMap((gloss) => [gloss.zh, gloss.en, ...gloss.questions])
    .join('\n'),
);
const occurs = (form: string): boolean => {
  const folded = plain(form);
  if (isHan(form)) return report.includes(folded.replaceAll(' ', '')) || words.includes(folded);
  const escaped = folded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}s?(?![\\p{L}\\d])`, 'u').test(`${words}\n${report}`);
};
const formsOf = (entry: GlossaryEntry): string[] => [
  ...new Set([...entry.hans, ...entry.hant, ...entry.en].map((form) => plain(form))),
];
const found = (text: string): string[] => expandTerms(fold(text)).map(({ start, end }) => text.slice(start, end));
const first = (text: string): string[] => expandTerms(fold(text)).map(({ hans }) => hans[0] ?? '');

describe('the glossary', () => {
  it('has at least 400 entries, some of every topic', () => {
    expect(glossaryEntries().length).toBeGreaterThanOrEqual(400);
    expect(new Set(glossaryEntries().map((entry) => entry.topic)).size).toBe(8);
  });

  it('has no entry that touches nothing in the report or its glosses, and none that says a thing one way only', () => {
    const idle = glossaryEntries().filter((entry) => !formsOf(entry).some(occurs) || formsOf(entry).length < 2);
    expect(idle.map((entry) => entry.hans)).toEqual([]);
  });

  it('gives every entry Chinese words that the report or its glosses use', () => {
    const idle = glossaryEntries().filter((entry) => !entry.hans.some(occurs));
    expect(idle.map((entry) => entry.hans)).toEqual([]);
  });

  it("puts the report's own term first where the report has one", () => {
    const prints = (form: string): boolean => report.includes(fold(form).replace(/\s/g, ''));
    const wrong = glossaryEntries().filter((entry) => entry.hans.some(prints) && !prints(entry.hans[0] ?? ''));
    expect(wrong.map((entry) => entry.hans)).toEqual([]);
  });

  it('keeps each form in one entry, and no Chinese form of one character', () => {
    const forms = glossaryEntries().flatMap(formsOf);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    expect(forms.filter((form) => isHan(form) && form.length < 2)).toEqual([]);
  });

  it('writes its Simplified forms in Simplified characters', () => {
    // Folding reads 著 as 着, as Hong Kong writes it; in 显著 it is Simplified already.
    const bare = (form: string): string => han(form).replaceAll('著', '着');
    const wrong = glossaryEntries().flatMap((entry) => entry.hans.filter((form) => bare(fold(form)) !== bare(form)));
    expect(wrong).toEqual([]);
  });
});

describe('expandTerms', () => {
  it.each([
    ['資通訊科技、資安與網路', ['信息和通信技术', '信息安全', '网络']],
    ['不限成員名額工作小組最後一屆實質會議', ['不限成员名额工作组', '最后一届', '实质性会议']],
    ['軟體的供應鏈有沒有後門', ['软件', '供应链', '隐藏功能']],
    ['Does the OEWG act by consensus?', ['不限成员名额工作组', '协商一致']],
    ['What do the drafts say about fake news and backdoors?', ['决议草案', '虚假或歪曲的新闻', '隐藏功能']],
    ['digital divide and capacity-building', ['鸿沟', '能力建设']],
    ['a community of shared future in cyberspace', ['人类命运共同体', '网络空间']],
  ])('leads from %s to the words of the report', (question, terms) => {
    expect(first(question)).toEqual(terms);
  });

  it('takes the longest term at a place', () => {
    expect(found('open-ended working groups')).toEqual(['open-ended working groups']);
    expect(found('L.8/Rev.1 and L.8')).toEqual(['L.8/Rev.1', 'L.8']);
    expect(found('关切地注意到')).toEqual(['关切地注意到']);
  });

  it('finds Latin terms as whole words only, in either number, in any case, with a hyphen or a space', () => {
    expect(found('ICT, ICTs, predict')).toEqual(['ICT', 'ICTs']);
    expect(found('Open ended Working-Group')).toEqual(['Open ended Working-Group']);
    expect(found('L.47 is not L.4')).toEqual(['L.47', 'L.4']);
    expect(found('第173/27号')).toEqual([]);
  });

  it('finds Latin abbreviations between Chinese characters', () => {
    expect(found('新的OEWG和GGE的')).toEqual(['OEWG', 'GGE']);
  });

  it('finds every form of every entry when it stands alone', () => {
    for (const entry of glossaryEntries())
      for (const form of [...entry.hans, ...entry.hant, ...entry.en]) {
        const matches = expandTerms(fold(form));
        expect(matches, form).toHaveLength(1);
        expect(matches[0], form).toMatchObject({ start: 0, end: form.length, entry });
      }
  });

  it('finds terms in order, apart from each other, at their places in the text', () => {
    const forms = glossaryEntries().flatMap((entry) => [...entry.hans, ...entry.hant, ...entry.en]);
    const text = fc
      .array(
        fc.oneof(fc.constantFrom(...forms), fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '，', '的', 's')),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end, entry } of expandTerms(fold(given))) {
          expect(start).toBeGreaterThanOrEqual(last);
          const term = plain(given.slice(start, end));
          expect(formsOf(entry).some((form) => term === form || term === `${form}s`)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});

describe("the report's glosses", () => {
  const numbered = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
  const units = [
    ...['head', 'p3.fn1', 'p10.a', 'p10.b', 'p10.c', 'p10.fn2', 'd1', 'd1.title', 'd2', 'd2.title'],
    ...numbered('p', 18),
    ...['r1.title', 'r1.op1.a', 'r1.op1.b', 'r1.op2.a', 'r1.op2.b'],
    ...[...numbered('r1.pp', 16), ...numbered('r1.op', 7), ...numbered('r1.fn', 3)],
    ...['r2.title', ...numbered('r2.pp', 22), ...numbered('r2.op', 5), ...numbered('r2.fn', 2)],
  ];
  const entries = Object.entries(glosses);

  it('are there for each of the 89 units that is no list, and for nothing else', () => {
    expect(units).toHaveLength(89);
    expect(Object.keys(glosses).sort()).toEqual([...units].sort());
  });

  it.each(entries)('of %s have a Chinese line, an English rendering, and questions in both', (_unit, gloss) => {
    expect(isHan(gloss.zh)).toBe(true);
    expect(isHan(gloss.en)).toBe(false);
    expect(gloss.questions.length).toBeGreaterThanOrEqual(40);
    expect(gloss.unsaid.length).toBeGreaterThanOrEqual(50);
    expect(gloss.questions.filter((question) => !isHan(question)).length).toBeGreaterThanOrEqual(12);
    expect(gloss.questions.some((question) => han(fold(question)) !== han(question))).toBe(true);
  });

  it('ask each question once, and none both as answered and as unsaid', () => {
    const questions = entries.flatMap(([, gloss]) => [...gloss.questions, ...gloss.unsaid].map(plain));
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
  });

  it("name only votes, dates and documents of the report: no number that isn't printed there", () => {
    const numbers = (text: string): string[] => text.match(/\d{2,}/g) ?? [];
    const known = new Set(numbers(printed));
    // 45 first sponsors and 23 earlier resolutions are counts of what the report lists; it prints 80 as 八十.
    for (const number of ['45', '23', '80']) known.add(number);
    const strange = entries.flatMap(([unit, gloss]) => numbers(gloss.en + gloss.zh).map((number) => [unit, number]));
    expect(strange.filter(([, number]) => !known.has(number ?? ''))).toEqual([]);
  });
});
