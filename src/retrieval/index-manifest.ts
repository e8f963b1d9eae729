import { z } from 'zod';
import { sha256 } from './index-files.js';

/** Raised whenever segmenting, fields or files change, so that an index of another making is built anew. */
export const INDEX_SCHEMA = 9;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');
const countSchema = z.number().int().nonnegative();

/** `manifest.json` of an index folder. */
export const indexManifestSchema = z.strictObject({
  schema: z.literal(INDEX_SCHEMA, `an index of schema ${INDEX_SCHEMA}`),
  corpusSha256: sha256Schema,
  /** `null` for a report without glosses. */
  glossesSha256: sha256Schema.nullable(),
  /** Of the files of the model that ships with the project. */
  modelSha256: sha256Schema,
  /** What made the vectors: `static` for that model, else the setting that chose another. */
  embeddings: z.string().min(1),
  /** The version of Rollcall that made it. */
  createdBy: z.string().min(1),
  /** How the vectors are searched: through the graph, or by comparing all where it could not be built. */
  store: z.enum(['hnsw', 'exact']),
  counts: z.strictObject({
    /** Units of the report. */
    units: countSchema,
    /** Those that are searched: all but the lists under a vote. */
    searched: countSchema,
    /** Those of them with a gloss. */
    glossed: countSchema,
    terms: countSchema,
    vectors: countSchema,
    dimensions: countSchema,
  }),
  /** SHA-256 of each other file of the folder, by its path in it. */
  files: z.record(z.string(), sha256Schema),
});

/** `manifest.json` of an index folder. */
export type IndexManifest = z.infer<typeof indexManifestSchema>;

/** What an index is made of; another corpus, other glosses or another model make another index. */
export type IndexSources = Readonly<
  Pick<IndexManifest, 'corpusSha256' | 'glossesSha256' | 'modelSha256' | 'embeddings'>
>;

/** The name of the folder in `index/` for these sources and this schema: 16 hexadecimal digits. */
export function indexKey({ corpusSha256, glossesSha256, modelSha256, embeddings }: IndexSources): string {
  const parts = [INDEX_SCHEMA, corpusSha256, glossesSha256 ?? '', modelSha256, embeddings];
  return sha256(parts.join('\n')).slice(0, 16);
}

/** True for a name that `indexKey` gives, now or for other sources. */
export function isIndexKey(name: string): boolean {
  return /^[0-9a-f]{16}$/.test(name);
}
