import { FIELD_TERMS } from './field-terms.js';
import { createSegment, type Segment } from './segment.js';

/** High enough that jieba takes a term of the field for one word wherever it stands. */
const TERM_FREQUENCY = 1000;

let loading: Promise<Segment> | undefined;

/**
 * Loads jieba with its dictionary and the field's terms, once a process: some 0.2 s to 0.5 s and 60 MB, so only a search
 * by words or the build of an index asks for it.
 */
export function loadSegment(): Promise<Segment> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Segment> {
  const [{ Jieba }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')]);
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(Buffer.from(FIELD_TERMS.map((term) => `${term} ${TERM_FREQUENCY} n\n`).join('')));
  return createSegment((run) => jieba.cutForSearch(run, true));
}
