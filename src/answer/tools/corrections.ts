import type { Iso3 } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { voteName } from '../wording/vote-name.js';
import { positionFact } from './facts.js';
import { positionCitations } from './position.js';
import type { ToolContext } from './tool-context.js';

/** What members told the Secretariat after a vote, beside the record that it does not alter. */
export function findCorrections(context: ToolContext, votes: readonly string[], countries: readonly Iso3[]): Finding {
  const { voice, ledger } = context;
  const made = ledger.votes.flatMap((vote) => vote.corrections.map((correction) => ({ vote, ...correction })));
  const by = made.filter(({ country }) => countries.length === 0 || countries.includes(country));
  const asked = by.filter(({ vote }) => votes.length === 0 || votes.includes(vote.id));
  // What a member corrected in another vote is said beside the one asked about.
  const elsewhere = asked.length === 0 && countries.length > 0;
  const found = elsewhere ? by : asked;
  const rows = found.map(({ vote, country, recorded, intended, unit }) =>
    voice.say(
      voice.zh`- ${voice.name(country)}：${voteName(vote, context, voice)}，记录为**${voice.position(recorded)}**，事后通知秘书处本意是**${voice.position(intended)}**（${voice.label(unit)}）`,
      `- ${voice.name(country)}: ${voteName(vote, context, voice)}, recorded **${voice.position(recorded)}**, later informed the Secretariat that it had meant **${voice.position(intended)}** (${voice.label(unit)})`,
    ),
  );
  const only =
    elsewhere && rows.length > 0
      ? [
          voice.say(
            voice.zh`报告没有记载${voice.names(countries)}事后更正这次表决的投票，只记载了另一项：`,
            `The report records no later correction of this vote by ${voice.names(countries)}, only of another:`,
          ),
        ]
      : [];
  const none = voice.say(
    countries.length > 0
      ? voice.zh`报告没有记载${voice.names(countries)}事后更正投票。`
      : voice.zh`报告没有记载这次表决的事后更正。`,
    countries.length > 0
      ? `The report records no later correction by ${voice.names(countries)}.`
      : 'The report records no later correction of this vote.',
  );
  const stand = voice.say(
    voice.zh`更正不改变记录：公布的票数和名单照旧。`,
    'Corrections do not alter the record: the printed totals and lists stand.',
  );
  return {
    kind: 'exact',
    text: rows.length === 0 ? none : [...only, ...rows, stand].join('\n'),
    facts: found.map(({ vote, country }) => positionFact(context, vote.id, country)),
    citations: [
      ...new Set([
        ...(found.length > 0 ? found : made).map(({ unit }) => unit),
        ...found.flatMap(({ vote, country }) => positionCitations(context, { vote: vote.id, country })),
      ]),
    ],
    understoodAs: voice.say(voice.zh`事后的投票更正`, 'corrections made after the vote'),
  };
}
