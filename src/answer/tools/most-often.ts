import type { ListName } from '../../report/report.js';
import { positionsOf } from '../../votes/positions-of.js';
import type { Finding } from '../finding.js';
import { countFact, setFacts } from './facts.js';
import type { ToolContext } from './tool-context.js';

/** The members that took a position in the most votes (or the fewest, of those listed in all); ties all named. */
export function findMostOften(context: ToolContext, position: ListName, which: 'most' | 'least'): Finding {
  const { voice, ledger } = context;
  const records = ledger.members.flatMap((country) => {
    const record = positionsOf(ledger, country);
    const counted = record && (which === 'most' || record.listed === ledger.votes.length);
    return counted ? [{ country, times: record.counts[position] }] : [];
  });
  const times = records.map((record) => record.times);
  const bound = which === 'most' ? Math.max(...times) : Math.min(...times);
  const members = records.filter((record) => record.times === bound).map(({ country }) => country);
  const word = voice.position(position);
  const often = which === 'most' ? voice.say(voice.zh`最多`, 'most often') : voice.say(voice.zh`最少`, 'least often');
  return {
    kind: 'exact',
    text: voice.say(
      voice.zh`投${word}票次数${often}的有 **${voice.members(members.length)}**（${ledger.votes.length} 项记录表决中 ${bound} 次）：${voice.names(members)}。`,
      `${word.charAt(0).toUpperCase()}${word.slice(1)} ${often} (${bound} of ${ledger.votes.length} recorded votes) — **${voice.members(members.length)}**: ${voice.names(members)}.`,
    ),
    facts: [
      ...setFacts(context, { kind: 'named', members }),
      ...members.slice(0, 12).map((member) => countFact(context, { kind: 'votes-of', member, position })),
    ],
    citations: ledger.votes.flatMap((vote) =>
      [vote.unit, vote.lists[position].unit].filter((unit) => unit !== undefined),
    ),
    understoodAs: voice.say(voice.zh`投${word}票次数${often}的国家`, `members ${word} ${often}`),
  };
}
