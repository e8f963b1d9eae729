import { detectLanguage } from '../language/detect-language.js';
import type { Language } from '../language/language.js';
import type { Report } from '../report/report.js';
import type { Ledger } from '../votes/ledger.js';
import type { Conversations } from './conversations.js';
import { countNamed, leftToNext } from './left-to-next.js';
import type { LookUp } from './look-up.js';
import { makePlan } from './plan/make-plan.js';
import type { Plan, TextQuestion } from './plan/plan.js';
import { planMissing } from './plan/plan-unknown.js';
import { asksFor, isAboutVoting, leavesWords, votesOf } from './plan/planning.js';
import { ofMembers, withoutFacts, withUnnamed } from './plan/with-unnamed.js';
import type { AskRequest } from './rollcall.js';
import { toldBy } from './told-by.js';
import { isOnlyAsClaimed } from './tools/only.js';
import { isBorneOut } from './tools/position.js';
import { areClaimedSpeakers } from './tools/speakers.js';
import { areSponsors } from './tools/sponsors.js';
import { isClaimTrue } from './tools/tally.js';
import { type ToolContext, voteOf } from './tools/tool-context.js';
import type { Ask } from './understand/find-asks.js';
import { mayLean, withContext } from './understand/follow-up.js';
import { mendKeyWords } from './understand/mend-key-words.js';
import { ofTold } from './understand/of-told.js';
import { asksOfPassage } from './understand/of-told-topic.js';
import { type Reading, readQuestion } from './understand/read-question.js';
import { isPremise, isQuestion, splitQuestions } from './understand/split-questions.js';
import { withBothDrafts } from './understand/with-both-drafts.js';
import { withNameFirst } from './understand/with-name-first.js';
import { asksRapporteur, withRapporteur } from './understand/with-rapporteur.js';
import { withinPart } from './understand/within-part.js';

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

/** Shorter, 简短一点, more detail: only how something is to be told. */
const OF_MANNER =
  /^(?:再|更|能不能|可以|请)*(?:简短|短|简单|详细|具体|长|通俗)(?:一?点|一?些|点儿)?(?:吗|吧|呢)?[？?。\s]*$|^(?:please |a bit |much |even |make it |can you make it )*(?:shorter|longer|briefer|simpler|in short|briefly|more detail(?:s|ed)?|in (?:more )?detail)(?: please)?[\s?.!]*$/;

/** Whether a question for the text has too few words of its own to go on from. */
const isSlight = (reading: Reading): boolean =>
  (reading.residue.length < 6 || OF_MANNER.test(reading.folded)) && !asksRapporteur(reading);

/** Whether a question names and asks nothing that a later one could lean on. */
function saysNothing(reading: Reading, { tool }: Plan): boolean {
  const bare =
    reading.references.length + reading.missing.length + reading.positions.length + countNamed(reading) === 0;
  return bare && (tool === 'help' || (tool === 'passages' && reading.sought === undefined && isSlight(reading)));
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
  const whole = useful.length === 0 && texts.every(({ reading }) => reading.sought === undefined);
  const question = whole ? message : texts.map(({ reading }) => reading.sought ?? reading.question).join(' ');
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
  'mentioned',
  'sponsors',
  'is-sponsor',
  'other-sponsors',
  'sponsor-figures',
  'sponsored-by',
  'submission',
  'shares',
  'sides',
  'side-sets',
  'ranked-votes',
  'by-group',
  'part-counts',
  'word-count',
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
    plan.tool === 'mentioned' ||
    (plan.tool === 'place' && plan.certain === true) ||
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

/** What is worked out from the votes or counted in the text, and asked in words that can mean nothing else. */
const workedOut: ReadonlySet<Plan['tool']> = new Set([
  'shares',
  'ranked-votes',
  'sides',
  'side-sets',
  'by-group',
  'part-counts',
  'word-count',
  'cited',
  'implications',
]);

/** A question with the text that answered it, for one after it to go on with. */
function withTold(reading: Reading, plan: Plan, before: Before | undefined): Reading {
  const { told: _, topicIn: __, sought: ___, ...left } = reading;
  const told = toldBy(plan, reading, before?.reading.told);
  return told ? { ...left, told } : left;
}

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
  const parts = withNameFirst(splitQuestions(mendKeyWords(request.question)));
  let before: Before | undefined = last;
  for (const [index, part] of parts.entries()) {
    const claims = index < parts.length - 1 && isPremise(part);
    const read = asPremise({ ...readQuestion(part, locale, deps), language }, claims);
    const own = withinPart(read, before?.reading, { deps, sameMessage: index > 0 });
    // Looked up only now: few questions lean on what was found for the one before.
    if (before?.within !== undefined && (mayLean(own) || asksOfPassage(own)))
      before = { reading: await lookUp.withPassageFound(before.reading, before.within) };
    const leaning = ofTold(own, before?.reading, deps) ?? withContext(own, before?.reading);
    const { reading, plan } = await planPart(withBothDrafts(leaning, own, deps.ledger), context, deps);
    if (!claims || !holdsTrue(plan, context))
      planned.push(...withUnnamed(plan, own).map((each) => ({ reading, plan: each })));
    if (reading.missing.length > 0 && plan.tool !== 'missing-place')
      planned.push({ reading, plan: planMissing(reading.missing) });
    if (reading.notMembers.length > 0 && ofMembers.has(plan.tool))
      planned.push({ reading, plan: { tool: 'not-a-member', mentions: reading.notMembers } });
    if (index === parts.length - 1 && request.session === undefined) break;
    // Where nothing was understood, or somebody only said thanks, the conversation goes on from what was before it.
    if (before !== undefined && saysNothing(reading, plan)) continue;
    // What the report lacks is nothing to lean on: the conversation goes on from what was before it.
    if (reading.missing.length > 0 && reading.references.length === 0) continue;
    const left = withTold(withRapporteur(leftToNext(reading, plan, before?.reading, context), report), plan, before);
    before = {
      // What a premise says of one vote is not asked of the next.
      reading: claims ? { ...left, positions: [] } : left,
      ...(plan.tool === 'passages'
        ? { within: plan.drafts }
        : plan.tool === 'topic-in'
          ? { within: [plan.draft] }
          : {}),
    };
  }
  if (request.session !== undefined && before !== undefined)
    conversations.remember(request.session, withAllAsked(before, planned));
  return withoutScraps(planned, request.question);
}
