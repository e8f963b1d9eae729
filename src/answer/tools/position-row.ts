import type { Iso3 } from '../../votes/ledger.js';
import { voteName } from '../wording/vote-name.js';
import { positionFact } from './facts.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** A member's position in a vote as a row of a list, with what it later told the Secretariat that it had meant. */
export function positionRow(context: ToolContext, country: Iso3, vote: string): string {
  const { voice } = context;
  const fact = positionFact(context, vote, country);
  const name = voteName(voteOf(context, vote), context, voice);
  const recorded = voice.position(fact.position);
  const intended = fact.intended === undefined ? '' : voice.position(fact.intended);
  const note =
    intended &&
    voice.say(
      voice.zh`（事后通知秘书处：本意是${intended}）`,
      ` (later told the Secretariat it had meant: ${intended})`,
    );
  return `- ${name}${voice.say('：', ': ')}**${recorded}**${note}`;
}
