import type { Finding } from '../finding.js';
import { dateWords } from '../wording/date-words.js';
import { voteName } from '../wording/vote-name.js';
import { tallyFact } from './facts.js';
import { draftsOf, nameOf } from './sponsors.js';
import type { ToolContext } from './tool-context.js';

/** In which order the report tells of votes; of votes on several drafts at one meeting it does not say which came first. */
export function findVoteOrder(context: ToolContext, ids: readonly string[]): Finding {
  const { voice, ledger } = context;
  const votes = ledger.votes.filter(({ id }) => ids.includes(id));
  const rows = votes.map((vote, index) => {
    const date = vote.meeting?.date ? dateWords(vote.meeting.date, voice) : '';
    const meeting = vote.meeting
      ? voice.say(
          voice.zh`，${date}第${vote.meeting.number}次会议`,
          `, meeting ${vote.meeting.number}${date === '' ? '' : `, ${date}`}`,
        )
      : '';
    return `${index + 1}. ${voteName(vote, context, voice)}${meeting}${voice.say(voice.zh`（${voice.label(vote.unit)}）`, ` (${voice.label(vote.unit)})`)}`;
  });
  const drafts = [...new Set(votes.map(({ draft }) => draft))];
  const meetings = new Set(votes.map(({ meeting }) => meeting?.number));
  const names = draftsOf(context, drafts)
    .map((draft) => nameOf(context, draft))
    .join(voice.say('、', ', '));
  const unsaid =
    drafts.length > 1 && meetings.size === 1
      ? voice.say(
          voice.zh`这些表决在同一次会议上进行；报告没有另外写明 ${names} 哪一个先付诸表决，这里只是报告记述的先后。`,
          `These votes were at one meeting; the report does not say in so many words which of ${names} was voted on first, so this is only the order in which it tells of them.`,
        )
      : '';
  return {
    kind: 'exact',
    text: [
      voice.say(voice.zh`报告按下列先后记述这些表决：`, 'The report tells of these votes in this order:'),
      ...rows,
      unsaid,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    facts: votes.map((vote) => tallyFact(context, vote.id)),
    citations: [...new Set(votes.map(({ unit }) => unit))],
    understoodAs: voice.say(voice.zh`表决的先后`, 'the order of the votes'),
  };
}
