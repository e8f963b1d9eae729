import type { Hit } from '../retrieval/hybrid-search.js';
import type { Finding } from './finding.js';
import type { TextQuestion } from './plan/plan.js';
import { mergeFindings } from './tools/merge-findings.js';
import { findPassages, isBorneOut } from './tools/passages.js';
import { refusePassages } from './tools/refuse-passages.js';
import type { ToolContext } from './tools/tool-context.js';

/** Several questions for the text in one message, together and one by one. */
export interface TextQuestions {
  readonly whole: TextQuestion;
  /** Those of them that can stand by themselves; none where the message is a single question. */
  readonly parts: readonly TextQuestion[];
}

/** What questions are looked for with. */
export interface TextDeps {
  readonly context: ToolContext;
  readonly search: (question: TextQuestion) => Promise<readonly Hit[]>;
  /** The one sentence that answers, of those long units that hold one. */
  readonly sentences: (question: string, hits: readonly Hit[]) => Promise<ReadonlyMap<string, string>>;
}

/** Passages for each of several questions. */
const passagesEach = 3;

/**
 * Looks for the questions of a message: each by itself where every one is answered so, by a passage of its own; else all of
 * them together, for half a question finds less than the whole; else those that are answered, and it is said which are not.
 */
export async function findInText({ whole, parts }: TextQuestions, deps: TextDeps): Promise<Finding> {
  const { context, search, sentences } = deps;
  const found: { readonly part: TextQuestion; readonly hits: readonly Hit[] }[] = [];
  for (const part of parts) found.push({ part, hits: await search(part) });
  const answered = found.filter(({ hits }) => isBorneOut(hits));
  const best = new Set(answered.map(({ hits }) => hits[0]?.unit));
  if (answered.length < found.length || best.size < 2) {
    const hits = await search(whole);
    if (answered.length === 0 || isBorneOut(hits))
      return findPassages(context, hits, await sentences(whole.question, hits));
  }
  const findings: Finding[] = [];
  for (const { part, hits } of found) {
    const few = hits.slice(0, passagesEach);
    const own = isBorneOut(hits)
      ? findPassages(context, few, await sentences(part.question, few))
      : refusePassages(context, hits, []);
    findings.push({ ...own, text: `“${part.question}”\n${own.text}` });
  }
  return mergeFindings(findings);
}
