import { positionNames } from '../../votes/position-names.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { Fact } from '../answer.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { membersIn, setFacts } from './facts.js';
import type { ToolContext } from './tool-context.js';
import { listed, row, setCitations, setHead } from './voters.js';

/** Whether all, none or any of some members took a position. */
export type Quantifier = 'all' | 'none' | 'any';

/** Those that did not take a position, told apart by what they did. */
function othersApart(
  context: ToolContext,
  others: SetExpression,
  taken: Extract<SetExpression, { kind: 'position' | 'sponsors' }>,
): { readonly rows: readonly string[]; readonly facts: readonly Fact[] } {
  if (taken.kind === 'sponsors')
    return {
      rows: [`- ${row(context, setHead(context, others), membersIn(context, others))}`],
      facts: setFacts(context, others),
    };
  const { vote, position } = taken;
  const sets = positionNames
    .filter((each) => each !== position)
    .map((each) => ({ each, set: { kind: 'and', of: [others, { kind: 'position', vote, position: each }] } as const }))
    .filter(({ set }) => membersIn(context, set).length > 0);
  return {
    rows: sets.map(({ each, set }) => `- ${row(context, context.voice.position(each), membersIn(context, set))}`),
    facts: sets.flatMap(({ set }) => setFacts(context, set)),
  };
}

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
  const shown = quantifier === 'all' && rest.length > 0 ? others : taken;
  const head = setHead(context, shown);
  if (quantifier === 'all' && rest.length > 0 && (position.kind === 'position' || position.kind === 'sponsors')) {
    const { rows, facts } = othersApart(context, others, position);
    const whole = those.length + rest.length;
    const told = voice.say(
      voice.zh`${setHead(context, taken)}有 **${those.length} 国**，共 ${whole} 国；其余各国：`,
      `${setHead(context, taken)} — **${those.length}** of ${whole}; the others:`,
    );
    return {
      kind: 'exact',
      text: [verdict(holds, voice) + told, ...rows].join('\n'),
      facts: [...setFacts(context, shown), ...facts],
      citations: setCitations(context, shown),
      understoodAs: head,
    };
  }
  return {
    kind: 'exact',
    text: verdict(holds, voice) + listed(context, head, membersIn(context, shown)),
    facts: setFacts(context, shown),
    citations: setCitations(context, shown),
    understoodAs: head,
  };
}
