import type { Finding } from '../finding.js';
import { exampleQuestions } from './help.js';
import type { ToolContext } from './tool-context.js';

/** 我国, our country: whose that is, nobody here knows. @param words as the question has them */
export function askWhoseCountry(context: ToolContext, words: string): Finding {
  const { voice } = context;
  return {
    kind: 'clarify',
    text: voice.say(
      voice.zh`“${words}”指哪个国家？请写出国名。`,
      `Which country do you mean by “${words}”? Please name it.`,
    ),
    facts: [],
    citations: [],
    suggestions: exampleQuestions(context).slice(0, 2),
  };
}
