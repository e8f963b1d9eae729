import type { Reading } from '../understand/read-question.js';
import { momentIn } from './claims.js';
import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning } from './planning.js';

const stances: Readonly<Record<string, 'for' | 'against'>> = { 'in-favour': 'for', against: 'against' };
const onlyThese = /只|仅|唯一|\b(?:only|alone|nobody else)\b/;

/** What sets a member apart from others (the only one, who else besides Russia) leaves nothing open. */
const besideWords = /\b(?:only|one|ones|alone|else|besides|other|than|apart)\b ?|只|仅|唯一|除了?|以外|之外|外/g;

/** The side that a question names of those who spoke; `undefined` for none. */
export function speakerStanceOf({ positions }: Reading): 'for' | 'against' | undefined {
  return stances[positions[0]?.position ?? ''];
}

/** Whether a question names a meeting or a day at which no motion was voted on (10月14日那次会议上有谁发言). */
function isOnAnotherDay({ reading, ledger }: Planning): boolean {
  const { meeting, day } = momentIn(reading);
  return !ledger.votes.some(
    (vote) =>
      vote.scope.kind === 'motion' &&
      (meeting === undefined || vote.meeting?.number === meeting) &&
      (day === undefined || vote.meeting?.date?.iso.slice(5) === day),
  );
}

/** Who spoke on the motion; `undefined` for a question that does not ask it. */
export function planSpeakers(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const countries = membersOf(reading);
  const spoken = ledger.votes.some((vote) => vote.speakers.some(({ country }) => countries.includes(country)));
  const motion = reading.references.some(({ kind }) => kind === 'motion');
  const spoke = asksFor(reading, 'speaker') && (motion || spoken || asksFor(reading, 'which', 'yes-no'));
  const onSplitting =
    /动议|单独|分开|分段|拆|单拎|拎出|挑出|\bmotion\b|\bseparat|\bcarv|\bsplit|\bon its own\b|\bby itself\b|\bsingl(?:e|ed|ing) out/.test(
      reading.folded,
    );
  // What was said is in the records, which the report only names.
  if (
    !spoke ||
    /记录|\brecords?\b/.test(reading.folded) ||
    reading.residue.replace(besideWords, '').length >= (onSplitting && countries.length === 0 ? 40 : 6)
  )
    return undefined;
  if (isOnAnotherDay(planning)) return undefined;
  const stance = speakerStanceOf(reading);
  const claims = countries.length > 0 && asksFor(reading, 'yes-no', 'premise');
  const only = onlyThese.test(reading.folded);
  const query = {
    ...(motion || onSplitting ? {} : { anywhere: true }),
    ...(stance ? { stance } : {}),
    ...(claims ? { claimed: countries } : {}),
    ...(claims && only ? { only } : {}),
  };
  return { tool: 'speakers', query };
}
