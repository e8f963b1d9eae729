import type { Iso3 } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { positionFact } from './facts.js';
import { positionCitations } from './position.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** Whether one member's position changed over votes that a question names; not told where a list lacks it. */
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
  const changed = new Set(positions).size > 1;
  const missing = positions.filter((position) => position === 'not-listed').length;
  const unlisted = missing > 0;
  const told = unlisted
    ? voice.say(
        voice.zh`${name}在其中 ${missing} 次未列入名单，不能说立场是否改变：`,
        `${name} is not listed in ${missing} of them, so no change can be told:`,
      )
    : changed
      ? voice.say(voice.zh`${name}的立场**改变了**：`, `The position of ${name} **changed**:`)
      : voice.say(voice.zh`${name}的立场**没有改变**：`, `The position of ${name} **did not change**:`);
  const rows = votes.map((vote, index) => {
    const of = voteName(voteOf(context, vote), context, voice);
    return `- ${of}${voice.say('：', ': ')}**${voice.position(positions[index] ?? 'not-listed')}**`;
  });
  return {
    kind: 'exact',
    text: (claim && !unlisted ? verdict((claim === 'changed') === changed, voice) : '') + [told, ...rows].join('\n'),
    facts,
    citations: [...new Set(votes.flatMap((vote) => positionCitations(context, { vote, country })))],
    understoodAs: voice.say(voice.zh`${name}的立场变化`, `changes in the position of ${name}`),
  };
}
