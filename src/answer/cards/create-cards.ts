import { completeBlocs } from '../../countries/complete-blocs.js';
import { parseSet } from '../../votes/parse-set.js';
import { fitName } from '../fit-name.js';
import type { Cards } from '../rollcall.js';
import { findBlocCard } from '../tools/bloc-card.js';
import { membersIn } from '../tools/facts.js';
import { findHelp } from '../tools/help.js';
import type { CardDeps } from './card-deps.js';
import { changesCard } from './changes-card.js';
import { compareCard } from './compare-card.js';
import { completeDrafts } from './complete-drafts.js';
import { countryCard } from './country-card.js';
import { memberList } from './member-list.js';
import { membersCsv } from './members-csv.js';
import { withNextSteps } from './next-steps.js';
import { reportCard } from './report-card.js';
import { searchCard } from './search-card.js';
import { sponsorsCard } from './sponsors-card.js';
import { voteListsCard } from './vote-lists-card.js';

/** Creates the cards over one report: what commands ask for by their options rather than in a question. */
export function createCards(deps: CardDeps): Cards {
  const { contextIn, finish } = deps;
  return {
    card: (answer) => withNextSteps(contextIn(answer.language), answer),
    voteLists: ({ language, ...request }) => withSteps(voteListsCard(contextIn(language), request, deps)),
    country: ({ country, language }) => withSteps(countryCard(contextIn(language), country, deps)),
    bloc: ({ bloc, vote, language }) => {
      const context = contextIn(language);
      const question = vote === undefined ? bloc : `${bloc} ${vote}`;
      return withSteps({ answer: finish(findBlocCard(context, bloc, vote), { context, question }) });
    },
    compare: ({ first, second, language }) => compareCard(contextIn(language), [first, second], deps),
    changes: ({ language, ...request }) => withSteps(changesCard(contextIn(language), request, deps)),
    sponsors: ({ draft, language }) => withSteps(sponsorsCard(contextIn(language), draft, deps)),
    search: ({ language, ...request }) => searchCard(contextIn(language), request, deps),
    overview: ({ language }) => reportCard(contextIn(language), deps),
    help: ({ language }) => {
      const context = contextIn(language);
      return { answer: finish(findHelp(context), { context, question: '' }) };
    },
    list: ({ language, ...request }) => memberList(contextIn(language), request, deps),
    csv: ({ of, language }) => {
      const context = contextIn(language);
      if (of === undefined) return membersCsv(context);
      const set = parseSet(of, context.ledger.symbol);
      return membersCsv(context, set === undefined ? [] : membersIn(context, set));
    },
    completeBloc: (typed, language) =>
      completeBlocs(typed, language).map(({ bloc, name }) => ({ name: fitName(name), value: bloc })),
    completeDraft: (typed, language) => completeDrafts(contextIn(language), typed),
  };

  /** Long lists that the text names are opened by a button as well. */
  function withSteps(card: ReturnType<Cards['card']>): ReturnType<Cards['card']> {
    return { ...withNextSteps(contextIn(card.answer.language), card.answer), ...card };
  }
}
