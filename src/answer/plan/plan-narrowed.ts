import { narrowed, narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { allOf } from './plan-quantified.js';
import { asksFor, type Planning } from './planning.js';

/** Those that answered the question before, narrowed to a group or a bloc; whether any or all of them are, where it is asked; `undefined` for any other question. */
export function planNarrowed(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const { among, narrows, folded } = reading;
  if (!among || !narrows) return undefined;
  const sets = narrowingSets(planning);
  const whether = (asksFor(reading, 'yes-no') || /\bany\b/.test(folded)) && !asksFor(reading, 'which', 'count');
  const [all, group] = [allOf.test(folded) || /^都|全是/.test(folded), narrowed(sets.filter((set) => set !== among))];
  if (whether && group)
    return all
      ? { tool: 'quantified', among, position: group, quantifier: 'all' }
      : { tool: 'quantified', among: group, position: among, quantifier: 'any' };
  return { tool: 'voters', sets: [{ kind: 'and', of: sets }] };
}
