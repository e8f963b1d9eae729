import { regionalGroupSchema } from '../../countries/member.js';
import { memberByIso3 } from '../../countries/member-by-iso3.js';
import { groupName, groupOf } from '../../countries/regional-group.js';
import { evaluateSet } from '../../votes/evaluate-set.js';
import type { Iso3 } from '../../votes/ledger.js';
import { parseSet } from '../../votes/parse-set.js';
import type { ListOrder, MemberList } from '../card.js';
import { setContext } from '../set-context.js';
import { setFacts } from '../tools/facts.js';
import { setCitations } from '../tools/voters.js';
import { setName } from '../wording/set-name.js';
import type { CardContext, CardDeps } from './card-deps.js';

const collator = new Intl.Collator('en');
const englishName = (iso3: Iso3): string => memberByIso3(iso3)?.names.en ?? iso3;

/** Members in the order in which the report's lists print them: that of their English names at the United Nations. */
export function inReportOrder(members: readonly Iso3[]): readonly Iso3[] {
  return [...members].sort((a, b) => collator.compare(englishName(a), englishName(b)));
}

/** A set of members as a list; `undefined` where the words are no set of this report, or name a vote or member that it does not have. @param of the words of `writeSet` */
export function memberList(
  context: CardContext,
  { of, by }: { readonly of: string; readonly by: ListOrder },
  { finish }: CardDeps,
): MemberList | undefined {
  const { voice, ledger } = context;
  const set = parseSet(of, ledger.symbol);
  const found = set && evaluateSet(ledger, set, setContext);
  if (set === undefined || found === undefined) return undefined;
  const [fact] = setFacts(context, set);
  const members = inReportOrder(found);
  const named = (all: readonly Iso3[]) => all.map((iso3) => ({ iso3, name: voice.name(iso3) }));
  const groups = regionalGroupSchema.options
    .map((group) => ({
      name: groupName(group, voice.language),
      members: named(members.filter((iso3) => groupOf(iso3) === group)),
    }))
    .filter((group) => group.members.length > 0);
  const name = setName(context, set);
  const text = `**${name.charAt(0).toUpperCase()}${name.slice(1)}**${voice.say('：', ': ')}**${voice.members(members.length)}**`;
  const finding = { kind: 'exact' as const, text, facts: fact ? [fact] : [], citations: setCitations(context, set) };
  return {
    answer: finish(finding, { context, question: name }),
    groups: by === 'groups' ? groups : [{ members: named(members) }],
    total: members.length,
  };
}
