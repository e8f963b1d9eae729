import { compareMembers } from '../../votes/compare-members.js';
import type { Iso3 } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { countFact, positionFact } from './facts.js';
import { positionCitations } from './position.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** What a question says of members' agreement: that they always agree, or ever do, or ever differ. */
export type AgreementClaim = 'always' | 'ever' | 'ever-differ';

/** Whether members took the same position in the votes that a question names. */
export function findComparisonIn(
  context: ToolContext,
  countries: readonly Iso3[],
  votes: readonly string[],
  claim?: AgreementClaim,
): Finding {
  const { voice } = context;
  const taken = votes.map((id) => countries.map((country) => positionFact(context, id, country).position));
  // Where one of them is not listed, neither yes nor no can be said.
  const told = claim !== undefined && !taken.flat().includes('not-listed');
  const same = taken.filter((positions) => new Set(positions).size === 1).length;
  const word = told ? verdict(isAgreementTrue(claim, same, votes.length), voice) : '';
  const rows = votes.map((id) => {
    const facts = countries.map((country) => positionFact(context, id, country));
    const unlisted = facts.some(({ position }) => position === 'not-listed');
    const same = new Set(facts.map(({ position }) => position)).size === 1;
    const [alike, unlike] = [
      voice.say(voice.zh`**相同**`, '**the same**'),
      voice.say(voice.zh`**不同**`, '**different**'),
    ];
    const unknown = voice.say(voice.zh`**无法比较**（有一方未列入名单）`, '**not comparable** (one is not listed)');
    const each = facts.map(({ country, position }) => `${voice.name(country)} ${voice.position(position)}`);
    const name = voteName(voteOf(context, id), context, voice);
    return `- ${name}${voice.say('：', ': ')}${unlisted ? unknown : same ? alike : unlike}${voice.say('：', ': ')}${each.join(voice.say('，', ', '))}`;
  });
  return {
    kind: 'exact',
    text: rows.length === 1 ? word + (rows[0] ?? '').slice(2) : [...(told ? [word.trim()] : []), ...rows].join('\n'),
    facts: votes.flatMap((vote) => countries.map((country) => positionFact(context, vote, country))),
    citations: [
      ...new Set(
        votes.flatMap((vote) => countries.flatMap((country) => positionCitations(context, { vote, country }))),
      ),
    ],
    understoodAs: voice.say(voice.zh`${voice.names(countries)}的投票比较`, `comparison of ${voice.names(countries)}`),
  };
}

function isAgreementTrue(claim: AgreementClaim, same: number, listed: number): boolean {
  if (claim === 'ever') return same > 0;
  return claim === 'ever-differ' ? same < listed : same === listed;
}

/** In how many votes members took the same position, over those that list them all, vote by vote. */
export function findComparison(context: ToolContext, countries: readonly Iso3[], claim?: AgreementClaim): Finding {
  const { voice, ledger } = context;
  const comparison = compareMembers(ledger, countries);
  const members = comparison?.members ?? countries;
  const same = countFact(context, { kind: 'same-position', members });
  const listed = countFact(context, { kind: 'all-listed', members });
  const names = voice.names(members);
  const left = comparison?.leftOut ?? [];
  const head = voice.say(
    voice.zh`${names}均列入名单的表决有 ${listed.value} 项，立场相同的有 **${same.value} 项**（${listed.value} 项中 ${same.value} 项相同）。`,
    `${names} took the same position in **${same.value} of ${listed.value}** votes that list ${members.length === 2 ? 'both' : 'all of them'}.`,
  );
  const mark = (vote: string): string => {
    if (comparison?.same.some((each) => each.vote === vote)) return voice.say(voice.zh`相同`, 'same');
    if (comparison?.differing.some((each) => each.vote === vote)) return voice.say(voice.zh`不同`, 'different');
    return voice.say(voice.zh`不计`, 'not counted');
  };
  const rows = ledger.votes.map((vote) => {
    const each = members.map((country) => {
      const { position } = positionFact(context, vote.id, country);
      return `${voice.name(country)} ${voice.position(position)}`;
    });
    return `- ${voteName(voteOf(context, vote.id), context, voice)}${voice.say('：', ': ')}${each.join(voice.say('，', ', '))}${voice.say('（', ' (')}${mark(vote.id)}${voice.say('）', ')')}`;
  });
  const note =
    left.length === 0
      ? []
      : [
          voice.say(
            voice.zh`有一方未列入名单的表决不计入；未列入不等于弃权或缺席。`,
            'Votes that do not list one of them are left out; not listed means neither abstaining nor absent.',
          ),
        ];
  return {
    kind: 'exact',
    text:
      (claim ? verdict(isAgreementTrue(claim, same.value, listed.value), voice) : '') +
      [head, ...rows, ...note].join('\n'),
    facts: [
      same,
      listed,
      ...ledger.votes.flatMap((vote) => members.map((country) => positionFact(context, vote.id, country))),
    ],
    citations: [
      ...new Set(
        ledger.votes.flatMap((vote) =>
          members.flatMap((country) => positionCitations(context, { vote: vote.id, country })),
        ),
      ),
    ],
    understoodAs: voice.say(voice.zh`${names}的投票比较`, `comparison of ${names}`),
  };
}
