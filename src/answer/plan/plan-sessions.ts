import type { Plan } from './plan.js';
import { leavesWords, membersOf, type Planning } from './planning.js';

const howOften =
  /(?:开|举行|召开|召集|举办|会晤)(?:过|了)?(?<!第)(?:多少|几)(?:次|届|场|轮)|(?<!第)(?:多少|几)(?:次|届|场)会(?!员)|\bhow (?:many (?:times|sessions|meetings)|often)\b(?=.*\b(?:me(?:e)?ts?|held|hold|convened?|sessions|meetings|sat)\b)|(?:2019|2020)年?(?:做|干|进行)了?(?:些)?(?:什么|啥|哪些)|\bwhat did .{2,50} do in (?:2019|2020)\b/;

/** Votes at a meeting, meetings to come, and those that were no formal ones. */
const otherMeetings = /表决|投票|\bvot|非正式|视频|\binformal|\bvirtual|202[1-9]/;

/** What is left of a question that asks for nothing else. */
const itsWords =
  /不限成员名额|工作组|政府专家组|专家组|开过?|举行过?|召开过?|召集过?|做了?|\b(?:open|ended|working|governmental|experts?|sessions?|meetings?|met|held|so|far|already)\b/g;

/** Bodies whose meetings the report tells of, and the words of the paragraph that tells of them. */
const bodies: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/工作组|\boewg\b|\bworking group\b/, /^(?!.*政府专家组).*不限成员名额工作组.*第一届/s],
  [/专家组|\bgges?\b|\b(?:groups? of )?governmental experts\b/, /政府专家组第一届/],
  [/委员会|\bcommittee\b/, /次会议上?.*一般性辩论/s],
];

/** Where the report tells how often a body met (how many times has the OEWG met); `undefined` for what asks something else. */
export function planSessions({ reading, report }: Planning): Plan | undefined {
  const { folded } = reading;
  if (!howOften.test(folded) || otherMeetings.test(folded)) return undefined;
  if (leavesWords({ ...reading, residue: reading.residue.replace(itsWords, '') })) return undefined;
  if (membersOf(reading).length + reading.references.length + reading.positions.length > 0) return undefined;
  const told = bodies.find(([asked]) => asked.test(folded))?.[1];
  const units = report.units.filter(
    ({ kind, text }) => (kind === 'paragraph' || kind === 'decision') && told?.test(text) === true,
  );
  return units.length > 0 ? { tool: 'place', units: units.map(({ id }) => id), around: false } : undefined;
}
