import type { Reading } from './read-question.js';

const held =
  /开会|召开|举行|(?:会议|会期|届会).{0,4}(?:什么时候|何时|几号|哪天|日期|时间|几月)|(?:什么时候|何时|几号|哪天|几月).{0,4}(?:开|会面|碰头)|\b(?:meets?|meeting|convenes?|convened|held|takes? place|sessions?)\b/;
const when = /什么时候|何时|几号|几月|哪天|哪一天|日期|时间|\b(?:when|dates?)\b/;
/** Of the Committee's own meetings the report tells apart from what the drafts decide. */
const ofCommittee =
  /委员会|第\d+次|表决|通过|提交|提出|\b(?:committee|vot\w+|adopt\w*|pass\w*|submit\w*|table[ds]?|introduc\w*)\b/;

/** Whether a question asks when a session is held that a draft decides on, and not when the draft was dealt with. */
export function asksWhenHeld({ folded, asks }: Reading): boolean {
  return (
    held.test(folded) && when.test(folded) && !ofCommittee.test(folded) && !asks.has('submit') && !asks.has('outcome')
  );
}
