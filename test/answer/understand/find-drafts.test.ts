import { describe, expect, it } from 'vitest';
import { type DraftMention, findDrafts } from '../../../src/answer/understand/find-drafts.js';
import { fold } from '../../../src/language/fold.js';
import { ledger, report } from '../../helpers/true-report.js';

const find = (question: string): readonly DraftMention[] => findDrafts(question, { report, ledger, fold });

/** The ids of the drafts named, one for each mention. */
const draftsIn = (question: string): readonly string[] =>
  find(question).flatMap((mention) => (mention.kind === 'draft' ? [mention.draft] : []));

describe('a draft by its symbol', () => {
  it.each([
    ['A/C.1/75/L.4', 'l4'],
    ['a/c.1/75/l.4', 'l4'],
    ['L.4', 'l4'],
    ['L4', 'l4'],
    ['l 4', 'l4'],
    ['L-4', 'l4'],
    ['L·4', 'l4'],
    ['Ｌ．４', 'l4'],
    ['A/C.1/75/L.8', 'l8rev1'],
    ['A/C.1/75/L.8/Rev.1', 'l8rev1'],
    ['L.8', 'l8rev1'],
    ['L8', 'l8rev1'],
    ['L.8/Rev.1', 'l8rev1'],
    ['L8rev1', 'l8rev1'],
    ['L.8 Rev 1', 'l8rev1'],
    ['中国对L.8投了什么票', 'l8rev1'],
    ['L.47', 'l47'],
    ['L60', 'l60'],
  ])('%s is %s', (question, draft) => {
    expect(draftsIn(question)).toEqual([draft]);
  });

  it.each([
    ['75/L.8', 'l8rev1'],
    ['C.1/75/L.8/Rev.1', 'l8rev1'],
    ['Ａ／Ｃ．１／７５／Ｌ．４', 'l4'],
  ])('%s, typed in part or in full, is %s', (question, draft) => {
    expect(draftsIn(question)).toEqual([draft]);
  });

  it.each(['A/C.1/74/L.4', 'A/C.1/76/L.4', 'a/c.1/74/l.8', 'A/C.3/75/L.4', 'A/75/L.4', 'A/C.1/74/L.74'])(
    '%s is of another session, committee or organ: not in the report',
    (question) => {
      expect(find(question)).toMatchObject([{ kind: 'unknown', text: question.toUpperCase() }]);
    },
  );

  it('two symbols are two drafts, in the order named', () => {
    expect(draftsIn('L.8和L.4')).toEqual(['l8rev1', 'l4']);
    expect(draftsIn('L.4/L.8')).toEqual(['l4', 'l8rev1']);
  });

  it.each(['ALL.4', 'XL.4', 'L.4444', 'el 4', '第4段'])('%s is no symbol', (question) => {
    expect(find(question)).toEqual([]);
  });
});

describe('a draft by its number', () => {
  it.each([
    ['决议草案一', 'l4'],
    ['決議草案二', 'l8rev1'],
    ['决议草案1', 'l4'],
    ['决议草案II', 'l8rev1'],
    ['第一份决议草案', 'l4'],
    ['第二个决议', 'l8rev1'],
    ['决定草案一', 'l47'],
    ['決定草案二', 'l60'],
    ['draft resolution I', 'l4'],
    ['Draft Resolution 2', 'l8rev1'],
    ['the first draft resolution', 'l4'],
    ['draft decision II', 'l60'],
    ['the second draft decision', 'l60'],
    ['draft I sponsors', 'l4'],
    ['PP9 of draft II', 'l8rev1'],
    ['draft 2', 'l8rev1'],
    ['草案二的PP9', 'l8rev1'],
    ['草案一的票數', 'l4'],
  ])('%s is %s', (question, draft) => {
    expect(draftsIn(question)).toEqual([draft]);
  });

  it.each([
    '决议一致通过',
    '一项决议',
    'resolution 73/27',
    '第73/27号决议',
    '草案一共有几份',
    'the draft I asked about',
  ])('%s is none', (question) => {
    expect(find(question)).toEqual([]);
  });
});

