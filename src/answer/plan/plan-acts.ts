import type { Plan } from './plan.js';
import { draftsOf, membersOf, type Planning } from './planning.js';

/** What a draft does by the verb that a paragraph opens with. */
interface Act {
  /** As a question names it: in Chinese, and in English. */
  readonly zh: string;
  readonly en: string;
  /** As a paragraph opens with it. */
  readonly opening: string;
}

const ACTS: readonly Act[] = [
  { zh: '决定', en: 'decide[sd]?|decisions?', opening: '决定' },
  { zh: '促请|敦促|呼吁', en: 'call(?:s|ed)? (?:up)?on|urge[sd]?', opening: '促请' },
  { zh: '邀请', en: 'invite[sd]?|invitations?', opening: '邀请' },
  { zh: '欢迎', en: 'welcome[sd]?', opening: '欢迎' },
  { zh: '申明', en: 'affirm(?:s|ed)?', opening: '申明' },
  { zh: '重申', en: 'reaffirm(?:s|ed)?', opening: '重申' },
  {
    zh: '表示关切|关切',
    en: 'express(?:es|ed)? (?:its )?concerns?(?: about| at| over)?|concerns?',
    opening: '表示关切',
  },
];

const SUBJECT_BEHIND =
  '(?:都|具体|到底|究竟|一共|总共|分别|主要)*(?:了)?(?:所有|各|全体)?(?:会员国|成员国|各国|国家|大会)?(?:做|干|要?怎么做)?(?:出)?(?:了)?(?:些|哪些|什么|啥|何事|哪几)(?:样的)?(?:事情?|内容|行动|关切)?';

const QUESTIONS = ACTS.map(({ zh, en, opening }) => ({
  opening: new RegExp(`(?:^|，)(?:又|还|也|再次)?${opening}`, 'u'),
  asked: new RegExp(
    `^(?:那|那么|请问)?[^，。]{0,3}(?:都|具体|到底|究竟|一共|分别)*(?:表示|表达|提出|作出|做出)?(?:了)?(?:哪些|什么)?(?:${zh})(?:${SUBJECT_BEHIND})?[\\s?？。]*$|^(?:and |so )?(?:what|which)(?: (?:things|matters))? (?:does|did|do|is|are) (?:the )?(?:things )?(?:${en})(?: (?:all |the )?(?:member states|states|members|countries|general assembly))?(?: to do)?[\\s?.]*$|^(?:and |so )?(?:what|which) (?:${en}) (?:does|did) (?:the )?(?:express|raise|voice|make|take)[\\s?.]*$`,
    'u',
  ),
}));

/** The text of the question without the draft that it names. */
function withoutDraft({ reading }: Planning): string {
  let text = reading.folded;
  for (const { start, end } of [...reading.references].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + text.slice(end);
  return text
    .replace(/\s+/g, ' ')
    .replace(/^的|(?<=^.{0,4})里(?:面)?/u, '')
    .trim();
}

/** What a draft decides, calls for, welcomes or is concerned at: all paragraphs that open so; `undefined` for another question. */
export function planActs(planning: Planning): Plan | undefined {
  const { reading, report, ledger } = planning;
  const [id, other] = draftsOf(reading);
  const whole = reading.references.every(({ kind }) => kind === 'draft' || kind === 'whole');
  if (id === undefined || other || !whole || membersOf(reading).length > 0 || reading.positions.length > 0)
    return undefined;
  const text = withoutDraft(planning);
  const act = QUESTIONS.find(({ asked }) => asked.test(text));
  const recommended = ledger.drafts.find((draft) => draft.id === id)?.recommended;
  if (act === undefined || recommended === undefined) return undefined;
  const units = report.units
    .filter((unit) => unit.draft === recommended && unit.kind !== 'draft-title' && unit.kind !== 'footnote')
    .filter(({ text: words, kind }) =>
      kind === 'decision' ? act.opening.test(words) : words.search(act.opening) === 0,
    )
    .map((unit) => unit.id);
  return units.length > 0 ? { tool: 'place', units, around: false } : undefined;
}
