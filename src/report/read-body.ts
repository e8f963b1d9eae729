import { opensList, readNumberMark } from './printed-mark.js';
import type { Block } from './read-blocks.js';
import { createItemReader, type ItemReader } from './read-items.js';
import type { Reading } from './reading.js';
import type { ListName } from './report.js';
import { isUnfinished } from './sentence-end.js';
import { stripPrefix } from './strip-prefix.js';

const listNames: Readonly<Record<string, ListName>> = { 赞成: 'in-favour', 反对: 'against', 弃权: 'abstaining' };
const partHeading = /^(?:[一二三四五六七八九十]+\s*[.．、]|[A-Z]{1,2}[.．、])\s*[^\d\s]/;
// How a paragraph of the report's own opens, and an operative paragraph never: 第一委员会建议, 在同次会议上, 10月13日.
const bodyOpening = /^(?:第[一二三四五六]委员会|委员会|在[^，。]{2,30}会议上|(?:\d{4}年)?\d{1,2}月)/;

/** Reads the report's own numbered paragraphs, with their sub-paragraphs, vote lists and headings. */
export interface BodyReader {
  /** Whether a block within a recommended draft opens a further paragraph of the report's own. */
  resumes(block: Block): boolean;
  read(block: Block): void;
}

interface Body extends Reading {
  readonly items: ItemReader;
  section: string | undefined;
  /** The number of the last paragraph; 0 before the first. */
  paragraph: number;
}

/** Creates a reader that opens `head`, `p1`, `p1.a`, `p1.in-favour` … in the builder. */
export function createBodyReader(reading: Reading): BodyReader {
  const items = createItemReader(reading, 'sub-paragraph');
  const body: Body = { ...reading, items, section: undefined, paragraph: 0 };
  return {
    resumes(block) {
      const mark = readNumberMark(block.text);
      return mark !== undefined && bodyOpening.test(block.text.slice(mark.printed.length).trimStart());
    },
    read(block) {
      if (opensParagraph(body, block)) openParagraph(body, block);
      else if (isSectionHeading(body, block)) body.section = block.text;
      else if (body.paragraph === 0) readTitlePage(body, block);
      else if (opensList(block.text)) openList(body, block);
      else if (!items.read(block)) goOn(body, block);
    },
  };
}

/** The first paragraph is 1, unless a heading has shown that the title page is over; later ones may be wrong, and told so. */
function opensParagraph({ paragraph, section, builder }: Body, block: Block): boolean {
  const number = readNumberMark(block.text)?.value;
  if (number === undefined || number === paragraph + 1) return number !== undefined;
  if (paragraph === 0) return section !== undefined;
  return !block.heading && !isUnfinished(builder.textOf());
}

function openParagraph(body: Body, block: Block): void {
  const mark = readNumberMark(block.text);
  if (!mark) return;
  const due = body.paragraph + 1;
  if (mark.value !== due) {
    const found = block.text.slice(0, 30);
    body.report({ line: block.line, rule: 'paragraph numbers without gaps', expected: `${due}. …`, found });
  }
  body.paragraph = mark.value;
  const section = body.section === undefined ? {} : { section: body.section };
  const unit = { id: `p${mark.value}`, kind: 'paragraph' as const, ...section };
  body.items.under(unit);
  body.builder.open(unit, stripPrefix(body.source, block.range, mark.printed));
}

/** A numbered part (`A. …`, `三. …`), or another heading where the text before it has come to its end. */
function isSectionHeading({ builder, paragraph }: Body, block: Block): boolean {
  if (opensList(block.text) || /[。；，、]$/.test(block.text)) return false;
  if (partHeading.test(block.text)) return block.heading || block.text.length < 60;
  return paragraph > 0 && block.heading && !isUnfinished(builder.textOf()) && !/[，、]$/.test(builder.textOf());
}

function readTitlePage({ builder }: Body, block: Block): void {
  if (builder.current() === '') builder.open({ id: 'head', kind: 'title-page' }, block.range);
  else builder.extend(block.range);
}

/** The unit that a list hangs under: the paragraph or item that is being read, or whose list is. */
const ownerOf = (id: string): string => id.replace(/\.(?:in-favour|against|abstaining)$/, '');

function openList({ builder, section }: Body, block: Block): void {
  const list = listNames[block.text.slice(0, 2)];
  const parent = ownerOf(builder.current());
  if (list === undefined) return;
  const start = { id: `${parent}.${list}`, kind: 'vote-list' as const, list, parent };
  builder.open({ ...start, ...(section === undefined ? {} : { section }) }, block.range);
}

/** A block without a mark goes on with what stands before it; once a list has ended, with the paragraph above it. */
function goOn({ builder }: Body, block: Block): void {
  const current = builder.current();
  const hasEnded = current !== ownerOf(current) && /。$/.test(builder.textOf());
  builder.extend(block.range, hasEnded ? ownerOf(current) : current);
}
