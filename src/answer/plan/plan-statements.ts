import type { Reading } from '../understand/read-question.js';
import type { Plan } from './plan.js';
import { asksFor, membersOf, type Planning, votesOf } from './planning.js';

/** Before a member named as somebody who says something: what did (Cuba say), what was (Cuba's statement). */
const saidBefore =
  /\bwhat (?:did|has|have|does|do|was|were|is)(?: exactly)?(?: the)?(?: (?:representatives?|delegat\w+|ambassador|envoy) (?:of|from)(?: the)?)? $/;
/** Behind it: 代表说了什么, 在会上说了什么, 对L.8怎么说, (what did Cuba's delegation) say. A draft of its own does not speak. */
const saidAfter =
  /^(?:的)?(?:常驻)?(?:代表团?|大使|方面|政府)?(?:当时|自己|当场)?(?:在[^，,。？?]{1,14}?(?:上|里|中|时|前|后))?(?:(?:对|就|关于)[^，,。？?]{1,24}?)?(?:都|也|分别|到底|究竟|具体)?(?:(?:说|讲|谈|评论|表示|发言)[了过的]*(?:些|是)?(?:什么|啥|哪些|甚么)|(?:怎么|怎样|如何|咋)(?:说|讲|评论|发言)|有(?:什么|何|哪些)(?:发言|言论|评论|说法)|发言的?(?:内容|原文|要点))|^(?:'s|’s)?(?: (?!drafts?\b|texts?\b|resolutions?\b|proposals?\b|decisions?\b)\w+){0,3} (?:say|said|saying|state|stated|argue|argued|comment(?:ed)?|remarks?|statements?|speech|arguments?)\b/;

/** Whether a question asks what a member said: its words, and not how it voted. */
function asksWhatMembersSaid({ members, folded }: Reading): boolean {
  return members.some(({ start, end }) => {
    const said = saidAfter.exec(folded.slice(end));
    return said !== null && (/\p{Script=Han}/u.test(said[0]) || saidBefore.test(folded.slice(0, start)));
  });
}

/** Meetings and people of which the report says only that they met: the general debate, civil society, experts. */
const otherSpeakers =
  /一般性辩论|一般辩论|专题(?:讨论|辩论)|互动对话|非正式会议|民间社会|非政府组织|高级代表|独立专家|\bgeneral debate\b|\bthematic\b|\binteractive dialogue\b|\binformal (?:meetings?|session)|\bcivil society\b|\b(?:ngos?|non-governmental)\b|\bhigh representative\b|\bindependent experts?\b/;

/** The report's own paragraphs on how the Committee debated. */
const debateWords = /一般性辩论|民间社会/;

/**
 * What members said, and who spoke elsewhere than on the motion: the report prints no statement, so that it says so, with what
 * it does tell of those asked about: that they spoke on the motion, what they told the Secretariat, or how they voted where a vote is named.
 * `undefined` for a question that asks neither.
 */
export function planStatements({ reading, report, ledger }: Planning): Plan | undefined {
  if (asksFor(reading, 'speaker') && otherSpeakers.test(reading.folded)) {
    const nearest = report.units.filter(({ kind, text }) => kind === 'paragraph' && debateWords.test(text));
    return { tool: 'refusal', refusal: 'statements', nearest: nearest.map(({ id }) => id), positions: [] };
  }
  if (asksFor(reading, 'why') || reading.positions.length > 0 || !asksWhatMembersSaid(reading)) return undefined;
  const countries = membersOf(reading);
  const refusal = (positions: Extract<Plan, { tool: 'refusal' }>['positions']): Plan => ({
    tool: 'refusal',
    refusal: 'statements',
    nearest: [],
    positions,
  });
  const named = votesOf(reading);
  const spoke = ledger.votes.some(
    ({ id, speakers }) =>
      (named.length === 0 || named.includes(id)) && speakers.some(({ country }) => countries.includes(country)),
  );
  if (spoke) return { tool: 'several', plans: [refusal([]), { tool: 'speakers', query: {} }] };
  const corrected = ledger.votes.filter(
    ({ id, corrections }) =>
      (named.length === 0 || named.includes(id)) && corrections.some(({ country }) => countries.includes(country)),
  );
  if (corrected.length > 0) {
    const votes = corrected.map(({ id }) => id);
    return {
      tool: 'several',
      plans: [refusal([]), { tool: 'corrections', votes, countries, figures: false }],
    };
  }
  // Where they stand helps only who asked about a vote.
  return refusal(countries.flatMap((country) => named.map((vote) => ({ country, vote }))));
}
