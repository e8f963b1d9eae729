import { everyMatch } from '../../language/every-match.js';
import type { PlaceMention } from './find-places.js';
import { numbersAtEdge, severalAtEdge } from './from-end.js';
import { numberPattern as n, readNumber } from './numbers.js';

const joint = String.raw`\s*(?:至|到|-|–|~|、|和|及|及?与|跟|同|,|，|and|to|through|&)+\s*(?:and\s+)?`;
// Not 19和第21段 of PP19和第21段.
const chineseSeries = new RegExp(
  `(?<![po]p\\s*[.#-]?\\s*\\d*)(序言|前言|执行|正文|操作)?(?:部分|段落?)?的?\\s*第?\\s*(${n}\\s*段?(?:${joint}第?\\s*${n}\\s*段?)+)(?<=段)`,
  'g',
);
const englishSeries = new RegExp(
  `\\b((?:preambular |operative )?(?:paragraphs|paras?\\.?|pps?|ops?))\\s*(\\d{1,3}(?:${joint}(?:\\1\\s*)?\\d{1,3})+)(?!\\d|/)`,
  'g',
);

const edgeSeries = new RegExp(
  `(?:(?:序言|前言|执行|正文|操作)(?:部分|段落?)?(?:里|中|的)*\\s*)?${severalAtEdge}\\s*(?:个|条)?(?:自然|序言|前言|执行|正文|preambular|operative)?\\s*(?:段|款|paragraphs|paras|clauses|pps|ops)`,
  'g',
);

const kindOfSeries = (words: string): 'preambular' | 'operative' | 'paragraph' => {
  if (/序言|前言|preambular|\bpps?(?![a-z])/.test(words)) return 'preambular';
  return /执行|正文|操作|operative|\bops?(?![a-z])/.test(words) ? 'operative' : 'paragraph';
};

const everyNumber = new RegExp(`(${n})`);

/** The numbers of a series (`6、7和8`, `6-8`): a range is written out. */
function numbersIn(series: string): readonly number[] {
  const numbers: number[] = [];
  let joins = '';
  for (const piece of series.split(everyNumber)) {
    const number = readNumber(piece);
    if (number === undefined || !/\d|[一二三四五六七八九十]/.test(piece)) {
      joins += piece;
      continue;
    }
    const last = numbers.at(-1);
    const isRange = last !== undefined && /至|到|-|–|~|to|through/.test(joins) && number > last && number - last <= 20;
    for (let each = isRange ? last + 1 : number; each <= number; each += 1) numbers.push(each);
    joins = '';
  }
  return numbers;
}

/** `第6、7段`, `序言部分第3至5段`, `paras 6-8`, `the last two paragraphs`: several paragraphs under one word; of a question folded by `fold`. */
export function findSeries(text: string): PlaceMention[] {
  const listed = [chineseSeries, englishSeries].flatMap((pattern) =>
    everyMatch(text, pattern).map((match) => ({ match, numbers: numbersIn(match[2] ?? '') })),
  );
  const atEdge = everyMatch(text, edgeSeries).map((match) => ({
    match,
    numbers: numbersAtEdge(match[1] ?? '', match[2] ?? ''),
  }));
  return [...listed, ...atEdge].flatMap(({ match, numbers }) => {
    const kind = kindOfSeries(match[0]);
    const width = match[0].length / Math.max(1, numbers.length);
    return numbers.map((number, index) => ({
      kind,
      number,
      items: [],
      start: match.index + Math.floor(index * width),
      end: match.index + Math.floor((index + 1) * width),
    }));
  });
}
