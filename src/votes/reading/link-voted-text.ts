import type { Report } from '../../report/report.js';
import type { Draft, RecordedVote } from '../ledger.js';
import { paragraphTail } from './read-scope.js';

/** The paragraphs of a recommended draft of one kind, sub-paragraphs not counted. */
function countParagraphs(report: Report, draft: string, kind: 'preambular' | 'operative'): number {
  return report.units.filter((unit) => unit.draft === draft && unit.kind === kind && unit.parent === undefined).length;
}

/** `pp10`, `op3-a` of the text voted on; several at once (`op2-and-5`) have no single one. */
function partVotedOn({ scope }: RecordedVote): string | undefined {
  if (scope.kind === 'whole') return '';
  return scope.kind === 'motion' ? scope.about : paragraphTail(scope);
}

/** A paragraph voted out is gone from the recommended text, and those after it have moved up. */
function hasMoved(part: string, draft: string, votes: readonly RecordedVote[]): boolean {
  const [kind, number] = [part.slice(0, 2), Number.parseInt(part.slice(2), 10)];
  return votes.some((vote) => {
    if (vote.draft !== draft || vote.outcome !== 'not-retained') return false;
    const lost = partVotedOn(vote) ?? '';
    return lost.startsWith(kind) && Number.parseInt(lost.slice(2), 10) <= number;
  });
}

/**
 * A vote with the unit that was voted on (`r2.pp10`), or the draft (`r2`), where the report prints it: not where the
 * text was voted out, nor where another paragraph was and so moved its number.
 */
export function linkVotedText(
  report: Report,
  drafts: readonly Draft[],
  votes: readonly RecordedVote[],
): readonly RecordedVote[] {
  return votes.map((vote) => {
    const recommended = drafts.find((draft) => draft.id === vote.draft)?.recommended;
    const part = partVotedOn(vote);
    if (recommended === undefined || part === undefined || vote.outcome === 'not-retained') return vote;
    if (part === '') return { ...vote, textUnit: recommended };
    const last = part.endsWith('last')
      ? countParagraphs(report, recommended, part.startsWith('pp') ? 'preambular' : 'operative')
      : 0;
    const textUnit = `${recommended}.${part.replace('last', String(last)).replaceAll('-', '.')}`;
    return hasMoved(part, vote.draft, votes) || !report.unitById.has(textUnit) ? vote : { ...vote, textUnit };
  });
}
