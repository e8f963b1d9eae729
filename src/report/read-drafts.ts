import { writeChineseNumber } from '../language/chinese-number.js';
import type { Block } from './read-blocks.js';
import { createOperativeReader } from './read-operative.js';
import type { RecommendedDraft, SourceRange } from './report.js';
import { stripMarker } from './strip-marker.js';
import type { UnitBuilder } from './unit-builder.js';

type DraftHead = Omit<RecommendedDraft, 'title' | 'units'>;
type Stage = 'title' | 'preamble' | 'operative' | 'decision';

/** Reads the drafts that the Committee recommends at the report's end. */
export interface DraftsReader {
  /** Tells the reader what a paragraph of the body announces (建议大会通过下列决议草案). */
  expect(paragraph: string): void;
  /** Takes a block where it belongs to a draft; false where it does not. */
  read(block: Block): boolean;
  /** Ends the draft that is being read. */
  close(): void;
  /** The id of the draft that is being read. */
  draft(): string | undefined;
  /** The number that the next operative paragraph would bear, within a draft resolution. */
  nextOperative(): number | undefined;
  list(): readonly DraftHead[];
}

const opening = '大会，';

/** Creates a reader that opens `r1.title`, `r1.pp1`, `r1.op1.a`, `d1` … in the builder. */
export function createDraftsReader(builder: UnitBuilder, source: string): DraftsReader {
  const drafts: DraftHead[] = [];
  let announced: DraftHead['kind'] | undefined;
  let current: DraftHead | undefined;
  let stage: Stage = 'title';
  let preambular = 0;
  let operative = createOperativeReader(builder, source, '');

  function startDraft(kind: DraftHead['kind'], numbered: boolean): DraftHead {
    const number = drafts.filter((draft) => draft.kind === kind).length + 1;
    const draft: DraftHead = { id: `${kind === 'resolution' ? 'r' : 'd'}${number}`, kind, number, numbered };
    drafts.push(draft);
    stage = 'title';
    preambular = 0;
    operative = createOperativeReader(builder, source, draft.id);
    return draft;
  }

  /** `决议草案二`, with the title on the same line or below; the numeral must be the next one due. */
  function readHeading(block: Block): boolean {
    for (const [words, kind] of [
      ['决议草案', 'resolution'],
      ['决定草案', 'decision'],
    ] as const) {
      const due = drafts.filter((draft) => draft.kind === kind).length + 1;
      const heading = `${words}${writeChineseNumber(due)}`;
      if (!block.text.startsWith(heading) || (!block.heading && block.text !== heading)) continue;
      current = startDraft(kind, true);
      const range = stripMarker(source, block.range, [...heading].join('\\s*'));
      if (range.start < range.end && block.text !== heading) openTitle(current, range);
      return true;
    }
    return false;
  }

  function openTitle(draft: DraftHead, range: SourceRange): void {
    builder.open({ id: `${draft.id}.title`, kind: 'draft-title', draft: draft.id }, range);
  }

  function readTitle(draft: DraftHead, block: Block): void {
    const titled = builder.current() === `${draft.id}.title`;
    if (draft.kind === 'decision' && titled) {
      stage = 'decision';
      builder.open({ id: draft.id, kind: 'decision', draft: draft.id }, block.range);
    } else if (draft.kind === 'resolution' && block.text.startsWith(opening)) {
      stage = 'preamble';
      if (block.text !== opening) openPreambular(draft, stripMarker(source, block.range, opening));
    } else if (titled) builder.extend(block.range);
    else openTitle(draft, block.range);
  }

  function openPreambular(draft: DraftHead, range: SourceRange): void {
    preambular += 1;
    builder.open({ id: `${draft.id}.pp${preambular}`, kind: 'preambular', draft: draft.id }, range);
  }

  /** A paragraph of the preamble that does not end in a punctuation mark goes on after the page break. */
  function readPreamble(draft: DraftHead, block: Block): void {
    if (operative.opens(block)) {
      stage = 'operative';
      operative.read(block);
    } else if (preambular > 0 && !/[，；：。,;:]$/.test(builder.textOf(builder.current()))) builder.extend(block.range);
    else openPreambular(draft, block.range);
  }

  function readWithin(draft: DraftHead, block: Block): void {
    if (stage === 'title') readTitle(draft, block);
    else if (stage === 'preamble') readPreamble(draft, block);
    else if (stage === 'operative') operative.read(block);
    else builder.extend(block.range);
  }

  return {
    expect(paragraph) {
      const words = /建议大会通过(?:下列|以下)(?:各项)?(决议|决定)草案/.exec(paragraph)?.[1];
      announced = words === undefined ? undefined : words === '决议' ? 'resolution' : 'decision';
    },
    read(block) {
      if ((announced === undefined && current === undefined) || readHeading(block)) return current !== undefined;
      current ??= startDraft(announced ?? 'resolution', false);
      readWithin(current, block);
      return true;
    },
    close() {
      current = undefined;
      announced = undefined;
    },
    draft: () => current?.id,
    nextOperative: () => (current && stage !== 'title' ? operative.next() : undefined),
    list: () => drafts,
  };
}
