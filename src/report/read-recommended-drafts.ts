import type { Block } from './read-blocks.js';
import { readDraftHeading } from './read-draft-heading.js';
import { createOperativeReader, type OperativeReader } from './read-operative.js';
import { createPreambleReader, opening, type PreambleReader } from './read-preamble.js';
import type { Reading } from './reading.js';
import type { RecommendedDraft, SourceRange } from './report.js';
import { stripPrefix } from './strip-prefix.js';

type DraftHead = Omit<RecommendedDraft, 'title' | 'units'>;

interface OpenDraft extends DraftHead {
  stage: 'title' | 'preamble' | 'operative' | 'decision';
  readonly preamble: PreambleReader;
  readonly operative: OperativeReader;
}

interface Drafts extends Reading {
  readonly heads: DraftHead[];
  /** What the last paragraph of the report's own announced. */
  announced: DraftHead['kind'] | undefined;
  current: OpenDraft | undefined;
}

/** Reads the drafts that the Committee recommends at the report's end. */
export interface RecommendedDraftsReader {
  /** Ends the draft that is being read, and tells what a paragraph of the body announces (建议大会通过下列决议草案). */
  expect(paragraph: string): void;
  /** Takes a block where it belongs to a draft; false where it does not. */
  read(block: Block): boolean;
  /** The id of the draft that is being read. */
  current(): string | undefined;
  list(): readonly DraftHead[];
}

/** Creates a reader that opens `r1.title`, `r1.pp1`, `r1.op1.a`, `d1` … in the builder. */
export function createRecommendedDraftsReader(reading: Reading): RecommendedDraftsReader {
  const drafts: Drafts = { ...reading, heads: [], announced: undefined, current: undefined };
  return {
    expect(paragraph) {
      drafts.current = undefined;
      drafts.announced = announcedBy(paragraph);
    },
    read(block) {
      if (drafts.announced === undefined) return false;
      if (!readHeading(drafts, block))
        readWithin(drafts, drafts.current ?? startDraft(drafts, drafts.announced, false), block);
      return true;
    },
    current: () => drafts.current?.id,
    list: () => drafts.heads,
  };
}

function announcedBy(paragraph: string): DraftHead['kind'] | undefined {
  const words = /建议大会[^。]*?通过[^。]*?(?:下列|以下|下述|如下)[^。]*?(决议|决定)草案/.exec(paragraph)?.[1];
  if (words === undefined) return undefined;
  return words === '决议' ? 'resolution' : 'decision';
}

const dueNumber = ({ heads }: Drafts, kind: DraftHead['kind']): number =>
  heads.filter((draft) => draft.kind === kind).length + 1;

function startDraft(drafts: Drafts, kind: DraftHead['kind'], numbered: boolean): OpenDraft {
  const number = dueNumber(drafts, kind);
  const head: DraftHead = { id: `${kind === 'resolution' ? 'r' : 'd'}${number}`, kind, number, numbered };
  drafts.heads.push(head);
  const preamble = createPreambleReader(drafts, head.id);
  drafts.current = { ...head, stage: 'title', preamble, operative: createOperativeReader(drafts, head.id) };
  return drafts.current;
}

function readHeading(drafts: Drafts, block: Block): boolean {
  const heading = readDraftHeading(block, (kind) => dueNumber(drafts, kind));
  if (!heading) return false;
  const due = dueNumber(drafts, heading.kind);
  if (heading.number !== undefined && heading.number !== due) {
    const found = block.text.slice(0, 30);
    drafts.report({ line: block.line, rule: 'drafts are numbered without gaps', expected: String(due), found });
  }
  const draft = startDraft(drafts, heading.kind, heading.number !== undefined);
  if (block.text !== heading.printed)
    openTitle(drafts, draft, stripPrefix(drafts.source, block.range, heading.printed));
  return true;
}

function openTitle({ builder }: Drafts, draft: OpenDraft, range: SourceRange): void {
  builder.open({ id: `${draft.id}.title`, kind: 'draft-title', draft: draft.id }, range);
}

function readWithin(drafts: Drafts, draft: OpenDraft, block: Block): void {
  if (draft.stage === 'title') readTitle(drafts, draft, block);
  else if (draft.stage === 'decision') drafts.builder.extend(block.range);
  else if (draft.stage === 'preamble' && !draft.operative.opens(block)) draft.preamble.read(block);
  else {
    draft.stage = 'operative';
    draft.operative.read(block);
  }
}

/** The title may take several lines; the text of a resolution begins with 大会，, that of a decision as a sentence does. */
function readTitle(drafts: Drafts, draft: OpenDraft, block: Block): void {
  const { builder } = drafts;
  const isTitled = builder.current() === `${draft.id}.title`;
  if (draft.kind === 'resolution' && block.text.startsWith(opening)) {
    draft.stage = 'preamble';
    draft.preamble.read(block);
  } else if (draft.kind === 'decision' && isTitled && isDecisionText(block.text)) {
    draft.stage = 'decision';
    builder.open({ id: draft.id, kind: 'decision', draft: draft.id }, block.range);
  } else if (isTitled) builder.extend(block.range);
  else openTitle(drafts, draft, block.range);
}

const isDecisionText = (text: string): boolean =>
  /^大会(?:[，：,:]|决定|回顾|注意|欢迎|赞赏|表示|核[可准]|重申|请|铭记|忆及)/.test(text) || /[。；：，]$/.test(text);
