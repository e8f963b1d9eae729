/** What an answer got wrong, by cause. */
export interface Problem {
  readonly cause: 'schema' | 'language' | 'kind' | 'fact' | 'unit' | 'words' | 'quote' | 'suggestions';
  /** One line for people: what was expected, what was found. */
  readonly detail: string;
}
