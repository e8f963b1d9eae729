import type { Draft, Iso3, Ledger } from '../../votes/ledger.js';
import type { SetExpression, SponsorList } from '../../votes/set-expression.js';
import { sponsoredBy } from '../../votes/sponsored-by.js';
import type { Fact } from '../answer.js';
import type { Finding } from '../finding.js';
import { falsePremise } from '../wording/false-premise.js';
import { setName } from '../wording/set-name.js';
import { verdict } from '../wording/verdict.js';
import { draftName } from '../wording/vote-name.js';
import { membersIn, setFacts } from './facts.js';
import { meetsFigure, type SaidFigure } from './tally.js';
import type { ToolContext } from './tool-context.js';
import { row } from './voters.js';

/** The drafts of ids, in the report's order. */
export const draftsOf = (context: ToolContext, ids: readonly string[]): readonly Draft[] =>
  context.ledger.drafts.filter((draft) => ids.includes(draft.id));
/** A draft by its symbol and number. */
export const nameOf = (context: ToolContext, draft: Draft): string =>
  draftName(draft, draft.symbol, context.report, context.voice);

/** Whether the report lists sponsors of a draft; of some it says no more than who submitted them. */
const listsSponsors = ({ sponsors }: Draft): boolean => sponsors.first.length + sponsors.joined.length > 0;

