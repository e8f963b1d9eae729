import type { Finding } from '../finding.js';
import { voteName } from '../wording/vote-name.js';
import { setFacts } from './facts.js';
import type { ToolContext } from './tool-context.js';

/** Who spoke on a motion, and which way; who moved it is said only where the report says it. */
export function findSpeakers(context: ToolContext): Finding {
  const { voice, ledger } = context;
  const motions = ledger.votes.filter((vote) => vote.speakers.length > 0);
  const stances = { for: voice.zh`发言支持`, against: voice.zh`发言反对`, unstated: voice.zh`发言` };
  const english = { for: 'in favour of', against: 'against', unstated: 'on' };
  const rows = motions.flatMap((vote) =>
    (['for', 'against', 'unstated'] as const).flatMap((stance) => {
      const members = vote.speakers.filter((speaker) => speaker.stance === stance).map((speaker) => speaker.country);
      const name = voteName(vote, context, voice);
      if (members.length === 0) return [];
      return [
        voice.say(
          voice.zh`**${voice.names(members)}**代表${stances[stance]}${name}。`,
          `The representatives of **${voice.names(members)}** spoke ${english[stance]} ${name}.`,
        ),
      ];
    }),
  );
  const none = voice.say(voice.zh`报告没有记载就动议所作的发言。`, 'The report records no statements on a motion.');
  return {
    kind: rows.length === 0 ? 'not-found' : 'exact',
    text: rows.length === 0 ? none : rows.join('\n'),
    facts: motions.flatMap((vote) =>
      (['for', 'against', 'unstated'] as const).flatMap((stance) =>
        vote.speakers.some((speaker) => speaker.stance === stance)
          ? setFacts(context, { kind: 'speakers', vote: vote.id, stance })
          : [],
      ),
    ),
    citations: motions.map((vote) => vote.unit),
    understoodAs: voice.say(voice.zh`就动议发言的国家`, 'who spoke on the motion'),
  };
}
