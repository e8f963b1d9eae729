/** Whose model is used in place of the one that ships with the project. */
export interface EmbeddingSetting {
  /** transformers.js on this machine, a server in OpenAI's format, or Ollama. */
  readonly provider: 'hf' | 'openai' | 'ollama';
  /** The model's name; for `hf` also a folder. */
  readonly model: string;
  /** The server's address; the provider's own by default. */
  readonly baseUrl?: string;
  readonly apiKey?: string;
}
