import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceMention } from '../../../src/answer/understand/find-places.js';
import { fold } from '../../../src/language/fold.js';

/** A place as `kind number items`, so that a table of them can be read. */
function short(place: PlaceMention): string {
  const number = 'number' in place && place.number !== undefined ? ` ${place.number}` : '';
  const items = 'items' in place ? place.items.map((item) => `(${item})`).join('') : '';
  return `${place.kind}${number}${items}${place.kind === 'unit' ? ` ${place.id}` : ''}`;
}

const placesIn = (question: string): readonly string[] => findPlaces(fold(question)).map(short);

describe('a numbered paragraph of the report', () => {
  it.each([
    ['第6段', 'paragraph 6'],
    ['第六段', 'paragraph 6'],
    ['第 6 段', 'paragraph 6'],
    ['第十二段', 'paragraph 12'],
    ['段落12', 'paragraph 12'],
    ['第10(b)段', 'paragraph 10(b)'],
    ['第10（b）段', 'paragraph 10(b)'],
    ['第十段(a)', 'paragraph 10(a)'],
    ['第10段(a)分段', 'paragraph 10(a)'],
    ['第10段a项', 'paragraph 10(a)'],
    ['第1(a)(ii)段', 'paragraph 1(a)(ii)'],
    ['paragraph 12', 'paragraph 12'],
    ['Para. 10 (b)', 'paragraph 10(b)'],
    ['§ 6', 'paragraph 6'],
    ['the third paragraph', 'paragraph 3'],
    ['the 12th paragraph', 'paragraph 12'],
    ['paragraph twelve', 'paragraph 12'],
  ])('%s is %s', (question, place) => {
    expect(placesIn(question)).toEqual([place]);
  });
});

describe('a paragraph of a draft', () => {
  it.each([
    ['决议草案一执行部分第6段', 'operative 6'],
    ['執行部分第一段', 'operative 1'],
    ['执行段第2段', 'operative 2'],
    ['第一执行段', 'operative 1'],
    ['正文第3段', 'operative 3'],
    ['执行部分第2(a)段', 'operative 2(a)'],
    ['执行部分第1(a)(i)段', 'operative 1(a)(i)'],
    ['OP1', 'operative 1'],
    ['OP 1 of L.8/Rev.1', 'operative 1'],
    ['op.2(a)', 'operative 2(a)'],
    ['OP2a', 'operative 2(a)'],
    ['OP2.a', 'operative 2(a)'],
    ['OP1(a)(i)', 'operative 1(a)(i)'],
    ['operative paragraph one', 'operative 1'],
    ['operative paragraph 2 (b)', 'operative 2(b)'],
    ['the first operative paragraph', 'operative 1'],
    ['序言部分第十段', 'preambular 10'],
    ['序言第10段', 'preambular 10'],
    ['前言部分第3段', 'preambular 3'],
    ['第十序言段', 'preambular 10'],
    ['第10个序言段', 'preambular 10'],
    ['PP10', 'preambular 10'],
    ['pp 10', 'preambular 10'],
    ['PP-10', 'preambular 10'],
    ['preambular paragraph ten', 'preambular 10'],
    ['preambular para. 10', 'preambular 10'],
    ['the tenth preambular paragraph', 'preambular 10'],
    ['10th preambular paragraph', 'preambular 10'],
  ])('%s is %s', (question, place) => {
    expect(placesIn(question)).toEqual([place]);
  });
});

describe('a footnote, a part, the motion, the title page', () => {
  it.each([
    ['脚注2', 'footnote 2'],
    ['腳註2', 'footnote 2'],
    ['第2个脚注', 'footnote 2'],
    ['第二条脚注', 'footnote 2'],
    ['注脚1', 'footnote 1'],
    ['脚注有哪些', 'footnote'],
    ['footnote 2', 'footnote 2'],
    ['the second footnote', 'footnote 2'],
    ['L.8/Rev.1全文', 'whole'],
    ['as a whole', 'whole'],
    ['the final vote', 'whole'],
    ['動議', 'motion'],
    ['the motion', 'motion'],
    ['procedural vote', 'motion'],
    ['是否进行单独表决', 'motion'],
    ['whether to hold a separate vote', 'motion'],
    ['标题页', 'title-page'],
    ['the title page', 'title-page'],
    ['序言部分', 'preamble'],
    ['the operative part', 'operative-part'],
    ['标题', 'title'],
    ['L.8/Rev.1叫什么名字', 'title'],
    ['俄罗斯提交的决议草案到底叫啥', 'title'],
    ['決議草案一的名稱', 'title'],
    ['what is draft resolution II called?', 'title'],
  ])('%s is %s', (question, place) => {
    expect(placesIn(question)).toEqual([place]);
  });
});

describe('a name that is no title', () => {
  it.each(['主席叫什么名字', 'which states called for a separate vote', 'a vote was called'])('%s', (question) => {
    expect(placesIn(question)).not.toContain('title');
  });
});

