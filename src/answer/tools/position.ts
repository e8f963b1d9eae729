import type { Iso3, Position, RecordedVote } from '../../votes/ledger.js';
import { positionOf } from '../../votes/position-of.js';
import type { Fact } from '../answer.js';
import type { Finding } from '../finding.js';
import { falsePremise } from '../wording/false-premise.js';
import { verdict } from '../wording/verdict.js';
import { draftName, voteName } from '../wording/vote-name.js';
import { positionFact, tallyFact } from './facts.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** A member in a vote, and the position that the question says or asks it took, if any. */
export interface PositionQuery {
  readonly country: Iso3;
  readonly vote: string;
  readonly claimed?: { readonly position: Position; readonly negated: boolean; readonly loose?: boolean };
}

/** Whether the record bears out what a question claims. */
export function isBorneOut(context: ToolContext, query: PositionQuery): boolean {
  const position = positionOf(context.ledger, query.vote, query.country)?.position;
  return query.claimed === undefined || (position === query.claimed.position) !== query.claimed.negated;
}

/** The places that a position is cited from: the vote's paragraph, the list it stands in, the footnote that corrects it. */
export function positionCitations(
  context: ToolContext,
  query: Pick<PositionQuery, 'country' | 'vote'>,
): readonly string[] {
  const vote = voteOf(context, query.vote);
  const found = positionOf(context.ledger, query.vote, query.country);
  const list = found && found.position !== 'not-listed' ? vote.lists[found.position].unit : undefined;
  return [vote.unit, list, found?.correction?.unit].filter((unit) => unit !== undefined);
}

function stated(context: ToolContext, vote: RecordedVote, name: string, position: Position): string {
  const { voice } = context;
  const { zh, say } = voice;
  const of = voteName(vote, context, voice);
  const gap = voice.language === 'en' ? '' : /^[\dA-Z]/.test(of) ? ' ' : '';
  const after = /[\dA-Za-z.]$/.test(of) ? ' ' : '';
  if (position === 'not-listed') {
    return say(
      zh`${name}**未列入**${gap}${of}${after}表决的任何一份名单。报告没有说明原因；未列入不等于弃权或缺席。`,
      `${name} is **not listed** in any of the three lists of the vote on ${of}. The report does not say why; not listed means neither abstaining nor absent.`,
    );
  }
  const word = voice.position(position);
  const english = {
    'in-favour': 'voted **in favour** of',
    against: 'voted **against**',
    abstaining: '**abstained** on',
  };
  const chinese =
    vote.scope.kind === 'motion'
      ? zh`${name}在${of}表决中投了**${word}**票。`
      : zh`${name}对${gap}${of}${after}投了**${word}**票。`;
  return say(chinese, `${name} ${english[position]} ${of}.`);
}

function corrected(context: ToolContext, query: PositionQuery): string {
  const { voice } = context;
  const found = positionOf(context.ledger, query.vote, query.country);
  if (!found?.correction || found.intended === undefined) return '';
  const [name, label] = [voice.starting(query.country), voice.label(found.correction.unit)];
  const intended = voice.position(found.intended);
  const verb = {
    'in-favour': 'vote **in favour**',
    against: 'vote **against**',
    abstaining: '**abstain**',
    'not-listed': 'not vote',
  };
  return voice.say(
    voice.zh`事后${name}通知秘书处，其本意是投**${intended}**票（${label}）；记录的票数不变。`,
    `${name} later informed the Secretariat that it had intended to ${verb[found.intended]} (${label}); the recorded totals stand.`,
  );
}

function verdictOf(
  context: ToolContext,
  query: PositionQuery,
  premise: boolean,
  all: readonly PositionQuery[] = [query],
): string {
  const { voice } = context;
  // The report tells neither absence nor presence, so that no yes or no can be given.
  if (query.claimed === undefined || query.claimed.loose) return '';
  const holds = all.every((each) => isBorneOut(context, each));
  if (premise) return holds ? '' : falsePremise(voice);
  return verdict(holds, voice, query.claimed.negated);
}

