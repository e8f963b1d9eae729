import { asksWhenHeld } from '../understand/when-held.js';
import type { Plan } from './plan.js';
import { asksFor, isAboutVoting, membersOf, type Planning } from './planning.js';

/** A session, and not the draft itself. */
const ofSession = /会议|会期|届会|召开|举行|开会|\b(?:sessions?|meetings?|meet|held)\b/;

/** A topic of the conversation in the text of one draft. */
function planTopic({ reading: { topicIn } }: Planning): Plan | undefined {
  return topicIn && { tool: 'topic-in', ...topicIn };
}

/** The words of a draft decision, where they tell when its session is held or why it was moved; not when it was adopted. */
function planDecided({ reading, ledger }: Planning): Plan | undefined {
  const [reference, other] = reading.references;
  const [draft, second] = reference?.kind === 'draft' && !other ? reference.drafts : [];
  const decision = ledger.drafts.find(({ id, kind }) => id === draft && kind === 'decision');
  const ofText =
    asksWhenHeld(reading) ||
    (asksFor(reading, 'why') && ofSession.test(reading.folded) && !asksFor(reading, 'submit', 'outcome', 'sponsor'));
  if (second !== undefined || !decision?.recommended || !ofText) return undefined;
  if (isAboutVoting(reading) || membersOf(reading).length > 0) return undefined;
  return { tool: 'place', units: [decision.recommended], around: false };
}

/** A member beside a footnote (footnote 2 – what did Togo want?): what it says of that member. */
function planFootnote({ reading, ledger }: Planning): Plan | undefined {
  const countries = membersOf(reading);
  const { references } = reading;
  const notes = references.every(({ kind }) => kind === 'footnote') ? references.flatMap(({ units }) => units) : [];
  if (notes.length === 0 || countries.length === 0 || asksFor(reading, 'yes-no')) return undefined;
  const votes = ledger.votes.filter(({ corrections }) =>
    countries.every((country) => corrections.some((each) => each.country === country && notes.includes(each.unit))),
  );
  return votes.length > 0
    ? { tool: 'corrections', votes: votes.map(({ id }) => id), countries, figures: false }
    : { tool: 'place', units: [...new Set(notes)], around: false };
}

/** What is told by words of the text, though it names a draft, a vote's footnote or what the conversation looked for. */
export function planTold(planning: Planning): Plan | undefined {
  return planTopic(planning) ?? planDecided(planning) ?? planFootnote(planning);
}