describe('a unit by its id', () => {
  it.each([
    ['p6', 'p6'],
    ['A/75/394#p6', 'p6'],
    ['p10.a', 'p10.a'],
    ['P10.A', 'p10.a'],
    ['p6.in-favour', 'p6.in-favour'],
    ['A/75/394#p10.a.against', 'p10.a.against'],
    ['p10.fn2', 'p10.fn2'],
    ['r1.title', 'r1.title'],
    ['r1.pp5', 'r1.pp5'],
    ['r1.op2.a', 'r1.op2.a'],
    ['r1.op2.a.i', 'r1.op2.a.i'],
    ['d2', 'd2'],
    ['head', 'head'],
  ])('%s is the unit %s', (question, id) => {
    expect(placesIn(question)).toEqual([`unit ${id}`]);
  });
});

describe('what is no place', () => {
  it.each([
    'A/C.1/75/L.8/Rev.1',
    'A/C.1/75/L.4',
    'A/75/394',
    '第73/27号决议',
    'resolution 73/266',
    '决议草案一',
    '2020年11月9日第14次会议',
    '第七十五届会议',
    '第一委员会',
    'How did Switzerland vote?',
    '阶段性的表决',
  ])('%s names none', (question) => {
    expect(placesIn(question)).toEqual([]);
  });
});

describe('several places', () => {
  it.each([
    ['第6、7段', ['paragraph 6', 'paragraph 7']],
    ['第6段和第7段', ['paragraph 6', 'paragraph 7']],
    ['第6、7、8段', ['paragraph 6', 'paragraph 7', 'paragraph 8']],
    ['第6至8段', ['paragraph 6', 'paragraph 7', 'paragraph 8']],
    ['第六到第八段', ['paragraph 6', 'paragraph 7', 'paragraph 8']],
    ['第6-8段', ['paragraph 6', 'paragraph 7', 'paragraph 8']],
    ['paras 6-8', ['paragraph 6', 'paragraph 7', 'paragraph 8']],
    ['paragraphs 6 to 8', ['paragraph 6', 'paragraph 7', 'paragraph 8']],
    ['paragraphs 5 and 7', ['paragraph 5', 'paragraph 7']],
    ['paragraphs 6, 7 and 8', ['paragraph 6', 'paragraph 7', 'paragraph 8']],
    ['PP10和OP1', ['preambular 10', 'operative 1']],
    ['OP1, PP10 and the motion', ['operative 1', 'preambular 10', 'motion']],
    ['序言部分第3至5段', ['preambular 3', 'preambular 4', 'preambular 5']],
    ['执行部分第1和2段', ['operative 1', 'operative 2']],
    ['第3段脚注1', ['paragraph 3', 'footnote 1']],
  ])('%s are %j', (question, places) => {
    expect(placesIn(question)).toEqual(places);
  });

  it('spread over the question in order, without overlaps', () => {
    const question = fold('请引用第6至8段、序言部分第十段和脚注2，再看p10.a');
    const places = findPlaces(question);
    for (const [index, place] of places.entries()) {
      expect(place.start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
      expect(place.end).toBeGreaterThan(place.start);
      expect(place.end).toBeLessThanOrEqual(question.length);
    }
    expect(places.map(short)).toEqual([
      'paragraph 6',
      'paragraph 7',
      'paragraph 8',
      'preambular 10',
      'footnote 2',
      'unit p10.a',
    ]);
  });

  it('a range that runs backwards or over more than twenty paragraphs is no range', () => {
    expect(placesIn('第8至6段')).not.toContain('paragraph 7');
    expect(placesIn('paragraphs 8 to 6')).not.toContain('paragraph 7');
    expect(placesIn('paragraphs 1 to 99')).not.toContain('paragraph 50');
  });
});

describe('places counted from the end', () => {
  it.each([
    ['最后一段', ['paragraph -1']],
    ['最後一段序言', ['preambular -1']],
    ['序言部分倒数第二段', ['preambular -2']],
    ['执行部分末段', ['operative -1']],
    ['倒數第三段', ['paragraph -3']],
    ['the last paragraph', ['paragraph -1']],
    ['last preambular paragraph', ['preambular -1']],
    ['penultimate PP', ['preambular -2']],
    ['the second to last operative paragraph', ['operative -2']],
    ['third from the end', []],
    ['序言最后两段', ['preambular -2', 'preambular -1']],
    ['前三段', ['paragraph 1', 'paragraph 2', 'paragraph 3']],
    ['the last two operative paragraphs', ['operative -2', 'operative -1']],
    ['the last paragraph put to a vote', []],
    ['最后一次表决', []],
    ['目前两段', []],
  ])('%s: %j', (question, places) => {
    expect(placesIn(question)).toEqual(places);
  });
});

describe('what is no number of a place', () => {
  it.each([
    ['L.4序言', ['preamble']],
    ['决议草案一序言', ['preamble']],
    ['PP19和第21段', ['preambular 19', 'paragraph 21']],
  ])('%s: %j', (question, places) => {
    expect(placesIn(question)).toEqual(places);
  });
});
