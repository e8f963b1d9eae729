import type { Answer } from '../../../src/answer/answer.js';
import type { AskRequest, Choice, Rollcall } from '../../../src/answer/rollcall.js';
import { ADDRESS, trueAnswer } from './true-answers.js';

/** A Rollcall that gives recorded true answers, and keeps what it was asked. */
export interface RecordedRollcall extends Rollcall {
  readonly asked: AskRequest[];
}

/** What a test may put in place of the recorded answers. */
export interface Recording {
  readonly ask?: (request: AskRequest) => Promise<Answer>;
}

const VOTES: readonly Choice[] = [
  { name: 'A/C.1/75/L.4 全文', value: 'l4' },
  { name: 'A/C.1/75/L.8/Rev.1 序言部分第十段', value: 'l8rev1-pp10' },
];

/** Makes a Rollcall of recorded true answers; a question that was not recorded is a failure. */
export function createRecordedRollcall(recording: Recording = {}): RecordedRollcall {
  const asked: AskRequest[] = [];
  const { ask = async ({ question }: AskRequest) => trueAnswer(question) } = recording;
  const card = () => ({ answer: trueAnswer('动议的票数是多少') });
  return {
    card: (answer) => ({ answer }),
    voteLists: card,
    country: card,
    bloc: card,
    compare: card,
    changes: card,
    sponsors: card,
    search: async () => ({ ...card(), page: 1, pages: 1 }),
    overview: card,
    help: card,
    list: () => undefined,
    csv: () => '\uFEFFISO\r\nCHE\r\n',
    completeBloc: () => [{ name: '北约（NATO）', value: 'nato' }],
    completeDraft: () => [{ name: 'A/C.1/75/L.4', value: 'l4' }],
    asked,
    ask: (request) => {
      asked.push(request);
      return ask(request);
    },
    vote: ({ country }) => trueAnswer(country === undefined ? '动议的票数是多少' : '瑞士对L.4投了什么票'),
    quote: () => trueAnswer('引用脚注2'),
    completeVote: (typed) => VOTES.filter((choice) => choice.name.includes(typed)),
    completePlace: (typed) => [{ name: `第10段脚注2 ${typed}`, value: 'p10.fn2' }],
    completeCountry: () => [{ name: '瑞士 Switzerland', value: 'CHE' }],
    report: { symbol: 'A/75/394', address: ADDRESS, corpusHash: 'ec2cecf' },
  };
}
