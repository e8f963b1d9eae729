import type { Finding } from '../finding.js';

const order: readonly Finding['kind'][] = ['exact', 'model', 'passages', 'clarify', 'not-found'];

const unique = <T>(values: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && Boolean(seen.add(key));
  });
};

/** Texts that another one says already are left out. */
function withoutRepeats(texts: readonly string[]): readonly string[] {
  return unique(texts).filter((text, _, all) => !all.some((other) => other !== text && other.includes(text)));
}

/** A unit that findings quote differently is quoted as a whole. */
function sentencesOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const quotes = (unit: string) =>
    unique(
      findings.filter(({ citations }) => citations.includes(unit)).map(({ sentences }) => sentences?.get(unit) ?? ''),
    );
  const units = findings.flatMap(({ sentences }) => [...(sentences?.keys() ?? [])]);
  return new Map(
    units.flatMap((unit) => {
      const [quote = '', other] = quotes(unit);
      return quote === '' || other !== undefined ? [] : [[unit, quote] as const];
    }),
  );
}

/** Several findings as one: texts one after the other, facts and citations once each, the most certain kind. */
export function mergeFindings(findings: readonly Finding[]): Finding {
  const [first, second] = findings;
  if (first && !second) return first;
  const sentences = sentencesOf(findings);
  const suggestions = unique(findings.flatMap((finding) => finding.suggestions ?? [])).slice(0, 5);
  const understood = unique(findings.flatMap((finding) => finding.understoodAs ?? [])).join('; ');
  return {
    kind: order.find((kind) => findings.some((finding) => finding.kind === kind)) ?? 'not-found',
    text: withoutRepeats(findings.map((finding) => finding.text)).join('\n\n'),
    facts: unique(findings.flatMap((finding) => finding.facts)),
    citations: unique(findings.flatMap((finding) => finding.citations)),
    ...(sentences.size > 0 ? { sentences } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(understood === '' ? {} : { understoodAs: understood }),
  };
}
