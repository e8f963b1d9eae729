import type { SetExpression } from '../../votes/set-expression.js';
import type { Finding } from '../finding.js';
import { setName } from '../wording/set-name.js';
import { verdict } from '../wording/verdict.js';
import { membersIn, setFacts } from './facts.js';
import type { ToolContext } from './tool-context.js';
import { listed, setCitations } from './voters.js';

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
