import { completeCountries } from '../countries/complete-countries.js';
import { nearNames } from '../countries/near-names.js';
import type { Language } from '../language/language.js';
import type { Report } from '../report/report.js';
import type { Hit, Search } from '../retrieval/hybrid-search.js';
import type { Ledger } from '../votes/ledger.js';
import type { SetExpression } from '../votes/set-expression.js';
import { createCards } from './cards/create-cards.js';
import { completePlaces } from './complete-places.js';
import { completeVotes } from './complete-votes.js';
import { createConversations } from './conversations.js';
import { executePlan } from './execute-plan.js';
import type { Finding } from './finding.js';
import { makePlan } from './plan/make-plan.js';
import type { Plan } from './plan/plan.js';
import { asksFor, isAboutVoting } from './plan/planning.js';
import type { AskRequest, Rollcall } from './rollcall.js';
import { toAnswer } from './to-answer.js';
import { mergeFindings } from './tools/merge-findings.js';
import { isBorneOut } from './tools/position.js';
import { findQuote } from './tools/quote.js';
import { isClaimTrue } from './tools/tally.js';
import { type ToolContext, voteOf } from './tools/tool-context.js';
import { findVoteCard } from './tools/vote-card.js';
import type { Ask } from './understand/find-asks.js';
import { withContext } from './understand/follow-up.js';
import { type Reading, readQuestion } from './understand/read-question.js';
import type { Reference } from './understand/references.js';
import { isPremise, splitQuestions } from './understand/split-questions.js';
import { createVoice } from './wording/voice.js';

/** What answers are made from. */
export interface RollcallDeps {
  readonly report: Report;
  readonly ledger: Ledger;
  /** Looks a question up in the text. */
  readonly search: Search;
  /** Milliseconds from any fixed point, for `tookMs`. */
  readonly now: () => number;
}

/** Passages cited in one answer. */
const mostPassages = 5;

interface Planned {
  readonly reading: Reading;
  readonly plan: Plan;
}

/** The one set that a plan asks for, for 其中 and "of them" in a later question. */
function answeredBy(plan: Plan): SetExpression | undefined {
  if (plan.tool === 'voters' && plan.sets.length === 1) return plan.sets[0];
  if (plan.tool === 'sponsors' && plan.drafts.length === 1 && plan.drafts[0]) {
    return { kind: 'sponsors', draft: plan.drafts[0], which: plan.which };
  }
  if (plan.tool !== 'not-in-favour') return undefined;
  const minus: SetExpression = { kind: 'position', vote: plan.vote, position: 'in-favour' };
  return { kind: 'except', base: plan.among ?? { kind: 'members' }, minus };
}

function asPremise(reading: Reading, claims: boolean): Reading {
  return claims ? { ...reading, asks: new Set<Ask>([...reading.asks, 'premise']) } : reading;
}

/** Whether a plan only bears out what a premise says: then it needs no words of its own. */
function holdsTrue(plan: Plan, context: ToolContext): boolean {
  if (plan.tool === 'positions') return plan.queries.every((query) => query.claimed && isBorneOut(context, query));
  return plan.tool === 'tally' && plan.votes.every((vote) => isClaimTrue(voteOf(context, vote), plan.claim));
}

