import type { ListName } from '../../report/report.js';
import { type Change, changesBetween, type ListedGroup, type VoteChanges } from '../../votes/changes-between.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { Finding } from '../finding.js';
import { voteName } from '../wording/vote-name.js';
import { correctionNotes } from './correction-notes.js';
import { setFacts } from './facts.js';
import { type ToolContext, voteOf } from './tool-context.js';
import { row, setCitations } from './voters.js';

/** From which vote to which, and where the question says so, from which list to which. */
export interface ChangesQuery {
  readonly from: string;
  readonly to: string;
  readonly fromPosition?: ListName;
  readonly toPosition?: ListName;
}

function groupWords(context: ToolContext, groups: readonly ListedGroup[]): string {
  const { voice } = context;
  return groups
    .map(({ position, members }) => `${voice.position(position)}${voice.say('：', ': ')}${voice.names(members)}`)
    .join(voice.say('；', '; '));
}

function setOf(query: ChangesQuery, change: Change): SetExpression {
  return {
    kind: 'changed',
    from: { vote: query.from, position: change.from },
    to: { vote: query.to, position: change.to },
  };
}

/** Members listed at one end alone, where the question asks for all changes. */
function onlyOneEnd(context: ToolContext, query: ChangesQuery, changes: VoteChanges | undefined): string[] {
  const { voice } = context;
  const row = (vote: string, found: readonly ListedGroup[]): string[] => {
    const name = voteName(voteOf(context, vote), context, voice);
    const words = groupWords(context, found);
    const chinese = voice.zh`- 只列入 ${name} 名单的（不算改变）：${words}。`;
    return found.length === 0
      ? []
      : [voice.say(chinese, `- listed only in the vote on ${name} (not a change): ${words}.`)];
  };
  if (query.fromPosition !== undefined || query.toPosition !== undefined || !changes) return [];
  return [...row(query.from, changes.onlyInFrom), ...row(query.to, changes.onlyInTo)];
}

/** Who moved from one list to another between two votes; members listed at one end alone are named apart. */
export function findChanges(context: ToolContext, query: ChangesQuery): Finding {
  const { voice, ledger } = context;
  const changes = changesBetween(ledger, query.from, query.to);
  const wanted = (changes?.changed ?? []).filter(
    (change) =>
      (query.fromPosition === undefined || change.from === query.fromPosition) &&
      (query.toPosition === undefined || change.to === query.toPosition),
  );
  const [from, to] = [query.from, query.to].map((id) => voteName(voteOf(context, id), context, voice));
  const all: SetExpression = {
    kind: 'changed',
    from: { vote: query.from, ...(query.fromPosition ? { position: query.fromPosition } : {}) },
    to: { vote: query.to, ...(query.toPosition ? { position: query.toPosition } : {}) },
  };
  const notes = correctionNotes(
    context,
    [query.from, query.to],
    wanted.flatMap((change) => change.members),
  );
  const total = wanted.reduce((sum, change) => sum + change.members.length, 0);
  const head = voice.say(
    voice.zh`从 ${from ?? ''} 到 ${to ?? ''}，在两次表决中都列入名单而立场改变的${query.fromPosition || query.toPosition ? voice.zh`（所问方向）` : ''}共 **${total} 国**：`,
    `From ${from ?? ''} to ${to ?? ''}, **${total}** of the members listed in both votes changed position${query.fromPosition || query.toPosition ? ' in the way asked' : ''}:`,
  );
  const rows = wanted.map((change) => {
    const move = voice.say(
      voice.zh`从${voice.position(change.from)}改为${voice.position(change.to)}`,
      `from ${voice.position(change.from)} to ${voice.position(change.to)}`,
    );
    return `- ${row(context, move, change.members)}`;
  });
  const single = wanted.length === 1 && wanted[0]?.from === query.fromPosition && wanted[0]?.to === query.toPosition;
  return {
    kind: 'exact',
    text: [head, ...rows, ...onlyOneEnd(context, query, changes), ...notes.lines].join('\n'),
    facts: [
      ...notes.facts,
      ...setFacts(context, all),
      ...(single ? [] : wanted.flatMap((change) => setFacts(context, setOf(query, change)))),
    ],
    citations: [
      ...new Set([
        ...notes.citations,
        ...setCitations(context, all),
        ...wanted.flatMap((change) => setCitations(context, setOf(query, change))),
      ]),
    ],
    understoodAs: voice.say(
      voice.zh`从 ${from ?? ''} 到 ${to ?? ''} 的立场变化`,
      `changes from ${from ?? ''} to ${to ?? ''}`,
    ),
  };
}
