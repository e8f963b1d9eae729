import type { Planning } from './planning.js';

/** The dates and sessions of the two groups stand in the decisions on them. */
const GROUPS = [
  { asked: /gge|政府专家组|专家组|专家小组|experts/, title: /政府专家组/ },
  { asked: /oewg|工作组|working group/, title: /不限成员名额工作组/ },
] as const;
const SESSIONS =
  /会期|[几多][届少次]?(?:届|次)?会议?$|(?:第[一二三四]|最后一?)届.{0,8}(?:会议|取消|推迟|改期|何时|什么时候|日期)|(?:取消|推迟|改期)|\b(?:sessions?|postponed|cancel\w*)\b/;
/** Of the new working group the second draft tells, and of the reports their conclusions. */
const OTHER_MATTER =
  /2021-2025|报告|结论|新(?:的)?(?:不限|工作组|oewg)|组织会议|任务|mandate|report|organi[sz]ational|new (?:oewg|open|working)/;
const SESSION_ASKED =
  /几届|多少届|几次|何时|什么时候|日期|会期|取消|推迟|改期|哪天|\b(?:when|dates?|how many|postponed|cancel\w*)\b/;

/** The decisions that tell when the expert group or the working group met and meets; none for another question. */
export function sessionUnits({ reading, report }: Planning): readonly string[] {
  const { folded } = reading;
  if (!SESSIONS.test(folded) || !SESSION_ASKED.test(folded) || OTHER_MATTER.test(folded)) return [];
  if (
    reading.residue
      .replace(
        /oewg|gge|open ended|working group|政府专家组|专家组|不限成员名额工作组|工作组|experts?|governmental|group|sessions?|会议?|届|期|新|开|过|三|四|一|二|third|fourth|first|second|取消|推迟|改期|dates?|postponed|cancel\w*|meet|hold|held|have|had|日期|是|还|几/g,
        '',
      )
      .trim() !== ''
  )
    return [];
  const asked = GROUPS.filter((group) => group.asked.test(folded));
  return report.drafts
    .filter(({ kind, title }) => kind === 'decision' && asked.some((group) => group.title.test(title)))
    .map(({ id }) => id);
}
