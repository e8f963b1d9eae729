import { fold } from '../language/fold.js';
import type { Report } from '../report/report.js';
import type { Hit, Retrieval } from '../retrieval/hybrid-search.js';
import type { Ledger } from '../votes/ledger.js';
import type { TextQuestion } from './plan/plan.js';
import { asksFor } from './plan/planning.js';
import { answering, isBorneOut } from './tools/passages.js';
import type { Reading } from './understand/read-question.js';
import type { Reference } from './understand/references.js';
import { withoutPurpose } from './understand/without-purpose.js';

/** Passages cited in one answer. */
export const mostPassages = 5;
/** How much of a question a unit must bear out to be taken for what it names. */
const surelyNamed = 0.3;

/** Looks questions up in the text. */
export interface LookUp {
  /** The passages nearest to a question, within drafts where some are given. */
  passages(question: TextQuestion): Promise<readonly Hit[]>;
  /** Whether other units answer a question than those that it seems to name, and these do not. */
  isAnsweredElsewhere(question: string, units: readonly string[]): Promise<boolean>;
  /** Whether a question is one of those that the report does not answer. */
  liesOutside(question: string): Promise<boolean>;
  /** A question with the vote that it names by what was voted on (the paragraph about a shared future). */
  withVoteByContent(reading: Reading): Promise<Reading>;
  /** A question with the voted text that answered it, for a later one to call "it". */
  withPassageFound(reading: Reading, drafts: readonly string[]): Promise<Reading>;
}

/** What questions are looked up in. */
export interface LookUpParts {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly retrieval: Retrieval;
}

/** Creates a look-up over one report's text. */
export function createLookUp({ report, ledger, retrieval }: LookUpParts): LookUp {
  function within(drafts: readonly string[]): (unit: string) => boolean {
    const chosen = ledger.drafts.filter((draft) => drafts.includes(draft.id));
    const recommended = [...chosen.map((draft) => draft.recommended), ...drafts];
    const body = chosen.flatMap((draft) => draft.units);
    return (id) => drafts.length === 0 || recommended.includes(report.unitById.get(id)?.draft) || body.includes(id);
  }

  const search = (question: string, drafts: readonly string[], limit: number): Promise<readonly Hit[]> =>
    retrieval.search(withoutPurpose(question, fold(question)), { limit, accept: within(drafts) });

  /** The vote on a text, or that a paragraph reports: a voted paragraph is often named by what it says. */
  function referenceTo([hit]: readonly Hit[]): Reference | undefined {
    const vote = ledger.votes.find(
      (each) => hit && ((each.textUnit === hit.unit && each.scope.kind !== 'motion') || each.unit === hit.unit),
    );
    if (!hit || !vote || hit.evidence < surelyNamed) return undefined;
    const units = [vote.scope.kind === 'motion' ? vote.unit : (vote.textUnit ?? vote.unit)];
    const place = { kind: 'part', start: 0, end: 0 } as const;
    return { ...place, drafts: [vote.draft], votes: [vote.id], withoutVote: [], units, chosen: true };
  }

  return {
    passages: ({ question, drafts }) => search(question, drafts, mostPassages),
    async isAnsweredElsewhere(question, units) {
      const hits = await search(question, [], mostPassages);
      return isBorneOut(hits) && !hits.some(({ unit }) => units.includes(unit));
    },
    liesOutside: (question) => retrieval.liesOutside(question),
    async withVoteByContent(reading) {
      const general =
        reading.times.length > 0 || asksFor(reading, 'mention', 'extreme', 'votes', 'every', 'constant', 'never');
      const named = reading.references.length > 0 || reading.residue.length < 4;
      const voting = reading.positions.length > 0 || asksFor(reading, 'vote', 'tally', 'outcome');
      if (!voting || general || named) return reading;
      const reference = referenceTo(await search(reading.question, [], 1));
      return reference ? { ...reading, references: [reference], residue: '' } : reading;
    },
    async withPassageFound(reading, drafts) {
      const hits = await search(
        reading.told?.kind === 'topic' ? reading.told.topic : reading.question,
        drafts,
        mostPassages,
      );
      const units = answering(hits).map(({ unit }) => unit);
      const told = reading.told?.kind === 'topic' ? { told: { ...reading.told, units } } : {};
      const reference = referenceTo(hits);
      return { ...reading, ...told, ...(reference ? { references: [reference] } : {}) };
    },
  };
}
