import { everyMatch } from '../../language/every-match.js';
import { momentIn } from './claims.js';
import type { Plan } from './plan.js';
import { asksFor, blocMentions, membersOf, type Planning, votesOf } from './planning.js';

const happened =
  /发生|有(?:什么|哪些)(?:事|会议|活动)|(?:做|干)了(?:什么|啥|哪些)|\b(?:what|anything) (?:happened|took place|occurred|went on|was done|was decided)\b|\bwhat did the (?:first )?committee do\b/;
/** 秘书 is no 秘书长 and no 秘书处. */
const secretary =
  /秘书(?![长处]).{0,8}(?:通知|告知|说|通报|宣布)|\b(?:the|committee's) secretary(?!-| general)\b.{0,40}\b(?:inform|tell|told|notif|announce|sa(?:y|id))|\b(?:inform|told|notif)\w*\b.{0,30}\bby the secretary(?!-| general)\b/;
const order =
  /(?:先|首先|最先|最早)(?:进行|付诸|被)?(?:表决|投票|投)|(?:表决|投票)(?:的)?(?:先后|顺序|次序)|先后顺序|(?:表决|投票)(?:得|时间)?(?:更|最)?(?:早|晚)|(?:最后|后)(?:进行|付诸)?(?:表决|投票)的?(?:是)?哪|\b(?:voted on|vote[sd]?|put to (?:a|the) vote)\b.{0,24}\b(?:first|before|after|earlier|later|last)\b|\bcame first\b|\border of (?:the )?votes?\b|\b(?:first|last) vote\b|\bin (?:what|which) order\b/;

/** Who the secretary is. */
const byName = /谁|姓|名字|名叫|\b(?:who|name[ds]?)\b/;
const ofSomebody = /谁|哪(?:个|些|一)?国|\bwho\b|\bwhich (?:countr|member|state|nation)/;

/** The days that a text names by number (11月3日、4日、6日、9日和10日), as `11-09`. */
function daysIn(text: string): readonly string[] {
  return everyMatch(text, /(\d{1,2})月((?:\d{1,2}日?[、和至]?)+)日/g).flatMap(([, month = '', list = '']) =>
    everyMatch(list, /(\d{1,2})日?(至)?/g).flatMap(([, day = '', to], index, all) => {
      const last = to === undefined ? Number(day) : Number(all[index + 1]?.[1] ?? day);
      const days = Array.from({ length: Math.max(1, last - Number(day) + 1) }, (_, each) => Number(day) + each);
      return days.map((each) => `${month.padStart(2, '0')}-${String(each).padStart(2, '0')}`);
    }),
  );
}

/** What happened on a day: drafts submitted, votes, what was adopted without one; else the paragraphs that name it. */
function planDay(planning: Planning, day: string): Plan | undefined {
  const { report, ledger } = planning;
  const isDay = (date: { readonly iso: string } | undefined): boolean => date?.iso.slice(5) === day;
  const submitted = ledger.drafts.filter(({ submission }) => isDay(submission?.date)).map(({ id }) => id);
  const votes = ledger.votes.filter(({ meeting }) => isDay(meeting?.date)).map(({ id }) => id);
  const without = ledger.decisions.filter(({ meeting }) => isDay(meeting?.date)).map(({ draft }) => draft);
  const plans: readonly Plan[] = [
    ...(submitted.length > 0 ? [{ tool: 'submission', drafts: submitted } as const] : []),
    ...(votes.length > 0 ? [{ tool: 'tally', votes, claim: {} } as const] : []),
    ...(without.length > 0 ? [{ tool: 'without-vote', drafts: without, asksPositions: false } as const] : []),
  ];
  const [only, other] = plans;
  if (only) return other ? { tool: 'several', plans } : only;
  const units = report.units
    .filter((unit) => unit.kind === 'paragraph' && /^p\d+$/.test(unit.id) && daysIn(unit.text).includes(day))
    .map(({ id }) => id);
  return units.length > 0 ? { tool: 'place', units, around: false } : undefined;
}

/** What happened on a day, what the secretary told, and in which order votes are told; `undefined` for any other question. */
export function planCourse(planning: Planning): Plan | undefined {
  const { reading, report } = planning;
  const { folded, references, positions } = reading;
  if (membersOf(reading).length > 0 || blocMentions(reading).length > 0 || positions.length > 0) return undefined;
  if (secretary.test(folded) && !asksFor(reading, 'person') && !byName.test(folded)) {
    const drafts = references.flatMap((reference) => reference.drafts);
    const own = planning.ledger.drafts.filter(({ id }) => drafts.length === 0 || drafts.includes(id));
    const units = report.units
      .filter(({ id, text }) => /秘书通知/.test(text) && own.some((draft) => draft.units.includes(id)))
      .map(({ id }) => id);
    if (units.length > 0) return { tool: 'place', units, around: false, certain: true };
  }
  const { day } = momentIn(reading);
  if (day !== undefined && references.length === 0 && happened.test(folded)) return planDay(planning, day);
  const votes = votesOf(reading);
  if (
    !order.test(folded) ||
    votes.length === 1 ||
    asksFor(reading, 'extreme', 'submit') ||
    ofSomebody.test(folded) ||
    reading.residue.length >= 8
  )
    return undefined;
  return { tool: 'vote-order', votes: votes.length > 1 ? votes : planning.ledger.votes.map(({ id }) => id) };
}
