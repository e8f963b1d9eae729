import { z } from 'zod';
import type { Config } from '../../../config.js';
import { RollcallError } from '../../../errors.js';
import { type PostOptions, postJson } from '../../../retrieval/post-json.js';

/** Asks a language model once: what it is, what it shall do, what it says. */
export type AskLanguageModel = (instruction: string, text: string) => Promise<string>;

const openAiAnswer = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]).rest(z.unknown()),
});
const ollamaAnswer = z.object({ message: z.object({ content: z.string() }) });

/** How long one answer may take, in milliseconds: a model on one's own machine is slow. */
const TIMEOUT = 180_000;

/**
 * Makes what asks a server in OpenAI's format (`POST BASE/chat/completions`) or Ollama (`POST BASE/api/chat`) for JSON.
 * @throws RollcallError from each question: `model-unreachable`, or `bad-model-answer` for one in another format
 */
export function createAskLanguageModel(
  { provider, model, baseUrl, apiKey }: NonNullable<Config['llm']>,
  options: PostOptions = {},
): AskLanguageModel {
  const isOllama = provider === 'ollama';
  const base = (baseUrl ?? (isOllama ? 'http://localhost:11434' : 'https://api.openai.com/v1')).replace(/\/+$/, '');
  const url = isOllama ? `${base}/api/chat` : `${base}/chat/completions`;
  const headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  return async (instruction, text) => {
    const messages = [
      { role: 'system', content: instruction },
      { role: 'user', content: text },
    ];
    const format = isOllama ? { stream: false, format: 'json' } : { response_format: { type: 'json_object' } };
    const json = await postJson(
      { url, headers, body: { model, messages, ...format } },
      { timeout: TIMEOUT, ...options },
    );
    const answer = isOllama ? ollamaAnswer.safeParse(json) : openAiAnswer.safeParse(json);
    if (!answer.success) {
      throw new RollcallError(
        'bad-model-answer',
        `${url} did not answer in the format of ${provider}; check LLM_BASE_URL`,
      );
    }
    return 'message' in answer.data ? answer.data.message.content : answer.data.choices[0].message.content;
  };
}
