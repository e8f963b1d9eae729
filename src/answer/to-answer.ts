import type { Answer } from './answer.js';
import type { Finding } from './finding.js';
import type { ToolContext } from './tools/tool-context.js';
import { verify } from './verify.js';

/** Discord's and the contract's limit for a question that can be sent back. */
const longestSuggestion = 80;

/**
 * Makes a finding into the answer that leaves: citations get their labels and the report's words, and all is proved.
 * @throws RollcallError `unproven-answer`, as `verify` does
 */
export function toAnswer(
  finding: Finding,
  { context, question, tookMs }: { readonly context: ToolContext; readonly question: string; readonly tookMs: number },
): Answer {
  const { report, ledger, voice } = context;
  const { symbol, sha256 } = report.meta;
  const suggestions = (finding.suggestions ?? []).filter((suggestion) => suggestion.length <= longestSuggestion);
  const answer: Answer = {
    question,
    ...(finding.understoodAs === undefined ? {} : { understoodAs: finding.understoodAs }),
    language: voice.language,
    kind: finding.kind,
    text: finding.text,
    facts: [...finding.facts],
    citations: [...new Set(finding.citations)].flatMap((id) => {
      const unit = report.unitById.get(id);
      return unit
        ? [{ unit: `${symbol}#${id}`, label: voice.label(id), quote: finding.sentences?.get(id) ?? unit.text }]
        : [];
    }),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    source: { symbol, corpusHash: sha256.slice(0, 7), path: finding.kind === 'passages' ? 'passages' : 'exact' },
    tookMs,
  };
  return verify(answer, { report, ledger });
}
