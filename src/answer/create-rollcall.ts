import { completeCountries } from '../countries/complete-countries.js';
import { nearNames } from '../countries/near-names.js';
import type { Language } from '../language/language.js';
import type { Report } from '../report/report.js';
import type { Hit, Retrieval } from '../retrieval/hybrid-search.js';
import type { Ledger } from '../votes/ledger.js';
import type { Answer } from './answer.js';
import { createCards } from './cards/create-cards.js';
import { completePlaces } from './complete-places.js';
import { completeVotes } from './complete-votes.js';
import { createConversations } from './conversations.js';
import { executePlan } from './execute-plan.js';
import type { Finding } from './finding.js';
import { createLookUp } from './look-up.js';
import { type Before, planMessage } from './plan-message.js';
import type { AskRequest, Rollcall } from './rollcall.js';
import { toAnswer } from './to-answer.js';
import { findHelp } from './tools/help.js';
import { mergeFindings } from './tools/merge-findings.js';
import { findQuote } from './tools/quote.js';
import type { ToolContext } from './tools/tool-context.js';
import { findVoteCard } from './tools/vote-card.js';
import { asksExistence } from './wording/asks-existence.js';
import { createVoice } from './wording/voice.js';

/** What answers are made from. */
export interface RollcallDeps {
  readonly report: Report;
  readonly ledger: Ledger;
  /** Looks questions up in the text. */
  readonly retrieval: Retrieval;
  /** Unofficial English renderings by unit, for English answers. */
  readonly renderings?: ReadonlyMap<string, string>;
  /** The one sentence of a long text that answers a question, if there is one. */
  readonly answeringSentence?: (question: string, text: string) => Promise<string | undefined>;
  /** Milliseconds from any fixed point, for `tookMs`. */
  readonly now: () => number;
}

/** Creates the answers over one report: question → readings → plans → findings → one proved Answer. */
export function createRollcall({
  report,
  ledger,
  retrieval,
  renderings,
  answeringSentence,
  now,
}: RollcallDeps): Rollcall {
  const conversations = createConversations<Before>();
  const lookUp = createLookUp({ report, ledger, retrieval });
  const contextIn = (language: Language): ToolContext => ({
    report,
    ledger,
    voice: createVoice(language, report),
    ...(renderings ? { renderings } : {}),
  });

  /** Long units are quoted by the sentence that answers; the whole unit is one question away. */
  async function sentencesFor(question: string, hits: readonly Hit[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const { unit } of hits) {
      const sentence = await answeringSentence?.(question, report.unitById.get(unit)?.text ?? '');
      if (sentence !== undefined) found.set(unit, sentence);
    }
    return found;
  }

  async function ask(request: AskRequest): Promise<Answer> {
    const started = now();
    const planned = await planMessage(request, { report, ledger, lookUp, conversations, contextIn });
    const context = contextIn(planned[0]?.reading.language ?? request.locale ?? 'zh-Hans');
    const findings: Finding[] = [];
    for (const { reading, plan } of planned) {
      const { question, folded } = reading;
      const voice = { ...context.voice, existence: asksExistence(folded) };
      findings.push(
        await executePlan(plan, {
          question,
          context: { ...context, voice },
          near: nearNames,
          search: lookUp.passages,
          sentences: sentencesFor,
        }),
      );
    }
    const finding = findings.length > 0 ? mergeFindings(findings) : findHelp(context);
    return toAnswer(finding, { context, question: request.question, tookMs: now() - started });
  }

  const cards = createCards({
    contextIn: (language) => ({ ...contextIn(language), started: now() }),
    search: retrieval.search,
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
