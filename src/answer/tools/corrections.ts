import type { Iso3, Position, RecordedVote } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { positionFact } from './facts.js';
import { positionCitations } from './position.js';
import { meetsFigure, type SaidFigure } from './tally.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** What a question says of corrections and wants borne out; empty where it only says that there was one. */
export interface CorrectionClaim {
  /** That nobody else made one. */
  readonly only?: boolean;
  /** How many members made one. */
  readonly times?: SaidFigure;
  readonly recorded?: Position;
  readonly intended?: Position;
  /** That the record is another since: it never is. */
  readonly alters?: boolean;
}

/** Whose corrections of which votes are asked for: of all of them where none is named. */
export interface CorrectionsQuery {
  readonly votes: readonly string[];
  readonly countries: readonly Iso3[];
  /** Members beside whom others are asked for (除了多哥还有谁更正). */
  readonly besides?: readonly Iso3[];
  readonly claim?: CorrectionClaim;
  /** True where the question asks what the figures would be with the corrections. */
  readonly supposed?: boolean;
}

type Made = RecordedVote['corrections'][number] & { readonly vote: string };

function isClaimTrue(made: readonly Made[], countries: readonly Iso3[], claim: CorrectionClaim): boolean {
  if (claim.alters) return false;
  const fitting = made.filter(
    ({ recorded, intended }) =>
      (claim.recorded === undefined || claim.recorded === recorded) &&
      (claim.intended === undefined || claim.intended === intended),
  );
  const members = [...new Set(fitting.map(({ country }) => country))];
  if (claim.times && !meetsFigure(members.length, claim.times)) return false;
  if (countries.length === 0) return claim.times !== undefined || members.length > 0;
  return (
    countries.every((country) => members.includes(country)) &&
    (claim.only !== true || members.every((country) => countries.includes(country)))
  );
}

/** That no correction of these votes, or by these members, is on record. */
function noneOf(context: ToolContext, votes: readonly string[], countries: readonly Iso3[]): string {
  const { voice } = context;
  const of = votes.map((vote) => voteName(voteOf(context, vote), context, voice));
  const chinese = countries.length > 0 ? voice.zh`${voice.names(countries)}事后更正` : voice.zh`有谁事后更正`;
  const english = countries.length > 0 ? ` by ${voice.names(countries)}` : '';
  return votes.length > 0
    ? voice.say(
        voice.zh`报告没有记载${chinese}对 ${of.join(voice.zh`、`)} 的投票。`,
        `The report records no later correction${english} of the vote on ${of.join('; ')}.`,
      )
    : voice.say(voice.zh`报告没有记载${chinese}投票。`, `The report records no later correction${english}.`);
}

/** That others made corrections beside some members, or that nobody else did. */
function besideThem({ voice }: ToolContext, besides: readonly Iso3[], more: boolean): string {
  const them = voice.together(besides);
  return more
    ? voice.say(voice.zh`除${them}外，更正投票的还有：`, `Besides ${them}, these corrected their votes:`)
    : voice.say(
        voice.zh`除${them}外，报告没有记载其他国家事后更正投票。`,
        `Besides ${them}, the report records no later correction by any other country.`,
      );
}

/**
 * What members told the Secretariat after a vote, beside the record that it does not alter; where those asked for made no
 * correction, the ones that were made stand beside that.
 */
export function findCorrections(
  context: ToolContext,
  { votes, countries, besides = [], claim, supposed = false }: CorrectionsQuery,
): Finding {
  const { voice, ledger } = context;
  const every = ledger.votes.flatMap((vote) =>
    vote.corrections.map((correction): Made => ({ vote: vote.id, ...correction })),
  );
  const all = every.filter(({ country }) => !besides.includes(country));
  const strangers = besides.filter((country) => every.every((each) => each.country !== country));
  const made = all.filter(({ vote }) => votes.length === 0 || votes.includes(vote));
  const found = made.filter(({ country }) => countries.length === 0 || countries.includes(country));
  const missing = countries.filter((country) => !made.some((each) => each.country === country));
  const lacks = missing.length > 0 || found.length === 0;
  const tellsAll = claim !== undefined || (votes.length > 0 && found.length === 0);
  const shown = tellsAll && (lacks || claim?.only === true) ? all : found;
  const rows = shown.map(({ vote, country, recorded, intended, unit }) => {
    const of = voteName(voteOf(context, vote), context, voice);
    return voice.say(
      voice.zh`- ${voice.name(country)}：${of}，记录为**${voice.position(recorded)}**，事后通知秘书处本意是**${voice.position(intended)}**（${voice.label(unit)}）`,
      `- ${voice.name(country)}: ${of}, recorded **${voice.position(recorded)}**, later informed the Secretariat that it had meant **${voice.position(intended)}** (${voice.label(unit)})`,
    );
  });
  const records = voice.say(voice.zh`报告记载的更正是：`, 'The corrections that it records:');
  const none = lacks ? [noneOf(context, votes, missing), ...(rows.length > 0 && tellsAll ? [records] : [])] : [];
  const stand = supposed
    ? voice.say(
        voice.zh`算入更正以后的票数，报告没有写，这里也不另行计算；公布的票数和名单照旧。`,
        'The report does not say what the totals would be with the corrections, and they are not worked out here; the printed totals and lists stand.',
      )
    : voice.say(
        voice.zh`更正不改变记录：公布的票数和名单照旧。`,
        'Corrections do not alter the record: the printed totals and lists stand.',
      );
  const wrong = strangers.length > 0 ? [noneOf(context, [], strangers)] : [];
  const beside = besides.length > 0 ? [besideThem(context, besides, found.length > 0)] : [];
  const lines =
    supposed || claim?.alters
      ? [...none, stand, ...rows]
      : [
          ...wrong,
          ...beside,
          ...(beside.length > 0 && votes.length === 0 ? [] : none),
          ...rows,
          ...(rows.length > 0 ? [stand] : []),
        ];
  const word = claim ? verdict(isClaimTrue(made, countries, claim), voice).trim() : '';
  // A word before a list stands on a line of its own.
  const gap = word === '' ? '' : lines[0]?.startsWith('-') ? '\n' : voice.say('', ' ');
  return {
    kind: 'exact',
    text: word + gap + lines.join('\n'),
    facts: shown.map(({ vote, country }) => positionFact(context, vote, country)),
    citations: [
      ...new Set([
        ...(shown.length > 0 ? shown : all).map(({ unit }) => unit),
        ...shown.flatMap(({ vote, country }) => positionCitations(context, { vote, country })),
      ]),
    ],
    understoodAs: voice.say(voice.zh`事后的投票更正`, 'corrections made after the vote'),
  };
}
