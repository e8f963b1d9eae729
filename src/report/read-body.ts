import type { ReportProblem } from './audit-report.js';
import type { Block } from './read-blocks.js';
import type { ListName } from './report.js';
import { stripMarker } from './strip-marker.js';
import type { UnitBuilder } from './unit-builder.js';

const listNames: Readonly<Record<string, ListName>> = { 赞成: 'in-favour', 反对: 'against', 弃权: 'abstaining' };
const numberMark = /^(\d{1,3})[.．](?!\d)\s*/;
const itemMark = /^[(（]([a-z])[)）]/;
const listMark = /^(赞成|反对|弃权)\s*(?:[：:]|$)/;
const partHeading = /^(?:[一二三四五六七八九十]+[.．、]|[A-Z][.．])\s*[^\d\s]/;

/** Reads the report's own numbered paragraphs, with their sub-paragraphs, vote lists and headings. */
export interface BodyReader {
  /** Whether a block opens the next numbered paragraph, and not the next operative paragraph of a draft. */
  isNextParagraph(block: Block, nextOperative: number | undefined): boolean;
  read(block: Block): void;
  /** The heading of the part that is being read. */
  section(): string | undefined;
  problems(): readonly ReportProblem[];
}

const isPartHeading = (block: Block): boolean =>
  partHeading.test(block.text) && (block.heading || (block.text.length < 60 && !/[。；，]$/.test(block.text)));

/** Creates a reader that opens `head`, `p1`, `p1.a`, `p1.in-favour` … in the builder. */
export function createBodyReader(builder: UnitBuilder, source: string): BodyReader {
  let section: string | undefined;
  let paragraph = 0;
  let owner = '';
  const problems: ReportProblem[] = [];
  const place = (): { section?: string } => (section === undefined ? {} : { section });

  function openParagraph(block: Block, number: number): void {
    if (number !== paragraph + 1) {
      const found = block.text.slice(0, 30);
      problems.push({ line: block.line, rule: 'paragraph numbers without gaps', expected: `${paragraph + 1}.`, found });
    }
    paragraph = number;
    owner = `p${number}`;
    builder.open({ id: owner, kind: 'paragraph', ...place() }, stripMarker(source, block.range, '\\d{1,3}[.．]'));
  }

  function openItem(block: Block, letter: string): void {
    const parent = `p${paragraph}`;
    owner = `${parent}.${letter}`;
    const range = stripMarker(source, block.range, '[(（][a-z][)）]');
    builder.open({ id: owner, kind: 'sub-paragraph', parent, ...place() }, range);
  }

  function openList(block: Block, list: ListName): void {
    builder.open({ id: `${owner}.${list}`, kind: 'vote-list', list, parent: owner, ...place() }, block.range);
  }

  /** A block without a marker goes on with what stands before it; once a list has ended, with the paragraph above it. */
  function goOn(block: Block): void {
    const current = builder.current();
    const endedList = listNameOf(current) !== undefined && /。$/.test(builder.textOf(current));
    builder.extend(block.range, endedList ? owner : current);
  }

  function read(block: Block): void {
    const number = numberMark.exec(block.text)?.[1];
    const item = itemMark.exec(block.text)?.[1];
    const list = listNames[listMark.exec(block.text)?.[1] ?? ''];
    if (number !== undefined && (paragraph === 0 ? number === '1' : Number(number) > paragraph)) {
      openParagraph(block, Number(number));
    } else if (isPartHeading(block) && list === undefined) {
      section = block.text;
    } else if (paragraph === 0) {
      if (builder.current() === '') builder.open({ id: 'head', kind: 'title-page' }, block.range);
      else builder.extend(block.range);
    } else if (item !== undefined) openItem(block, item);
    else if (list !== undefined) openList(block, list);
    else goOn(block);
  }

  return {
    isNextParagraph(block, nextOperative) {
      const number = Number(numberMark.exec(block.text)?.[1] ?? Number.NaN);
      if (number !== paragraph + 1 || paragraph === 0) return false;
      return nextOperative !== number || /委员会建议/.test(block.text);
    },
    read,
    section: () => section,
    problems: () => problems,
  };
}

function listNameOf(id: string): ListName | undefined {
  return Object.values(listNames).find((list) => id.endsWith(`.${list}`));
}