describe('a draft by who submitted it', () => {
  it.each([
    ['俄罗斯的草案', 'l8rev1'],
    ['俄羅斯的決議草案', 'l8rev1'],
    ['俄罗斯提出的决议草案', 'l8rev1'],
    ['美国的决议草案', 'l4'],
    ['美国牵头的那份', 'l4'],
    ['the US draft', 'l4'],
    ['the Russian draft', 'l8rev1'],
    ["Russia's draft resolution", 'l8rev1'],
    ['the draft submitted by Brazil', 'l60'],
    ['the draft of the United States', 'l4'],
    ['瑞士的决定草案', 'l47'],
  ])('%s is %s', (question, draft) => {
    expect(draftsIn(question)).toEqual([draft]);
  });

  it('a sponsor that submitted nothing owns no draft', () => {
    expect(find('中国的草案')).toEqual([]);
    expect(find("China's draft resolution")).toEqual([]);
  });

  it('a member beside a draft by symbol does not become its owner', () => {
    expect(draftsIn('俄罗斯对L.4投了什么票')).toEqual(['l4']);
  });
});

describe('a draft by its title', () => {
  it('is found in either script', () => {
    expect(draftsIn('从国际安全角度促进网络空间国家负责任行为')).toEqual(['l4']);
    expect(draftsIn('題為從國際安全角度促進網絡空間國家負責任行為的草案')).toEqual(['l4']);
  });

  it("the agenda item's own title, which stands on the title page, names no draft", () => {
    expect(report.unitById.get('head')?.text).toContain('从国际安全角度看信息和电信领域的发展');
    expect(find('从国际安全角度看信息和电信领域的发展')).toEqual([]);
  });
});

describe('several drafts in one word', () => {
  it.each([
    ['两份决议草案', ['l4', 'l8rev1']],
    ['兩份決議草案', ['l4', 'l8rev1']],
    ['两个草案', ['l4', 'l8rev1']],
    ['both drafts', ['l4', 'l8rev1']],
    ['both draft decisions', ['l47', 'l60']],
    ['两份决定草案', ['l47', 'l60']],
    ['所有草案', ['l4', 'l8rev1', 'l47', 'l60']],
    ['all the drafts', ['l4', 'l8rev1', 'l47', 'l60']],
  ])('%s are %j', (question, drafts) => {
    expect(find(question)).toMatchObject([{ kind: 'drafts', drafts }]);
  });

  it('几个提案国 asks for sponsors and names no drafts', () => {
    expect(draftsIn('L.4有几个提案国？')).toEqual(['l4']);
    expect(find('L.4有几个提案国？')).toHaveLength(1);
  });
});

describe('what is no draft of the report', () => {
  it.each([
    ['L.99', 'L.99'],
    ['l99', 'L99'],
    ['L.8/Rev.2', 'L.8/Rev.2'],
    ['A/C.1/75/L.444', 'A/C.1/75/L.444'],
    ['决议草案三', '决议草案三'],
    ['draft resolution V', 'draft resolution v'],
    ['A/75/124', 'A/75/124'],
    ['A/C.1/75/PV.99', 'A/C.1/75/PV.99'],
  ])('%s is unknown', (question, text) => {
    expect(find(question)).toMatchObject([{ kind: 'unknown', text }]);
  });

  it.each([
    ['L.74', 'A/C.1/75/L.74'],
    ['A/C.1/75/L.76', 'A/C.1/75/L.76'],
    ['L.77', 'A/C.1/75/L.77'],
    ['A/75/123', 'A/75/123'],
    ['A/65/201', 'A/65/201'],
    ['A/C.1/75/PV.2', 'A/C.1/75/PV.2'],
  ])('%s is the document %s, which the report names', (question, symbol) => {
    expect(find(question)).toMatchObject([{ kind: 'document', symbol }]);
  });

  it("the report's own symbol is neither", () => {
    expect(find('A/75/394')).toEqual([]);
    expect(find('A/75/394#p6')).toEqual([]);
  });
});
