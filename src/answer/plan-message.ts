import { detectLanguage } from '../language/detect-language.js';
import type { Language } from '../language/language.js';
import type { Report } from '../report/report.js';
import type { Ledger } from '../votes/ledger.js';
import type { Conversations } from './conversations.js';
import { countNamed, leftToNext } from './left-to-next.js';
import type { LookUp } from './look-up.js';
import { makePlan } from './plan/make-plan.js';
import type { Plan, TextQuestion } from './plan/plan.js';
import { asksFor, isAboutVoting, leavesWords, votesOf } from './plan/planning.js';
import { ofMembers, withoutFacts, withUnnamed } from './plan/with-unnamed.js';
import type { AskRequest } from './rollcall.js';
import { isOnlyAsClaimed } from './tools/only.js';
import { isBorneOut } from './tools/position.js';
import { areClaimedSpeakers } from './tools/speakers.js';
import { areSponsors } from './tools/sponsors.js';
import { isClaimTrue } from './tools/tally.js';
import { type ToolContext, voteOf } from './tools/tool-context.js';
import type { Ask } from './understand/find-asks.js';
import { mayLean, withContext } from './understand/follow-up.js';
import { mendKeyWords } from './understand/mend-key-words.js';
import { type Reading, readQuestion } from './understand/read-question.js';
import { isPremise, isQuestion, splitQuestions } from './understand/split-questions.js';
import { asksRapporteur, withRapporteur } from './understand/with-rapporteur.js';

/** One question of a message, as understood, and what is to be done about it. */
export interface PlannedQuestion {
  readonly reading: Reading;
  readonly plan: Plan;
}

/** A question that a later one may lean on. */
export interface Before {
  readonly reading: Reading;
  /** Where it is to be looked up in the text for a later "it": all drafts where empty; left out where it names what it is about. */
  readonly within?: readonly string[];
}

/** What planning a message needs. */
export interface MessageDeps {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly lookUp: LookUp;
  readonly conversations: Conversations<Before>;
  readonly contextIn: (language: Language) => ToolContext;
}

/** Whether a question names and asks nothing that a later one could lean on. */
function saysNothing(reading: Reading, { tool }: Plan): boolean {
  const bare =
    reading.references.length + reading.missing.length + reading.positions.length + countNamed(reading) === 0;
  return bare && (tool === 'help' || (tool === 'passages' && reading.residue.length < 6 && !asksRapporteur(reading)));
}

/** Whether a plan only bears out what a premise says: then it needs no words of its own. */
function holdsTrue(plan: Plan, context: ToolContext): boolean {
  if (plan.tool === 'positions') return plan.queries.every((query) => query.claimed && isBorneOut(context, query));
  if (plan.tool === 'is-sponsor') return areSponsors(context.ledger, plan);
  if (plan.tool === 'speakers') return areClaimedSpeakers(context, plan.query);
  if (plan.tool === 'only') return isOnlyAsClaimed(context, plan.claim);
  return plan.tool === 'tally' && plan.votes.every((vote) => isClaimTrue(voteOf(context, vote), plan.claim));
}

function asPremise(reading: Reading, claims: boolean): Reading {
  return claims ? { ...reading, asks: new Set<Ask>([...reading.asks, 'premise']) } : reading;
}

/** Questions that are to be looked for in the text are looked for together: half a question finds less than the whole. */
function withoutScraps(planned: readonly PlannedQuestion[], message: string): readonly PlannedQuestion[] {
  const useful = planned.filter(({ plan }) => plan.tool !== 'passages' && plan.tool !== 'help');
  const texts = planned.filter(
    ({ plan, reading }) =>
      plan.tool === 'passages' && (useful.length === 0 || reading.residue.length > 1 || asksRapporteur(reading)),
  );
  const [first] = texts;
  if (!first) return useful.length > 0 ? useful : planned.slice(0, 1);
  const question = useful.length === 0 ? message : texts.map(({ reading }) => reading.question).join(' ');
  const drafts = first.plan.tool === 'passages' ? first.plan.drafts : [];
  const together: PlannedQuestion = {
    reading: { ...first.reading, question },
    plan: { tool: 'passages', drafts, parts: textQuestions(texts) },
  };
  // Each is answered in its turn.
  return planned.flatMap((each) => (each === first ? [together] : useful.includes(each) ? [each] : []));
}

/**
 * The questions that can be looked for by themselves. A clause stays with the sentence that it stands in, a question that leans
 * on the one before with that one, and a premise with what it is for.
 */
function textQuestions(texts: readonly PlannedQuestion[]): readonly TextQuestion[] {
  if (texts.length < 2 || texts.some(({ reading }) => asksFor(reading, 'premise'))) return [];
  const questions: TextQuestion[] = [];
  for (const { reading, plan } of texts) {
    const before = questions.at(-1);
    const leans = asksFor(reading, 'follow') || reading.residue.length < 4;
    if (before !== undefined && (leans || !/[?？!！.。;；]\s*$/.test(before.question)))
      questions.splice(-1, 1, { ...before, question: `${before.question} ${reading.question}` });
    else if (isQuestion(reading.question))
      questions.push({ question: reading.question, drafts: plan.tool === 'passages' ? plan.drafts : [] });
  }
  return questions;
}

