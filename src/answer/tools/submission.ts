import type { Draft, Iso3, Ledger } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { dateWords } from '../wording/date-words.js';
import { falsePremise } from '../wording/false-premise.js';
import { verdict } from '../wording/verdict.js';
import { setFacts } from './facts.js';
import { draftsOf, nameOf } from './sponsors.js';
import type { ToolContext } from './tool-context.js';

/** Who and on what day (`10-05`) a question says submitted a draft. */
export interface SubmissionClaim {
  readonly by?: readonly Iso3[];
  readonly day?: string;
}

/** Drafts whose submission is asked, and what the question says of it or (as a premise) takes for granted. */
export interface SubmissionQuery {
  readonly drafts: readonly string[];
  readonly claim?: SubmissionClaim;
  readonly premise?: boolean;
  /** Which of them was submitted first or last is asked: all are told by date, that one before the others. */
  readonly order?: 'first' | 'last';
}

/** The drafts by the day that they were submitted on, and those of the day that is asked for. */
function inOrder(
  found: readonly Draft[],
  order: 'first' | 'last',
): { sorted: readonly Draft[]; wanted: readonly Draft[] } {
  const day = ({ submission }: Draft): string => submission?.date?.iso ?? '';
  const sorted = found.filter((draft) => day(draft) !== '').sort((a, b) => day(a).localeCompare(day(b)));
  const end = order === 'first' ? sorted[0] : sorted.at(-1);
  return { sorted, wanted: sorted.filter((draft) => end !== undefined && day(draft) === day(end)) };
}

function isSubmissionTrue(draft: Draft, { by, day }: SubmissionClaim): boolean {
  const own = draft.submission;
  return (
    (by === undefined || by.every((country) => own?.by.includes(country))) &&
    (day === undefined || own?.date?.iso.slice(5) === day)
  );
}

/** Whether drafts were submitted as a question says. */
export function isSubmittedAsClaimed(ledger: Ledger, drafts: readonly string[], claim: SubmissionClaim): boolean {
  return ledger.drafts.filter(({ id }) => drafts.includes(id)).every((draft) => isSubmissionTrue(draft, claim));
}

/** Who submitted drafts, when, and under what title; a false claim of it is corrected. */
export function findSubmission(
  context: ToolContext,
  { drafts, claim, premise = false, order }: SubmissionQuery,
): Finding {
  const { voice, ledger } = context;
  const holds = claim === undefined || isSubmittedAsClaimed(ledger, drafts, claim);
  const ordered = order === undefined ? undefined : inOrder(draftsOf(context, drafts), order);
  const found = ordered?.sorted ?? draftsOf(context, drafts);
  const names = (ordered?.wanted ?? []).map((draft) => `**${nameOf(context, draft)}**`).join(voice.say('、', ', '));
  const head =
    ordered === undefined
      ? ''
      : voice.say(
          voice.zh`${order === 'first' ? voice.zh`最早` : voice.zh`最晚`}提交的是 ${names}。按提交日期：`,
          `Submitted ${order === 'first' ? 'first' : 'last'}: ${names}. By date:`,
        );
  const rows = found.map((draft) => {
    const title =
      draft.title === undefined
        ? ''
        : voice.say(voice.zh`，题为“${draft.title}”`, `, under the title “${draft.title}”`);
    if (!draft.submission)
      return voice.say(
        voice.zh`报告没有说明 ${nameOf(context, draft)} 由谁提交。`,
        `The report does not say who submitted ${nameOf(context, draft)}.`,
      );
    const date = draft.submission.date ? dateWords(draft.submission.date, voice) : '';
    const revised =
      draft.symbols.length > 1
        ? voice.say(
            voice.zh`（以 ${draft.symbols[0] ?? ''} 提交，后订正）`,
            ` (submitted as ${draft.symbols[0] ?? ''}, later revised)`,
          )
        : '';
    return voice.say(
      voice.zh`${nameOf(context, draft)}${revised}由**${voice.together(draft.submission.by)}**${date === '' ? '' : voice.zh`于${date}`}提交${title}。`,
      `${nameOf(context, draft)}${revised} was submitted by **${voice.together(draft.submission.by)}**${date === '' ? '' : ` on ${date}`}${title}.`,
    );
  });
  return {
    kind: 'exact',
    text:
      (head === '' ? '' : `${head}\n`) +
      (premise ? (holds ? '' : falsePremise(voice)) : claim ? verdict(holds, voice) : '') +
      rows.join('\n'),
    facts: found.flatMap((draft) =>
      draft.submission ? setFacts(context, { kind: 'submitters', draft: draft.id }).slice(0, 1) : [],
    ),
    citations: [...new Set(found.flatMap((draft) => draft.submission?.unit ?? draft.units.slice(0, 1)))],
    understoodAs: voice.say(
      voice.zh`${found.map((draft) => draft.symbol).join('、')} 的提交国和日期`,
      `who submitted ${found.map((draft) => draft.symbol).join(', ')}, and when`,
    ),
  };
}
