import type { Iso3, Position } from '../../votes/ledger.js';
import { positionsOf } from '../../votes/positions-of.js';
import type { Fact } from '../answer.js';
import type { Finding } from '../finding.js';
import type { Times } from '../understand/find-times.js';
import { verdict } from '../wording/verdict.js';
import { countFact, positionFact } from './facts.js';
import { positionCitations } from './position.js';
import { positionRow } from './position-row.js';
import type { ToolContext } from './tool-context.js';

/**
 * How often a question says that a member took a position: so many times, in all votes, ever, or never (0 times). Where it
 * leaves it `unsaid`, a yes or no holds only for what was so in every vote or in none.
 */
export interface TimesClaim {
  readonly position: Position;
  readonly times: Times | 'all' | 'ever' | 'unsaid';
}

const order: readonly Position[] = ['in-favour', 'against', 'abstaining', 'not-listed'];

function isTimesTrue(times: TimesClaim['times'], taken: number, total: number): boolean {
  if (times === 'ever') return taken > 0;
  return times === 'all' || times === 'unsaid'
    ? taken === total
    : taken >= times.least && taken <= (times.most ?? total);
}

/**
 * A member's row over all recorded votes, or over those where it took one position.
 * @param only the position asked for; all votes where it is left out
 */
export function findMemberRecord(context: ToolContext, country: Iso3, only?: Position, claim?: TimesClaim): Finding {
  const { voice, ledger } = context;
  const positions = positionsOf(ledger, country)?.positions ?? [];
  const wanted = positions.filter(({ position }) => only === undefined || position === only);
  const name = voice.name(country);
  const total = ledger.votes.length;
  const counts = (only === undefined ? order : [only]).map((position) =>
    countFact(context, { kind: 'votes-of', member: country, position }),
  );
  const summary = (only === undefined ? order : [only])
    .map((position, index) => ({ position, value: counts[index]?.value ?? 0 }))
    .filter(({ value }) => value > 0 || only !== undefined)
    .map(({ position, value }) =>
      voice.say(voice.zh`${voice.position(position)} ${value} 次`, `${voice.position(position)} ${value}`),
    )
    .join(voice.say('、', ', '));
  const head = voice.say(
    voice.zh`${name}在 ${total} 项记录表决中：${summary}。`,
    `${name} in the ${total} recorded votes: ${summary}.`,
  );
  const taken = positions.filter(({ position }) => position === claim?.position).length;
  const isTold = claim && (claim.times !== 'unsaid' || taken === 0 || taken === total);
  const claimWords = isTold ? verdict(isTimesTrue(claim.times, taken, total), voice) : '';
  const facts: Fact[] = [
    ...wanted.map(({ vote }) => positionFact(context, vote, country)),
    ...counts.filter(({ value }) => value > 0 || only !== undefined),
  ];
  const listed = wanted.length > 0 ? wanted : [];
  const note = wanted.some(({ position }) => position === 'not-listed')
    ? `\n${voice.say(voice.zh`未列入名单不等于弃权或缺席；报告没有说明原因。`, 'Not listed means neither abstaining nor absent; the report does not say why.')}`
    : '';
  return {
    kind: 'exact',
    text: claimWords + [head, ...listed.map(({ vote }) => positionRow(context, country, vote))].join('\n') + note,
    facts,
    citations: [
      ...listed.flatMap(({ vote }) => positionCitations(context, { country, vote })),
      ...(listed.length > 0 ? [] : ledger.votes.map((vote) => vote.unit)),
    ],
    understoodAs: voice.say(voice.zh`${name}在各项记录表决中的立场`, `${name} in every recorded vote`),
  };
}
