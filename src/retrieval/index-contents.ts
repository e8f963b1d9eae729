import { fold } from '../language/fold.js';
import type { Report } from '../report/report.js';
import { compactUnit } from './compact-words.js';
import { decisiveRows } from './decisive-rows.js';
import type { Models } from './embeddings/open-models.js';
import { embedCompact } from './embeddings/static-embeddings.js';
import type { StaticModel } from './embeddings/static-model.js';
import type { Glosses } from './glosses.js';
import { canUseHnsw, writeHnsw } from './hnsw-store.js';
import {
  ENTRIES_FILE,
  GRAPH_FOLDER,
  JUDGE_FILE,
  LEXICAL_FILE,
  MANIFEST_FILE,
  sha256,
  VECTORS_FILE,
  WORDING_FILE,
  WORDS_FILE,
} from './index-files.js';
import { INDEX_SCHEMA, type IndexManifest, type IndexSources } from './index-manifest.js';
import { openLexical, writeLexical } from './lexical.js';
import { lexicalDocuments } from './lexical-document.js';
import type { Segment } from './segment.js';
import { gatherUnitWords } from './unit-words.js';
import type { VectorEntry } from './vector-store.js';
import { createVectorTable, writeNumbers } from './vector-table.js';
import { learnWording } from './wording.js';

/** What an index is made from. */
export interface IndexContentsRequest {
  readonly report: Report;
  /** Empty for a report without. */
  readonly glosses: Glosses;
  readonly sources: IndexSources;
  readonly models: Models;
  readonly loadSegment: () => Promise<Segment>;
  /** Of Rollcall, for the manifest. */
  readonly version: string;
}

/** The content of an index folder's files by their path in it, the manifest last; the same bytes for the same sources. */
export async function makeIndexContents(request: IndexContentsRequest): Promise<Map<string, string | Uint8Array>> {
  const { report, glosses, models, sources, version } = request;
  const documents = lexicalDocuments(report, glosses);
  const lexicalText = writeLexical(documents, await request.loadSegment());
  const model = await models.words();
  const own = decisiveTexts(request, model);
  const other =
    models.embeddings.id === 'static'
      ? undefined
      : await (await models.embeddings.load()).embedDocuments([...own.texts]);
  const table = createVectorTable(own.entries, other ?? own.vectors);
  const judge = other && createVectorTable(own.entries, own.vectors);
  const units = documents.map(({ id, text }) =>
    compactUnit(model.wordVectors([text, ...renderings(glosses, id)].join('\n'))),
  );
  const words = gatherUnitWords(units);
  const wording = wordingOf(glosses);
  const graph = (await canUseHnsw()) ? await writeHnsw(table) : undefined;
  const contents = new Map<string, string | Uint8Array>([
    [LEXICAL_FILE, lexicalText],
    [ENTRIES_FILE, JSON.stringify({ vectors: table.entries, words: words.rows })],
    [VECTORS_FILE, writeNumbers(table.values)],
    [WORDS_FILE, writeNumbers(words.vectors)],
    ...(wording === undefined ? [] : [[WORDING_FILE, writeNumbers(wording)] as const]),
    ...(judge === undefined ? [] : [[JUDGE_FILE, writeNumbers(judge.values)] as const]),
    ...[...(graph ?? [])].map(([name, bytes]) => [`${GRAPH_FOLDER}/${name}`, bytes] as const),
  ]);
  const manifest: IndexManifest = {
    schema: INDEX_SCHEMA,
    ...sources,
    createdBy: version,
    store: graph === undefined ? 'exact' : 'hnsw',
    counts: {
      units: report.units.length,
      searched: documents.length,
      glossed: documents.filter(({ id }) => glosses.has(id)).length,
      terms: openLexical(() => lexicalText)().glossed.termCount,
      vectors: table.entries.length,
      dimensions: table.dimensions,
    },
    files: Object.fromEntries([...contents].map(([name, content]) => [name, sha256(content)])),
  };
  return contents.set(MANIFEST_FILE, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/**
 * What gets a vector: each unit, by its text and its renderings, and those questions of its gloss, answered or not, that decide
 * something; with their vectors by the model that ships with the project.
 */
function decisiveTexts({ report, glosses }: IndexContentsRequest, model: StaticModel) {
  const all: { readonly entry: VectorEntry; readonly text: string }[] = [];
  for (const { id, text } of lexicalDocuments(report, glosses)) {
    all.push({ entry: { unit: id, kind: 'unit' }, text: [text, ...renderings(glosses, id)].join('\n') });
    const { questions = [], unsaid = [] } = glosses.get(id) ?? {};
    all.push(...questions.map((text) => ({ entry: { unit: id, kind: 'question' }, text }) as const));
    all.push(...unsaid.map((text) => ({ entry: { unit: id, kind: 'unsaid' }, text }) as const));
  }
  const vectors = all.map(({ text }) => embedCompact(text, model));
  const entries = all.map(({ entry }) => entry);
  const rows = decisiveRows(entries, vectors);
  const pick = <Value>(values: readonly Value[]) => rows.flatMap((row) => values.slice(row, row + 1));
  return { entries: pick(entries), texts: pick(all.map(({ text }) => text)), vectors: pick(vectors) };
}

/** Undefined where the glosses list no question that the report does not answer: there is nothing to tell apart. */
function wordingOf(glosses: Glosses): Float32Array | undefined {
  const judged = [...glosses.values()].flatMap(({ questions, unsaid = [] }) => [
    ...questions.map((question) => ({ folded: fold(question), isAnswered: true })),
    ...unsaid.map((question) => ({ folded: fold(question), isAnswered: false })),
  ]);
  return judged.some(({ isAnswered }) => !isAnswered) ? learnWording(judged) : undefined;
}

function renderings(glosses: Glosses, id: string): string[] {
  const gloss = glosses.get(id);
  return gloss === undefined ? [] : [gloss.zh, gloss.en];
}