/** One member in one vote, with the whole vote's figures behind it. */
function sentence(context: ToolContext, query: PositionQuery): string {
  const vote = voteOf(context, query.vote);
  const position = positionOf(context.ledger, query.vote, query.country)?.position ?? 'not-listed';
  const joint = context.voice.language === 'en' ? ' ' : '';
  return [stated(context, vote, context.voice.starting(query.country), position), corrected(context, query)]
    .filter((part) => part !== '')
    .join(joint);
}

/** `全体：153 票赞成、11 票反对、9 票弃权。` */
export function figures(context: ToolContext, vote: RecordedVote): string {
  const { inFavour, against, abstaining } = vote.tally;
  return context.voice.say(
    context.voice.zh`${inFavour} 票赞成、${against} 票反对、${abstaining} 票弃权`,
    `${inFavour} in favour, ${against} against, ${abstaining} abstaining`,
  );
}

/** Whether any of several members did as claimed, and which. */
function anyVerdict(context: ToolContext, queries: readonly PositionQuery[]): string {
  const { voice } = context;
  const those = queries.filter((query) => isBorneOut(context, query)).map(({ country }) => country);
  if (queries.some(({ claimed }) => claimed?.loose)) return '';
  if (those.length === 0) return `${verdict(false, voice).trimEnd()}\n`;
  return voice.say(voice.zh`是：${voice.names(those)}。\n`, `Yes: ${voice.names(those)}.\n`);
}

/** One row a member and vote; where all are claimed alike, one yes or no for the whole stands above. */
function rows(context: ToolContext, queries: readonly PositionQuery[], premise: boolean, any: boolean): string {
  const [first] = queries;
  const claims = !premise && first?.claimed !== undefined && queries.every(({ claimed }) => claimed && !claimed.loose);
  const head = any
    ? anyVerdict(context, queries)
    : claims
      ? `${verdictOf(context, { ...first }, premise, queries)}\n`
      : '';
  return (
    head.replace(/ \n$/, '\n') +
    queries
      .map((query) => `- ${claims ? '' : verdictOf(context, query, premise)}${sentence(context, query)}`)
      .join('\n')
  );
}

/**
 * Where members stand in votes, each as recorded, with corrections beside the record and a false claim corrected.
 * @param premise true where the claim is one that the question builds on, and not what it asks
 * @param any true where it is asked whether any of the members did as claimed, and not all
 */
export function findPositionsOf(
  context: ToolContext,
  queries: readonly PositionQuery[],
  premise = false,
  any = false,
): Finding {
  const { voice } = context;
  const facts: Fact[] = queries.map((query) => positionFact(context, query.vote, query.country));
  const citations = queries.flatMap((query) => positionCitations(context, query));
  const [only, second] = queries;
  if (only && !second) {
    const vote = voteOf(context, only.vote);
    const all = voice.say(voice.zh`全体：${figures(context, vote)}。`, `All members: ${figures(context, vote)}.`);
    const listed = facts[0]?.type === 'position' && facts[0].position !== 'not-listed';
    const joint = voice.language === 'en' ? ' ' : '';
    const text = verdictOf(context, only, premise) + sentence(context, only) + (listed ? joint + all : '');
    const draft = context.ledger.drafts.find((each) => each.id === vote.draft);
    return {
      kind: 'exact',
      text,
      facts: listed ? [...facts, tallyFact(context, only.vote)] : facts,
      citations,
      understoodAs: voice.say(
        voice.zh`${voice.name(only.country)}在 ${voteName(vote, context, voice)} 表决中的立场`,
        `${voice.name(only.country)} in the vote on ${vote.scope.kind === 'whole' ? draftName(draft, draft?.symbol ?? '', context.report, voice) : voteName(vote, context, voice)}`,
      ),
    };
  }
  return { kind: 'exact', text: rows(context, queries, premise, any), facts, citations };
}
