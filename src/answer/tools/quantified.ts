import { positionNames } from '../../votes/position-names.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { Finding } from '../finding.js';
import { setName } from '../wording/set-name.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { membersIn, setFacts } from './facts.js';
import { type ToolContext, voteOf } from './tool-context.js';
import { listed, row, setCitations } from './voters.js';

/** Whether all, none or any of some members took a position. */
export type Quantifier = 'all' | 'none' | 'any';

/** Whether all, none or any of some members took a position, with those that did and those that did not. */
export function findQuantified(
  context: ToolContext,
  {
    among,
    position,
    quantifier,
  }: { readonly among?: SetExpression; readonly position: SetExpression; readonly quantifier: Quantifier },
): Finding {
  const { voice } = context;
  const taken: SetExpression = among ? { kind: 'and', of: [among, position] } : position;
  const others: SetExpression = { kind: 'except', base: among ?? { kind: 'members' }, minus: position };
  const [those, rest] = [membersIn(context, taken), membersIn(context, others)];
  const holds =
    quantifier === 'all' ? rest.length === 0 : quantifier === 'none' ? those.length === 0 : those.length > 0;
  if (quantifier === 'all' && !holds && among && position.kind === 'position')
    return findDivided(context, among, position.vote);
  const shown = quantifier === 'all' && rest.length > 0 ? others : taken;
  const name = setName(context, shown);
  const head = voice.say(name, name.charAt(0).toUpperCase() + name.slice(1));
  return {
    kind: 'exact',
    text: verdict(holds, voice) + listed(context, head, membersIn(context, shown)),
    facts: setFacts(context, shown),
    citations: setCitations(context, shown),
    understoodAs: head,
  };
}

/** That not all of some members took the position asked, and where each of them stood. */
function findDivided(context: ToolContext, among: SetExpression, vote: string): Finding {
  const { voice } = context;
  const groups = positionNames.map((position) => {
    const set: SetExpression = { kind: 'and', of: [among, { kind: 'position', vote, position }] };
    return { position, set, members: membersIn(context, set) };
  });
  const who = setName(context, among);
  const whole = membersIn(context, among);
  const name = voteName(voteOf(context, vote), context, voice);
  const head = voice.say(
    voice.zh`${who}（${voice.members(whole.length)}）在 ${name} 表决中：`,
    `${who.charAt(0).toUpperCase() + who.slice(1)} (${whole.length}) in the vote on ${name}:`,
  );
  const taken = groups.filter(({ members }) => members.length > 0);
  return {
    kind: 'exact',
    text: [
      verdict(false, voice) + head,
      ...taken.map(({ position, members }) => `- ${row(context, voice.position(position), members)}`),
    ].join('\n'),
    facts: [...setFacts(context, among).slice(1), ...groups.flatMap(({ set }) => setFacts(context, set))],
    citations: [...new Set(groups.flatMap(({ set }) => setCitations(context, set)))],
    understoodAs: voice.say(voice.zh`${who}在 ${name} 表决中的投票`, `${who} in the vote on ${name}`),
  };
}