/** Creates the answers over one report: question → readings → plans → findings → one proved Answer. */
export function createRollcall({ report, ledger, search, now }: RollcallDeps): Rollcall {
  const conversations = createConversations<Reading>();
  const deps = { report, ledger };
  const contextIn = (language: Language) => ({ report, ledger, voice: createVoice(language, report) });

  function within(drafts: readonly string[]): (unit: string) => boolean {
    const recommended = ledger.drafts.filter((draft) => drafts.includes(draft.id)).map((draft) => draft.recommended);
    const body = ledger.drafts.filter((draft) => drafts.includes(draft.id)).flatMap((draft) => draft.units);
    return (id) => drafts.length === 0 || recommended.includes(report.unitById.get(id)?.draft) || body.includes(id);
  }

  const look = (question: string, drafts: readonly string[]): Promise<readonly Hit[]> =>
    search(question, { limit: mostPassages, accept: within(drafts) });

  /** The vote on a text, or that a paragraph reports: a voted paragraph is often named by what it says. */
  function referenceTo(hits: readonly Hit[]): Reference | undefined {
    const [hit] = hits;
    const vote = ledger.votes.find(
      (each) => hit && ((each.textUnit === hit.unit && each.scope.kind !== 'motion') || each.unit === hit.unit),
    );
    if (!hit || !vote || hit.evidence < 0.3) return undefined;
    const units = [vote.scope.kind === 'motion' ? vote.unit : (vote.textUnit ?? vote.unit)];
    return {
      kind: 'part',
      start: 0,
      end: 0,
      drafts: [vote.draft],
      votes: [vote.id],
      withoutVote: [],
      units,
      chosen: true,
    };
  }

  async function withVoteByContent(reading: Reading): Promise<Reading> {
    const asksVote =
      isAboutVoting(reading) && !asksFor(reading, 'mention', 'extreme', 'votes', 'every', 'constant', 'never');
    if (!asksVote || reading.references.length > 0 || reading.residue.length < 4) return reading;
    const reference = referenceTo(await look(reading.question, []));
    return reference ? { ...reading, references: [reference], residue: '' } : reading;
  }

  /** What a later question may call "it": the voted text that was just found. */
  async function withPassageFound(reading: Reading, drafts: readonly string[]): Promise<Reading> {
    const reference = referenceTo(await look(reading.question, drafts));
    return reference ? { ...reading, references: [reference] } : reading;
  }

  async function planAll(request: AskRequest): Promise<readonly Planned[]> {
    const locale = request.locale ?? 'zh-Hans';
    const language = readQuestion(request.question, locale, deps).language;
    let before = request.session === undefined ? undefined : conversations.last(request.session);
    const planned: Planned[] = [];
    const parts = splitQuestions(request.question);
    for (const [index, part] of parts.entries()) {
      const claims = index < parts.length - 1 && isPremise(part);
      const own = asPremise({ ...readQuestion(part, locale, deps), language }, claims);
      const reading = await withVoteByContent(withContext(own, before));
      // What the report lacks is nothing to lean on: the conversation goes on from what was before it.
      if (reading.missing.length === 0 || reading.references.length > 0) before = reading;
      const plan = makePlan({ reading, report, ledger }, contextIn(language));
      if (!claims || !holdsTrue(plan, contextIn(language))) planned.push({ reading, plan });
      // What a premise says of one vote is not asked of the next.
      if (claims) before = { ...reading, positions: [] };
      if (plan.tool === 'passages') before = await withPassageFound(reading, plan.drafts);
      const answered = answeredBy(plan);
      if (answered) before = { ...(before ?? reading), answered };
      const texts = reading.missing.map(({ text }) => text);
      if (texts.length > 0 && plan.tool !== 'missing-place')
        planned.push({ reading, plan: { tool: 'missing-place', texts } });
    }
    if (request.session !== undefined && before !== undefined) conversations.remember(request.session, before);
    return planned;
  }

  /** Parts that are to be looked for in the text are looked for together: half a question finds less than the whole. */
  function withoutScraps(planned: readonly Planned[], question: string): readonly Planned[] {
    const useful = planned.filter(({ plan }) => plan.tool !== 'passages' && plan.tool !== 'help');
    const texts = planned.filter(
      ({ plan, reading }) => plan.tool === 'passages' && (useful.length === 0 || reading.residue.length > 1),
    );
    const [first] = texts;
    if (!first) return useful.length > 0 ? useful : planned.slice(0, 1);
    const whole = useful.length === 0 ? question : texts.map(({ reading }) => reading.question).join(' ');
    return [...useful, { reading: { ...first.reading, question: whole }, plan: first.plan }];
  }

  async function ask(request: AskRequest): Promise<ReturnType<typeof toAnswer>> {
    const started = now();
    const planned = withoutScraps(await planAll(request), request.question);
    const language = planned[0]?.reading.language ?? request.locale ?? 'zh-Hans';
    const context = contextIn(language);
    const plans: readonly Planned[] = planned;
    const findings: Finding[] = [];
    for (const { reading, plan } of plans) {
      findings.push(
        await executePlan(plan, { context, near: nearNames, search: (drafts) => look(reading.question, drafts) }),
      );
    }
    const finding =
      findings.length > 0
        ? mergeFindings(findings)
        : await executePlan({ tool: 'help' }, { context, near: nearNames, search: async () => [] });
    return toAnswer(finding, { context, question: request.question, tookMs: now() - started });
  }

  const cards = createCards({
    contextIn: (language) => ({ ...contextIn(language), started: now() }),
    search,
    finish: (finding, { context, question }) =>
      toAnswer(finding, { context, question, tookMs: now() - context.started }),
  });

  return {
    ...cards,
    ask,
    vote: ({ vote, country, language }) => {
      const started = now();
      const context = contextIn(language);
      const question = country === undefined ? vote : `${vote} ${country}`;
      return toAnswer(findVoteCard(context, vote, country), { context, question, tookMs: now() - started });
    },
    quote: ({ place, context: around, language }) => {
      const started = now();
      const context = contextIn(language);
      return toAnswer(findQuote(context, place, around ?? false), {
        context,
        question: place,
        tookMs: now() - started,
      });
    },
    completeVote: (typed, language) => completeVotes(contextIn(language), typed),
    completePlace: (typed, language) => completePlaces(contextIn(language), typed),
    completeCountry: (typed, language) =>
      completeCountries(typed, language).map(({ iso3, name }) => ({ name: name.slice(0, 100), value: iso3 })),
    report: {
      symbol: report.meta.symbol,
      address: report.meta.officialAddress,
      corpusHash: report.meta.sha256.slice(0, 7),
    },
  };
}
