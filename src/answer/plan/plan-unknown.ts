import type { Plan } from './plan.js';
import { asksFor, isAboutVoting, membersOf, type Planning, votesOf } from './planning.js';

const asksPosition =
  /投(?:了|的)?(?:是)?(?:什么|哪种|啥|何)|怎么(?:投|表决|表态)|如何(?:投|表决|表态)|投.{0,3}票吗|什么(?:立场|态度|票)|(?:是否|有没有|有无)(?:投|赞成|反对|弃权|支持)|(?:赞成|反对|弃权|支持).{0,12}(?:吗|没有|了没)|\bhow did\b.*\bvote|\bdid\b.*\b(?:vote|support|oppose|abstain|back)|\b(?:vote|position|stance) of\b|\bhow (?:was|is)\b.*\bposition/;

/** The name as the question has it, where it stands where names do; else what was left of the question. */
function nameAsTyped({ question, residue }: Planning['reading']): string {
  const chinese =
    /^[\s“"']*(?:请问|請問|那|那么)?(.{2,20}?)(?:代表团|代表團)?(?:对|對|在|是?怎么|是?怎麼|如何|投|有没有|有沒有|是否|是不是|的立场|的立場|支持|反对|反對|赞成|贊成|弃权|棄權)/.exec(
      question,
    )?.[1];
  const english =
    /\b(?:did|does|has|was|is|for|of)\s+(?:the )?(.{2,40}?)\s+(?:vote|support|oppose|abstain|back|stand|in favou?r|against|on\b)/i.exec(
      question,
    )?.[1];
  return (chinese ?? english ?? residue).trim();
}

/** Somebody whom the question asks the position of and whom nothing is known of. */
function unknownName({ reading }: Planning): string | undefined {
  const nobody =
    membersOf(reading).length + reading.groups.length + reading.ambiguous.length + reading.notMembers.length === 0;
  const who = asksFor(
    reading,
    'which',
    'count',
    'tally',
    'sponsor',
    'submit',
    'every',
    'outcome',
    'change',
    'correction',
    'speaker',
  );
  if (!nobody || who || !asksPosition.test(reading.folded) || reading.residue.length < 2) return undefined;
  return votesOf(reading).length > 0 || isAboutVoting(reading) ? nameAsTyped(reading) : undefined;
}

/** What the question names and the report or the list of members does not have; `undefined` where all is known. */
export function planUnknown(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const votes = votesOf(reading);
  const about =
    isAboutVoting(reading) || asksFor(reading, 'sponsor', 'submit', 'compare', 'change') || votes.length > 0;
  if (asksFor(reading, 'help', 'greeting') && !about && reading.references.length + reading.members.length === 0)
    return { tool: 'help' };
  const bare = reading.residue === '' && reading.references.length === 0;
  const [ambiguous] = reading.ambiguous;
  if (ambiguous && (about || bare)) {
    return { tool: 'which-country', mention: ambiguous, ...(votes[0] === undefined ? {} : { vote: votes[0] }) };
  }
  if (reading.notMembers.length > 0 && reading.members.length === 0 && (about || bare)) {
    return { tool: 'not-a-member', mentions: reading.notMembers };
  }
  if (reading.missing.length > 0 && reading.references.length === 0) {
    return { tool: 'missing-place', texts: reading.missing.map(({ text }) => text) };
  }
  const name = unknownName(planning);
  if (name !== undefined) return { tool: 'unknown-name', name, votes };
  const parts = reading.references.filter(({ kind }) => kind === 'part');
  const voteless = parts.filter((part) => part.votes.length === 0);
  if (voteless.length > 0 && voteless.length === parts.length && votes.length === 0 && isAboutVoting(reading)) {
    const drafts = [...new Set(voteless.flatMap((part) => part.drafts))];
    return {
      tool: 'no-separate-vote',
      units: voteless.flatMap((part) => part.units),
      drafts,
      countries: membersOf(reading),
    };
  }
  return undefined;
}