/** That the report lists no sponsors of a draft, and who submitted it; without a capital, as it may follow other words. */
function noSponsors(context: ToolContext, draft: Draft): string {
  const { voice } = context;
  const by = draft.submission?.by ?? [];
  const only =
    by.length === 0
      ? ''
      : voice.say(
          voice.zh`，只写明由${voice.together(by)}提交`,
          `; it says only that ${voice.together(by)} submitted it`,
        );
  return voice.say(
    voice.zh`报告没有为 ${nameOf(context, draft)} 列出提案国${only}。`,
    `the report lists no sponsors for ${nameOf(context, draft)}${only}.`,
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sponsorLists(
  context: ToolContext,
  draft: Draft,
  which: SponsorList,
): { text: string; facts: readonly Fact[] } {
  const { voice } = context;
  const set = (list: SponsorList): SetExpression => ({ kind: 'sponsors', draft: draft.id, which: list });
  const group = (list: SponsorList, words: string): string => row(context, words, membersIn(context, set(list)));
  const first = voice.say(
    voice.zh`${nameOf(context, draft)} 的最初提案国`,
    `First sponsors of ${nameOf(context, draft)}`,
  );
  const joined = voice.say(
    voice.zh`随后加入的 ${nameOf(context, draft)} 提案国`,
    `Later sponsors of ${nameOf(context, draft)}`,
  );
  if (!listsSponsors(draft)) return { text: capital(noSponsors(context, draft)), facts: setFacts(context, set('all')) };
  if (which === 'first') return { text: group('first', first), facts: setFacts(context, set('first')) };
  if (which === 'joined') return { text: group('joined', joined), facts: setFacts(context, set('joined')) };
  const count = membersIn(context, set('all')).length;
  const head = voice.say(
    voice.zh`${nameOf(context, draft)} 的提案国共 **${count} 国**。`,
    `${nameOf(context, draft)} has **${count}** sponsors.`,
  );
  return {
    text: [head, `- ${group('first', first)}`, `- ${group('joined', joined)}`].join('\n'),
    facts: (['all', 'first', 'joined'] as const).flatMap((list) => setFacts(context, set(list))),
  };
}

/** The sponsors of drafts: the first list, who joined later, or both; a number that the question says is borne out or not. */
export function findSponsors(
  context: ToolContext,
  drafts: readonly string[],
  which: SponsorList,
  claimed?: SaidFigure,
): Finding {
  const found = draftsOf(context, drafts);
  const counts = found.map(({ id }) => membersIn(context, { kind: 'sponsors', draft: id, which }).length);
  const holds = claimed === undefined || counts.every((count) => meetsFigure(count, claimed));
  const lists = found.map((draft) => sponsorLists(context, draft, which));
  const symbols = found.map((draft) => draft.symbol).join(', ');
  return {
    kind: 'exact',
    text: (claimed ? verdict(holds, context.voice) : '') + lists.map(({ text }) => text).join('\n\n'),
    facts: lists.flatMap(({ facts }) => facts),
    citations: found.flatMap((draft) => draft.sponsors.unit ?? draft.units.slice(0, 1)),
    understoodAs: context.voice.say(context.voice.zh`${symbols} 的提案国`, `sponsors of ${symbols}`),
  };
}

/** How many sponsors two drafts have, and by how many they differ; with a yes or no where the question says which has more. */
export function findSponsorFigures(
  context: ToolContext,
  drafts: readonly string[],
  which: SponsorList,
  relation?: 'more' | 'fewer',
): Finding {
  const { voice } = context;
  const figures = drafts.flatMap((id) =>
    draftsOf(context, [id]).map((draft) => {
      const set: SetExpression = { kind: 'sponsors', draft: id, which };
      return { draft, set, count: membersIn(context, set).length };
    }),
  );
  const [first = 0, second = 0] = figures.map(({ count }) => count);
  const holds = relation === 'fewer' ? first < second : first > second;
  const rows = figures.map(({ set, count }) =>
    voice.say(voice.zh`${setName(context, set)}：**${count} 国**`, `${setName(context, set)}: **${count}**`),
  );
  const gap = Math.abs(first - second);
  return {
    kind: 'exact',
    text:
      (relation ? verdict(holds, voice) : '') +
      capital(rows.join(voice.say('；', '; '))) +
      voice.say(voice.zh`。相差 **${gap}** 国。`, `. The difference is **${gap}**.`),
    facts: figures.flatMap(({ set }) => setFacts(context, set)),
    citations: figures.flatMap(({ draft }) => draft.sponsors.unit ?? draft.units.slice(0, 1)),
    understoodAs: voice.say(voice.zh`两份草案提案国数目的比较`, 'the numbers of sponsors of two drafts compared'),
  };
}

/** Members that a question says are among the sponsors of drafts, or are not where it denies it. */
export interface SponsorsClaim {
  readonly countries: readonly Iso3[];
  readonly drafts: readonly string[];
  readonly which: SponsorList;
  readonly denied?: boolean;
}

/** Whether each member is among the sponsors of each draft, of the list that is meant; or none is, where that is said. */
export function areSponsors(ledger: Ledger, { countries, drafts, which, denied = false }: SponsorsClaim): boolean {
  return countries.every((country) =>
    drafts.every((draft) => {
      const roles = sponsoredBy(ledger, country)?.find((each) => each.draft === draft)?.roles ?? [];
      return (which === 'all' ? roles.length > 0 : roles.includes(which)) !== denied;
    }),
  );
}

/** Whether members are among the sponsors of drafts. */
export function findIsSponsor(
  context: ToolContext,
  { countries, drafts, which, denied = false, premise = false }: SponsorsClaim & { readonly premise?: boolean },
): Finding {
  const { voice } = context;
  const found = draftsOf(context, drafts);
  const wrong = premise ? falsePremise(voice) : verdict(false, voice, denied);
  const right = premise ? '' : verdict(true, voice, denied);
  const [no, yes] = denied
    ? [right, wrong]
    : premise
      ? [wrong, right]
      : [voice.say(voice.zh`不是：`, 'No: '), voice.say(voice.zh`是：`, 'Yes: ')];
  const notFirst = denied ? no : voice.say(voice.zh`不是最初提案国：`, 'Not a first sponsor: ');
  const notLater = denied ? no : voice.say(voice.zh`不是后来加入：`, 'Not later: ');
  const rows = countries.flatMap((country) =>
    found.map((draft) => {
      const roles = sponsoredBy(context.ledger, country)?.find((each) => each.draft === draft.id)?.roles ?? [];
      // Who submitted a draft without a list of sponsors is told as that, and neither as a sponsor nor as none.
      if (!listsSponsors(draft))
        return roles.length > 0 ? capital(noSponsors(context, draft)) : no + noSponsors(context, draft);
      const name = premise && roles.length > 0 ? voice.starting(country) : voice.within(country);
      if (roles.length === 0)
        return voice.say(
          voice.zh`${no}${name}**不在** ${nameOf(context, draft)} 的提案国之列。`,
          `${no}${name} is **not** among the sponsors of ${nameOf(context, draft)}.`,
        );
      if (which === 'first' && !roles.includes('first') && roles.includes('joined'))
        return voice.say(
          voice.zh`${notFirst}${name}后来**加入**为 ${nameOf(context, draft)} 的提案国。`,
          `${notFirst}${name} **joined later** as a sponsor of ${nameOf(context, draft)}.`,
        );
      if (which === 'joined' && !roles.includes('joined'))
        return voice.say(
          voice.zh`${notLater}${name}在 ${nameOf(context, draft)} 的**最初提案国**之列。`,
          `${notLater}${name} is among the **first sponsors** of ${nameOf(context, draft)}.`,
        );
      if (roles.includes('joined'))
        return voice.say(
          voice.zh`${yes}${name}后来**加入**为 ${nameOf(context, draft)} 的提案国。`,
          `${yes}${name} **joined later** as a sponsor of ${nameOf(context, draft)}.`,
        );
      const submitted = roles.includes('submitter') ? voice.say(voice.zh`，并由它提交`, ' and submitted it') : '';
      if (which === 'first')
        return voice.say(
          voice.zh`${yes}${name}是 ${nameOf(context, draft)} 的**最初提案国**${submitted}。`,
          `${yes}${name} is a **first sponsor** of ${nameOf(context, draft)}${submitted}.`,
        );
      return voice.say(
        voice.zh`${yes}${name}是 ${nameOf(context, draft)} 的**提案国**${submitted}。`,
        `${yes}${name} is a **sponsor** of ${nameOf(context, draft)}${submitted}.`,
      );
    }),
  );
  const facts = found.flatMap((draft) => {
    const sponsors: SetExpression = { kind: 'sponsors', draft: draft.id, which: 'all' };
    return setFacts(context, { kind: 'and', of: [{ kind: 'named', members: countries }, sponsors] }).slice(0, 1);
  });
  return {
    kind: 'exact',
    text: rows.join('\n'),
    facts,
    citations: [...new Set(found.flatMap((draft) => draft.sponsors.unit ?? draft.units.slice(0, 1)))],
    understoodAs: voice.say(
      voice.zh`${voice.names(countries)}是否为提案国`,
      `whether ${voice.names(countries)} sponsored it`,
    ),
  };
}