/** What is answered without a vote being chosen; a vote is not looked for in the text then. */
const withoutChoice: ReadonlySet<Plan['tool']> = new Set([
  'corrections',
  'speakers',
  'refusal',
  'without-vote',
  'sponsors',
  'is-sponsor',
  'other-sponsors',
  'sponsored-by',
  'submission',
  'shares',
  'sides',
  'side-sets',
  'ranked-votes',
]);

async function planPart(
  own: Reading,
  context: ToolContext,
  { report, ledger, lookUp }: Pick<MessageDeps, 'report' | 'ledger' | 'lookUp'>,
): Promise<PlannedQuestion> {
  const first = makePlan({ reading: own, report, ledger }, context);
  const reading = withoutChoice.has(first.tool) ? own : await lookUp.withVoteByContent(own);
  const plan = reading === own ? first : makePlan({ reading, report, ledger }, context);
  // A member and a vote, both by name, leave nothing to doubt where voting is asked about; nor do those who spoke on the motion, and "without a vote".
  const isCertain =
    ((plan.tool === 'positions' || plan.tool === 'only') && isAboutVoting(own)) ||
    (plan.tool === 'without-vote' && asksFor(own, 'without-vote')) ||
    plan.tool === 'speakers' ||
    plan.tool === 'corrections' ||
    (plan.tool === 'tally' && Object.keys(plan.claim).length > 0) ||
    workedOut.has(plan.tool) ||
    withoutFacts.has(plan.tool);
  const isDoubtful =
    !isCertain &&
    leavesWords(own) &&
    ((plan.tool === 'place' && (await lookUp.isAnsweredElsewhere(own.question, plan.units))) ||
      (await lookUp.liesOutside(own.question)));
  return { reading, plan: isDoubtful ? { tool: 'passages', drafts: [] } : plan };
}

/** What is worked out from the votes or the texts, and asked in words that can mean nothing else. */
const workedOut: ReadonlySet<Plan['tool']> = new Set([
  'shares',
  'ranked-votes',
  'sides',
  'side-sets',
  'cited',
  'implications',
]);

/** 日本呢？韩国呢？: a later "they" means all that one message asked the same of. */
function withAllAsked(before: Before, planned: readonly PlannedQuestion[]): Before {
  const sameVotes = new Set(planned.map(({ reading }) => votesOf(reading).join(' '))).size === 1;
  const [, second] = planned;
  if (!second || !sameVotes || planned.some(({ plan }) => !ofMembers.has(plan.tool))) return before;
  const members = planned.flatMap(({ reading }) => reading.members);
  return { ...before, reading: { ...before.reading, members } };
}

/** The questions that a message asks, each planned with what it leaves to those before it in the same conversation. */
export async function planMessage(request: AskRequest, deps: MessageDeps): Promise<readonly PlannedQuestion[]> {
  const { report, lookUp, conversations } = deps;
  const locale = request.locale ?? 'zh-Hans';
  const last = request.session === undefined ? undefined : conversations.last(request.session);
  // A question that shows no language (下一段, L.4 CHE) goes on in that of its conversation.
  const language = detectLanguage(request.question, request.locale ?? last?.reading.language ?? locale);
  const context = deps.contextIn(language);
  const planned: PlannedQuestion[] = [];
  const parts = splitQuestions(mendKeyWords(request.question));
  let before: Before | undefined = last;
  for (const [index, part] of parts.entries()) {
    const claims = index < parts.length - 1 && isPremise(part);
    const own = asPremise({ ...readQuestion(part, locale, deps), language }, claims);
    // Looked up only now: few questions lean on what was found for the one before.
    if (before?.within !== undefined && mayLean(own))
      before = { reading: await lookUp.withPassageFound(before.reading, before.within) };
    const { reading, plan } = await planPart(withContext(own, before?.reading), context, deps);
    if (!claims || !holdsTrue(plan, context))
      planned.push(...withUnnamed(plan, own).map((each) => ({ reading, plan: each })));
    const texts = reading.missing.map(({ text }) => text);
    if (texts.length > 0 && plan.tool !== 'missing-place') {
      planned.push({ reading, plan: { tool: 'missing-place', texts } });
    }
    if (reading.notMembers.length > 0 && ofMembers.has(plan.tool))
      planned.push({ reading, plan: { tool: 'not-a-member', mentions: reading.notMembers } });
    // Where nothing was understood, or somebody only said thanks, the conversation goes on from what was before it.
    if (before !== undefined && saysNothing(reading, plan)) continue;
    // What the report lacks is nothing to lean on: the conversation goes on from what was before it.
    if (reading.missing.length > 0 && reading.references.length === 0) continue;
    const left = withRapporteur(leftToNext(reading, plan, before?.reading, context), report);
    before = {
      // What a premise says of one vote is not asked of the next.
      reading: claims ? { ...left, positions: [] } : left,
      ...(plan.tool === 'passages' ? { within: plan.drafts } : {}),
    };
  }
  if (request.session !== undefined && before !== undefined)
    conversations.remember(request.session, withAllAsked(before, planned));
  return withoutScraps(planned, request.question);
}
