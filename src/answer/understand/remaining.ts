import type { SetExpression } from '../../votes/set-expression.js';
import type { Reading } from './read-question.js';

/** 去掉拉美的, minus those who…: somebody is taken out of the answer before. */
const takesAway =
  /^(?:(?:那么?|再|如果|若|请|把|and|then|now|so|but|ok(?:ay)?)[,，\s]*)*(?:(?:去掉|去除|除去|除掉|扣除|扣掉|减去|减掉|排除|剔除|刨除|不算|不计|不包括)|(?:minus|excluding|exclude|without|except(?: for)?|leaving out|leave out|not counting|subtract|remove|take out|drop|less)\b)|^把?.{1,16}(?:去掉|除去|扣除|排除|剔除)(?:掉|呢|之后|后)?[\s?？。]*$/;
const asksLeft =
  /^(?:那么?|现在)?(?:一共)?(?:还)?(?:剩下?|余下)(?:的)?(?:有|是)?(?:多少|几|哪)|^(?:and |so |then )?(?:how many|who|which(?: ones?)?)(?: \w+)? (?:are |is |were )?(?:left|remain(?:s|ing)?)\b/;

/** Whom a question takes out, where its own words say it: members, those who took a position, or a draft's sponsors. */
function takenAway({ members, positions, references, asks }: Reading, before: Reading): SetExpression | undefined {
  const votes = [...new Set((references.length > 0 ? references : before.references).flatMap((each) => each.votes))];
  const drafts = [...new Set((references.length > 0 ? references : before.references).flatMap((each) => each.drafts))];
  const [mention, more] = positions;
  const [[vote, other], [draft, second]] = [votes, drafts];
  if (asks.has('sponsor') && !mention && draft !== undefined && second === undefined)
    return { kind: 'sponsors', draft, which: asks.has('joined') ? 'joined' : asks.has('first') ? 'first' : 'all' };
  if (mention && !more && vote !== undefined && other === undefined && members.length === 0)
    return { kind: 'position', vote, position: mention.position };
  const plain = !mention && references.length === 0 && members.length > 0;
  return plain ? { kind: 'named', members: members.map(({ iso3 }) => iso3) } : undefined;
}

/** What is left of the set that answered the question before, where a question takes some out of it or asks how many are left. */
export function remainingOf(reading: Reading, before: Reading): Reading | undefined {
  const { answered } = before;
  const [lead = ''] = takesAway.exec(reading.folded) ?? [];
  const left = reading.residue.split(' ').filter((word) => !lead.includes(word));
  if (!answered || left.join(' ').length >= 8) return undefined;
  const bodies = reading.groups.length + reading.blocs.length;
  const wants = (wanted: SetExpression): Reading => ({
    ...reading,
    members: [],
    references: before.references,
    positions: before.positions,
    residue: '',
    wanted,
  });
  if (asksLeft.test(reading.folded)) return bodies + reading.members.length === 0 ? wants(answered) : undefined;
  if (lead === '' || reading.unknownGroup) return undefined;
  // Who is in a group is told by the day, which the plan knows.
  if (bodies > 0) {
    const groupsAlone = reading.positions.length + reading.references.length + reading.members.length === 0;
    const out = { denied: true } as const;
    return groupsAlone
      ? {
          ...reading,
          among: answered,
          groups: reading.groups.map((group) => ({ ...group, ...out })),
          blocs: reading.blocs.map((bloc) => ({ ...bloc, ...out })),
          residue: '',
        }
      : undefined;
  }
  const minus = takenAway(reading, before);
  return minus && wants({ kind: 'except', base: answered, minus });
}
