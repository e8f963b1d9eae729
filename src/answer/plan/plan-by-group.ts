import type { Plan } from './plan.js';
import { asksFor, blocMentions, isAboutVoting, membersOf, type Planning, votesOf, withoutVoteOf } from './planning.js';

/** Every regional group, or which of them: 按地区组, 哪个地区组, break down by region. */
const groups =
  /(?:地区|区域|地域)(?:国家)?(?:组|集团)|(?:按|分)(?:地区|区域|地域)|(?:各|哪(?:个|些))(?:地区|区域)|\bregional (?:groups?|blocs?|breakdown|split|distribution)\b|\b(?:by|per|each|every|which|what) (?:un )?region\b/;
/** Words of groups and of telling them apart, which leave nothing open. */
const ofGroups =
  /\b(?:break|broken|breakdown|down|split|regional|region|groups?|blocs?|distribution|by|per)\b|地区|区域|地域|集团|组/g;
const most = /最(?!后|终|初)|\b(?:most|highest|largest|biggest|strongest)\b/;
const fewest = /最(?:少|低|不)|\b(?:fewest|least|lowest|smallest)\b/;

/** How the regional groups voted, each beside the others; `undefined` for a question that names one of them or none. */
export function planByGroup({ reading, ledger }: Planning): Plan | undefined {
  const { folded, positions } = reading;
  const named = membersOf(reading).length + blocMentions(reading).length + withoutVoteOf(reading).length;
  if (!groups.test(folded) || named > 0 || reading.residue.replace(ofGroups, '').trim().length >= 6) return undefined;
  if (asksFor(reading, 'sponsor', 'correction', 'speaker', 'change', 'later', 'submit')) return undefined;
  const votes = votesOf(reading);
  if (votes.length === 0 && !isAboutVoting(reading)) return undefined;
  const [mention, other] = positions;
  const position = mention && !other && !mention.negated ? mention.position : undefined;
  const which = fewest.test(folded) ? ('least' as const) : most.test(folded) ? ('most' as const) : undefined;
  return {
    tool: 'by-group',
    votes: votes.length > 0 ? votes : ledger.votes.map(({ id }) => id),
    ...(position ? { position } : {}),
    ...(position && which ? { which } : {}),
  };
}
