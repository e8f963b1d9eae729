import type { Iso3 } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import type { Voice } from '../wording/voice.js';
import { positionFact } from './facts.js';
import { positionCitations } from './position.js';
import { positionRow } from './position-row.js';
import { type ToolContext, voteOf } from './tool-context.js';

const changedWords = (voice: Voice, name: string, changed: boolean): string =>
  changed
    ? voice.say(voice.zh`${name}的立场**改变了**：`, `The position of ${name} **changed**:`)
    : voice.say(voice.zh`${name}的立场**没有改变**：`, `The position of ${name} **did not change**:`);

const courseWords = (voice: Voice, name: string, differs: boolean): string =>
  differs
    ? voice.say(
        voice.zh`${name}在这些表决中的立场**不全相同**（各次表决的案文不同）：`,
        `The position of ${name} was **not the same** in all of these votes, which were on different texts:`,
      )
    : voice.say(
        voice.zh`${name}在这些表决中的立场**全都相同**：`,
        `The position of ${name} was **the same** in all of these votes:`,
      );

/**
 * Whether one member's position changed over some votes: on one draft's text, or was the same on several texts; not told where a list
 * lacks it and the others do not differ.
 */
export function findMemberChange(
  context: ToolContext,
  country: Iso3,
  votes: readonly string[],
  claim?: 'same' | 'changed',
): Finding {
  const { voice } = context;
  const facts = votes.map((vote) => positionFact(context, vote, country));
  const positions = facts.map(({ position }) => position);
  const name = voice.name(country);
  const changed = new Set(positions.filter((position) => position !== 'not-listed')).size > 1;
  const missing = positions.filter((position) => position === 'not-listed').length;
  const unlisted = missing > 0 && !changed;
  const ofOneText = new Set(votes.map((vote) => voteOf(context, vote).draft)).size === 1;
  const told = unlisted
    ? voice.say(
        voice.zh`${name}在其中 ${missing} 次未列入名单，不能说立场是否改变：`,
        `${name} is not listed in ${missing} of them, so no change can be told:`,
      )
    : ofOneText
      ? changedWords(voice, name, changed)
      : courseWords(voice, name, changed);
  const rows = votes.map((vote) => positionRow(context, country, vote));
  // Whoever votes otherwise on another text need not have changed its mind: neither yes nor no.
  const isTold = claim !== undefined && !unlisted && (ofOneText || claim === 'same' || !changed);
  return {
    kind: 'exact',
    text: (isTold ? verdict((claim === 'changed') === changed, voice) : '') + [told, ...rows].join('\n'),
    facts,
    citations: [...new Set(votes.flatMap((vote) => positionCitations(context, { vote, country })))],
    understoodAs: voice.say(voice.zh`${name}的立场变化`, `changes in the position of ${name}`),
  };
}
